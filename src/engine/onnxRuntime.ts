import { env } from 'onnxruntime-web/wasm';
import runtimeScript from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import runtimeBinary from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { trustScripts } from '../requests/trustedScripts.ts';

/** Prepares onnxruntime-web in this worker. The first session takes these threads for the worker's life. */
export function setUpRuntime(threads: number): void {
  // The runtime's own files, served with the app: by default it would look for them beside this script.
  const script = new URL(runtimeScript, self.location.href);
  env.wasm.wasmPaths = { mjs: script, wasm: new URL(runtimeBinary, self.location.href) };
  // Its threads are workers that run this one file.
  trustScripts(({ href }) => href === script.href);
  // Threads share memory, which only isolated pages may.
  env.wasm.numThreads = self.crossOriginIsolated ? threads : 1;
}
