/**
 * What `runner.html` offers as `window.empathy`: the app's engines, models and protocol without its screens, for
 * the command line, the bench and end-to-end tests. Everything crosses a process border: values only.
 */
import type { Draft, Lang } from '../../coe/types.ts';
import type { EngineErrorCode } from '../../device/error.ts';
import type { DeviceReport } from '../../device/report.ts';
import type { ChatMessage, Finished, Sampling } from '../../engine/port.ts';
import type { EngineId } from '../../models/engines/engines.ts';
import type { TextKind } from '../../encoder/manifest.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import type { Variant } from '../../models/engines/engines.ts';
import type { Screening, Whose } from '../../safety/types.ts';
import type { Turn } from '../../vault/session.ts';

/** An `EngineError` would lose its code on the way out of the page. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: EngineErrorCode;
      readonly detail: string;
      readonly figures: Readonly<Record<string, number>>;
    };

/** Where the page stands; to be asked now and then, for a progress line. */
export type RunnerStatus =
  | { readonly phase: 'idle' }
  | { readonly phase: 'fetching'; readonly haveBytes: number; readonly totalBytes: number }
  | { readonly phase: 'loading'; readonly fraction: number }
  /** `tokens` as streamed so far; 0 while the prompt is being read. */
  | { readonly phase: 'writing'; readonly tokens: number };

export interface Loaded {
  readonly model: string;
  readonly engine: EngineId;
  readonly variant: Variant;
  readonly threads: number;
  /** Milliseconds from files at hand to ready. */
  readonly loadMs: number;
}

export interface RespondOptions {
  /** Default: the language of the text. */
  readonly lang?: Lang;
  /** Default: 1; the same seed repeats the reply. */
  readonly seed?: number;
  /** Default: true; without it the model writes freely, for measuring what the grammar costs. */
  readonly grammar?: boolean;
  /** Default: false; a post in which the screen sees high danger is then not given to the model. */
  readonly despiteDanger?: boolean;
  /** Upper bound on the tokens of the reply; default: as in the app. */
  readonly maxTokens?: number;
}

export interface Response {
  readonly raw: string;
  readonly coe: Draft['layers'];
  readonly answer: Draft['answer'];
  readonly lang: Lang;
  /** What the crisis screen says of the post. */
  readonly screening: Screening;
  /** Who is in the danger that it sees. */
  readonly whose: Whose;
  /**
   * `runaway`: both tries ran into repetition; `held`: the screen saw high danger, nothing was generated and all
   * counts and times are 0; `withheld`: the reply check stopped it.
   */
  readonly finish: Finished['finish'] | 'runaway' | 'held' | 'withheld';
  /** Why the reply check stopped it, and the sentence that it was about. */
  readonly withheld: Turn['withheld'];
  /** 2 when the first try ran away. */
  readonly tries: number;
  readonly usage: Finished['usage'];
  readonly timings: Finished['timings'] & {
    /** From the call to the first character inside L1 that the model wrote. */
    readonly firstLayerMs: number;
    readonly totalMs: number;
  };
  readonly model: string;
  readonly engine: EngineId;
}

export interface GenerateOptions {
  readonly maxTokens: number;
  readonly sampling: Sampling;
}

export interface Generated extends Finished {
  readonly text: string;
}

export interface RunnerApi {
  probe(): Promise<DeviceReport>;
  /** Every model that this page knows, those only pinned in the build included. */
  models(): Promise<readonly ModelManifest[]>;
  /** Fetches what is missing of a model from this page's origin, then loads it. */
  load(modelId: string, engine: EngineId, options?: { readonly threads?: number }): Promise<Outcome<Loaded>>;
  /** One first turn, by the way that the app goes: screen, prompt, grammar, stream, loop guard, reply check. */
  respond(post: string, options?: RespondOptions): Promise<Outcome<Response>>;
  /** A bare generation, without protocol, grammar and loop guard: for comparing an engine with a reference. */
  generate(messages: readonly ChatMessage[], options: GenerateOptions): Promise<Outcome<Generated>>;
  /** Warms the cache with a post that may still grow. Milliseconds it took. */
  prefill(post: string, options?: { readonly lang?: Lang }): Promise<Outcome<number>>;
  /** Tokens of the prompt for this post. */
  countTokens(post: string, options?: { readonly lang?: Lang }): Promise<Outcome<number>>;
  /** Vectors of texts by the encoder, which is fetched first where it is missing. */
  encode(texts: readonly string[], kind: TextKind): Promise<Outcome<readonly (readonly number[])[]>>;
  /**
   * Ends what is under way: a `generate` or `respond` that has begun to read gives what it has with finish `aborted`, a
   * `prefill` ends, anything else fails with `aborted`.
   */
  abort(): void;
  unload(): Promise<void>;
  status(): RunnerStatus;
}

declare global {
  interface Window {
    readonly empathy: RunnerApi;
  }
}
