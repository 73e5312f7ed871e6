import type { DeviceReport } from '../device/report.ts';
import type { EngineId } from '../engine/port.ts';
import type { ModelManifest, WebllmFiles, WebllmQuantization } from './manifest.ts';

/** One way of running a model: an engine and, on WebGPU, a quantization. */
export type Variant =
  { readonly id: 'cpu' } | { readonly id: 'webllm'; readonly quantization: WebllmQuantization };

/** web-llm asks an adapter for 1 GiB of storage binding and, where that is too much, falls back to this. */
const FALLBACK_BINDING = 1 << 27;
const WANTED_BINDING = 1 << 30;

/** The storage binding that web-llm will have on this adapter, in bytes. */
function grantedBinding(maxBindingBytes: number): number {
  return maxBindingBytes >= WANTED_BINDING ? WANTED_BINDING : Math.min(maxBindingBytes, FALLBACK_BINDING);
}

/** Half precision where the adapter computes it: half the activations and scales, and faster. */
function quantizationFor(model: ModelManifest, f16: boolean): WebllmQuantization | undefined {
  const files = model.engines.webllm;
  if (f16 && files?.q4f16_1 !== undefined) return 'q4f16_1';
  return files?.q4f32_1 === undefined ? undefined : 'q4f32_1';
}

/** How an engine would run this model here; undefined where the model has no files for it. */
export function variantFor(
  model: ModelManifest,
  engine: EngineId,
  device: DeviceReport,
): Variant | undefined {
  if (engine === 'cpu') return model.engines.cpu === undefined ? undefined : { id: 'cpu' };
  const quantization = quantizationFor(model, device.webgpu.ok && device.webgpu.f16);
  return quantization === undefined ? undefined : { id: 'webllm', quantization };
}

function webllmFiles(model: ModelManifest, quantization: WebllmQuantization): WebllmFiles | undefined {
  return model.engines.webllm?.[quantization];
}

export type Fit =
  | { readonly ok: true; readonly variant: Variant }
  | {
      readonly ok: false;
      readonly why:
        'no-files' | 'no-webgpu' | 'insecure-context' | 'adapter-too-small' | 'out-of-memory' | 'quota';
      /** Bytes. */
      readonly needs?: number;
      readonly has?: number;
    };

/** WebAssembly memory ends at 4 GiB; a KV cache and the runtime need their part of it. */
const WASM_ROOM = 3.5 * 2 ** 30;
/** The browser rounds down and never says more than 8 GiB, so only a clear shortage is refused. */
const MEMORY_MARGIN = 1.5;

/**
 * Says before any download whether a model can run here, and why not.
 *
 * @param missingBytes what would still have to be stored
 */
export function fits(
  model: ModelManifest,
  engine: EngineId,
  device: DeviceReport,
  missingBytes: number,
): Fit {
  if (engine === 'webllm' && !device.webgpu.ok) return { ok: false, why: device.webgpu.why };
  const variant = variantFor(model, engine, device);
  if (variant === undefined) return { ok: false, why: 'no-files' };
  if (device.freeBytes !== undefined && missingBytes > device.freeBytes) {
    return { ok: false, why: 'quota', needs: missingBytes, has: device.freeBytes };
  }
  if (variant.id === 'cpu') {
    const needs = model.engines.cpu?.memoryBytes ?? 0;
    const has = Math.min(WASM_ROOM, (device.memoryGiB ?? 8) * 2 ** 30 * MEMORY_MARGIN);
    return needs > has ? { ok: false, why: 'out-of-memory', needs, has } : { ok: true, variant };
  }
  const needs = webllmFiles(model, variant.quantization)?.maxBindingBytes ?? 0;
  const has = device.webgpu.ok ? grantedBinding(device.webgpu.maxBindingBytes) : 0;
  return needs > has ? { ok: false, why: 'adapter-too-small', needs, has } : { ok: true, variant };
}
