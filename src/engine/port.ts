/**
 * The engine port: what a feature may ask of whatever computes tokens. An adapter is one folder beside this
 * file; nothing outside `engine/` knows which one answers.
 */
import type { ModelManifest } from '../models/manifest.ts';

export type EngineId = 'webllm' | 'cpu';

export type Role = 'system' | 'user' | 'assistant';

export interface ChatMessage {
  readonly role: Role;
  readonly content: string;
}

/** Decoding parameters; the same numbers give the same tokens in every adapter, up to its logits. */
export interface Sampling {
  /** 0 is greedy. */
  readonly temperature: number;
  /** Nucleus mass in (0, 1]. */
  readonly topP: number;
  /** Divides positive and multiplies negative logits of tokens already generated in this turn; 1 is off (Keskar et al. 2019). */
  readonly repetitionPenalty: number;
  /** Seed of the generator; the same seed repeats the run. */
  readonly seed: number;
}

export interface GenerateOptions {
  /** EBNF for xgrammar, rule `root`, over the whole assistant message (`written` included). */
  readonly grammar?: string;
  /** Upper bound on the tokens of this call, forced ones included. */
  readonly maxTokens: number;
  readonly sampling: Sampling;
  readonly signal: AbortSignal;
  /** The start of the assistant message that stands already: a turn that was cut goes on after it. Not streamed again. */
  readonly written?: string;
}

/** A part of the stream: whole characters only, never half a code point. */
export interface Piece {
  readonly text: string;
  /** Tokens that this piece took, forced ones included. */
  readonly tokens: number;
}

export interface Finished {
  /** `stop`: the model or the grammar ended; `length`: `maxTokens` or the context ran out; `aborted`: the signal fired. */
  readonly finish: 'stop' | 'length' | 'aborted';
  readonly usage: {
    readonly promptTokens: number;
    /** Prompt tokens whose keys and values were already in the cache. */
    readonly reusedTokens: number;
    /** Sampled tokens. */
    readonly completionTokens: number;
    /** Tokens that the grammar fixed: prefilled, not decoded. */
    readonly forcedTokens: number;
  };
  /** Milliseconds. */
  readonly timings: {
    readonly prefillMs: number;
    /** From the call to the first sampled piece. */
    readonly firstPieceMs: number;
    readonly decodeMs: number;
  };
}

export interface LoadProgress {
  readonly phase: 'reading' | 'building' | 'warming';
  /** 0 to 1 within the whole load. */
  readonly fraction: number;
}

/** Why an engine cannot run here; each has a next step for the person in the catalogue of words. */
export type EngineErrorCode =
  | 'no-webgpu'
  | 'insecure-context'
  | 'adapter-too-small'
  | 'out-of-memory'
  | 'device-lost'
  | 'model-missing'
  | 'model-corrupt'
  | 'quota'
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

/** What this device offers; asked before any download. */
export interface DeviceReport {
  readonly webgpu:
    | {
        readonly ok: true;
        readonly adapter: string;
        readonly f16: boolean;
        readonly maxBufferBytes: number;
        readonly maxBindingBytes: number;
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

/** Failures to allocate have no type of their own, in the browser or in WebAssembly runtimes: only their words. */
const NO_MEMORY =
  /out of memory|bad_alloc|memory access out of bounds|(?:failed|cannot|could not) (?:to )?allocate|allocation failed|invalid (?:typed )?array (?:buffer )?length/iu;

/** Any failure as one that has a sentence for the person; what nobody foresaw is `internal`. */
export function asEngineError(reason: unknown): EngineError {
  if (reason instanceof EngineError) return reason;
  const text = String(reason);
  return new EngineError(NO_MEMORY.test(text) ? 'out-of-memory' : 'internal', text);
}

export interface LoadOptions {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
  /** CPU threads; default: what the device report says. */
  readonly threads?: number;
}

export interface Engine {
  readonly id: EngineId;
  /**
   * Loads weights that the model store already holds and has verified.
   * @throws EngineError `model-missing`, `model-corrupt`, `adapter-too-small`, `out-of-memory`, `no-webgpu`, `insecure-context`, `aborted`
   */
  load(model: ModelManifest, options: LoadOptions): Promise<void>;
  /**
   * Streams an assistant message. The generator's return value says how it ended; an abort ends it quietly.
   * @throws EngineError `context-full` (figures: `tokens`, `limit`), `device-lost`, `out-of-memory`
   */
  generate(messages: readonly ChatMessage[], options: GenerateOptions): AsyncGenerator<Piece, Finished, void>;
  /** Tokens of the prompt that `generate` would send for these messages. */
  countTokens(messages: readonly ChatMessage[]): Promise<number>;
  /**
   * Warms the KV cache with an unfinished prompt while the person types: the last message may still grow.
   * A later call or `generate` keeps the longest common prefix and drops the rest. Resolves when done or aborted.
   */
  prefill(messages: readonly ChatMessage[], signal: AbortSignal): Promise<void>;
  unload(): Promise<void>;
}
