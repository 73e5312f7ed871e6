import { env } from 'onnxruntime-web/wasm';
import runtimeScript from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url';
import runtimeBinary from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { serveEngine } from '../worker/serve.ts';
import { createCpuModel } from './model.ts';

// The runtime's own files, served with the app: by default it would look for them beside this script.
env.wasm.wasmPaths = {
  mjs: new URL(runtimeScript, self.location.href),
  wasm: new URL(runtimeBinary, self.location.href),
};

serveEngine((manifest, reader, options) => {
  // Threads share memory, which only isolated pages may. The first model sets them for the life of this worker.
  env.wasm.numThreads = self.crossOriginIsolated ? options.threads : 1;
  return createCpuModel(manifest, reader, options);
});
