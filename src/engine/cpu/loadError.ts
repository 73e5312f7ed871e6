import { asEngineError, type EngineError } from '../../device/error.ts';

/** Words of onnxruntime-web for a graph or weights that are not what they should be. */
const BAD_MODEL =
  /protobuf|Incompatible|ShapeInference|external data|INVALID_GRAPH|initializer|deserialize/iu;

/** @param whileReading the failure is of a file's handle, not of the runtime */
export function asLoadError(error: unknown, whileReading: boolean): EngineError {
  return asEngineError(error, (words) => {
    if (whileReading) return 'model-missing';
    return BAD_MODEL.test(words) ? 'model-corrupt' : 'internal';
  });
}
