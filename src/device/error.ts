/** Why a model cannot come here or run here; each has a next step for the person in the catalogue of words. */
export type EngineErrorCode =
  | 'no-webgpu'
  | 'insecure-context'
  /** No model at all runs on the graphics card. */
  | 'adapter-too-weak'
  /** This model does not. */
  | 'adapter-too-small'
  | 'out-of-memory'
  | 'device-lost'
  | 'model-missing'
  | 'model-corrupt'
  | 'quota'
  /** The browser forbids its storage, or it is damaged. */
  | 'storage'
  | 'offline'
  | 'context-full'
  | 'aborted'
  | 'internal';

/** The only error that leaves an engine or the model store. `detail` is for a report, never shown as the sentence. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  constructor(
    readonly code: EngineErrorCode,
    readonly detail = '',
    /** Numbers that the sentence needs, such as the tokens over the context. */
    readonly figures: Readonly<Record<string, number>> = {},
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** Failures to allocate have no type of their own, in the browser, in WebAssembly runtimes or on a GPU: only their words. */
const NO_MEMORY =
  /out ?of ?memory|\bOOM\b|bad_alloc|memory access out of bounds|(?:failed|cannot|could not|unable) (?:to )?(?:allocate|enlarge memory)|allocation fail(?:ed|ure)|invalid (?:typed )?array (?:buffer )?length/iu;

/** What a failure says, with its type: the same words mean different things by it. */
function wordsOf(reason: unknown): string {
  return reason instanceof Error || reason instanceof DOMException
    ? `${reason.name}: ${reason.message}`
    : String(reason);
}

/**
 * Any failure as one that has a sentence for the person. The only place that reads "out of memory" out of words.
 *
 * @param others what else the words can mean where this failure comes from; `internal` where nobody foresaw it
 */
export function asEngineError(
  reason: unknown,
  others: (words: string) => EngineErrorCode = () => 'internal',
): EngineError {
  if (reason instanceof EngineError) return reason;
  const words = wordsOf(reason);
  return new EngineError(NO_MEMORY.test(words) ? 'out-of-memory' : others(words), words);
}
