/** What the graphics adapter would give a device at most (WebGPU, `GPUSupportedLimits`). */
export interface GpuLimits {
  readonly maxBufferBytes: number;
  readonly maxBindingBytes: number;
  /** Memory that the threads of one workgroup share. */
  readonly maxWorkgroupBytes: number;
  readonly maxStorageBuffersPerStage: number;
}

/** What this device offers; asked before any download. */
export interface DeviceReport {
  readonly webgpu:
    | {
        readonly ok: true;
        readonly adapter: string;
        readonly f16: boolean;
        readonly limits: GpuLimits;
      }
    | { readonly ok: false; readonly why: 'no-webgpu' | 'insecure-context' };
  readonly cpu: {
    /** Threads that the CPU engine will use: 1 when the page is not cross-origin isolated. */
    readonly threads: number;
    readonly crossOriginIsolated: boolean;
  };
  /** Rounded down and capped by the browser; undefined where it does not say. */
  readonly memoryGiB: number | undefined;
  /** Free storage of this origin in bytes; undefined where the browser does not say. */
  readonly freeBytes: number | undefined;
}
