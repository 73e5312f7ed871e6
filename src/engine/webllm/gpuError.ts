import { asEngineError, type EngineError } from '../../device/error.ts';

/** What WebGPU, TVM and web-llm say when the device is gone: it has a type of its own only where nobody listens. */
const DEVICE_LOST =
  /device.*lost|lost.*device|OperationError|AbortError|destroyed|GPUDevice|mapAsync|disposed/iu;

/** What web-llm and TVM say where no adapter answers; a browser may give none any more after its GPU process has crashed. */
const NO_GPU = /WebGPUNot(?:Available|Found)|WebGPU is not supported|find a compatible GPU/iu;

/** TVM names what it asks of a device and the adapter does not have. */
const TOO_SMALL = /Cannot initialize runtime because of requested max/iu;

/** A failure on the GPU. One of memory may name the device too, and is not mended by a new one. */
export function asGpuError(error: unknown): EngineError {
  return asEngineError(error, (words) => {
    if (NO_GPU.test(words)) return 'no-webgpu';
    if (TOO_SMALL.test(words)) return 'adapter-too-small';
    return DEVICE_LOST.test(words) ? 'device-lost' : 'internal';
  });
}
