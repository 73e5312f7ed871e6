import type { DeviceReport } from './report.ts';

/** More threads than this do not help the CPU engine's small matrices. */
const MOST_THREADS = 8;

/** Asks the device what it offers; nothing is downloaded and no GPU device is made. */
export async function probeDevice(): Promise<DeviceReport> {
  const isolated = globalThis.crossOriginIsolated;
  return {
    webgpu: await probeWebGpu(),
    cpu: {
      // Shared memory, and with it threads, is only there for a cross-origin isolated page.
      threads: isolated ? Math.min(navigator.hardwareConcurrency, MOST_THREADS) : 1,
      crossOriginIsolated: isolated,
    },
    memoryGiB:
      'deviceMemory' in navigator && typeof navigator.deviceMemory === 'number'
        ? navigator.deviceMemory
        : undefined,
    freeBytes: await freeBytes(),
  };
}

async function probeWebGpu(): Promise<DeviceReport['webgpu']> {
  // On plain http over a LAN the API is hidden: that is a matter of the address, not of the device.
  if (!globalThis.isSecureContext) return { ok: false, why: 'insecure-context' };
  // The types say that it is always there; browsers without WebGPU disagree.
  const gpu = navigator.gpu as GPU | undefined;
  const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === undefined || adapter === null) return { ok: false, why: 'no-webgpu' };
  return {
    ok: true,
    adapter: adapter.info.description || adapter.info.vendor,
    f16: adapter.features.has('shader-f16'),
    limits: {
      maxBufferBytes: adapter.limits.maxBufferSize,
      maxBindingBytes: adapter.limits.maxStorageBufferBindingSize,
      maxWorkgroupBytes: adapter.limits.maxComputeWorkgroupStorageSize,
      maxStorageBuffersPerStage: adapter.limits.maxStorageBuffersPerShaderStage,
    },
  };
}

async function freeBytes(): Promise<number | undefined> {
  const storage = navigator.storage as StorageManager | undefined;
  const estimate = await storage?.estimate();
  return estimate?.quota === undefined ? undefined : estimate.quota - (estimate.usage ?? 0);
}
