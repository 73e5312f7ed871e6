import { asEngineError, type EngineError } from '../../device/error.ts';

/** What WebGPU, TVM and web-llm say when the device is gone: it has a type of its own only where nobody listens. */
const DEVICE_LOST =
  /device.*lost|lost.*device|OperationError|AbortError|destroyed|GPUDevice|mapAsync|disposed/iu;

/** A failure on the GPU. One of memory may name the device too, and is not mended by a new one. */
export function asGpuError(error: unknown): EngineError {
  return asEngineError(error, (words) => (DEVICE_LOST.test(words) ? 'device-lost' : 'internal'));
}
