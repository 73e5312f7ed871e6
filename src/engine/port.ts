/**
 * The engine port: what a feature may ask of whatever computes tokens. An adapter is one folder beside this
 * file; nothing outside `engine/` knows which one answers.
 */
import type { EngineId } from '../models/engines/engines.ts';
import type { ModelManifest } from '../models/manifest.ts';

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

export interface LoadOptions {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
  /** CPU threads; default: what the device report says. */
  readonly threads?: number;
}

export interface Engine {
  readonly id: EngineId;
  /**
   * Loads weights that the model store already holds and has verified. An engine that dies later loads them again
   * before its next piece of work. A load that fails or is aborted leaves no memory taken.
   * @throws EngineError `model-missing`, `model-corrupt`, `adapter-too-weak`, `adapter-too-small`, `out-of-memory`, `no-webgpu`, `insecure-context`, `aborted`
   */
  load(model: ModelManifest, options: LoadOptions): Promise<void>;
  /**
   * Streams an assistant message. The generator's return value says how it ended; an abort ends it quietly and at once.
   * @throws EngineError `context-full` (figures: `tokens`, `limit`), `device-lost`, `out-of-memory`
   */
  generate(messages: readonly ChatMessage[], options: GenerateOptions): AsyncGenerator<Piece, Finished, void>;
  /**
   * Tokens of the prompt that `generate` would send for these messages.
   * @throws EngineError `aborted`
   */
  countTokens(messages: readonly ChatMessage[], signal: AbortSignal): Promise<number>;
  /**
   * Warms the KV cache with an unfinished prompt while the person types: the last message may still grow.
   * A later call or `generate` keeps the longest common prefix and drops the rest. Resolves when done or aborted.
   */
  prefill(messages: readonly ChatMessage[], signal: AbortSignal): Promise<void>;
  /** Gives the memory back once what is under way has ended. */
  unload(): Promise<void>;
  /** Gives the memory back at once; what is under way fails with `aborted`. */
  terminate(): void;
}
