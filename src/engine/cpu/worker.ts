import { setUpRuntime } from '../onnxRuntime.ts';
import { serveEngine } from '../worker/serve.ts';
import { createCpuModel } from './model.ts';

serveEngine((manifest, reader, options) => {
  setUpRuntime(options.threads);
  return createCpuModel(manifest, reader, options);
});
