import { EngineError } from '../../device/error.ts';
import type { ChatMessage, Finished, GenerateOptions, Piece } from '../port.ts';
import { ChatTemplate } from './chatml.ts';
import type { Constraint, Grammars } from './grammar.ts';
import { isComplete } from './mask.ts';
import { seededUniform } from './rng.ts';
import { sampleToken } from './sampler.ts';
import type { Tokenizer } from './tokenizer.ts';
import type { TokenModel } from './tokenModel.ts';
import { Utf8Stream } from './utf8.ts';

/** The last tokens of a text that still grows are not prefilled: the next characters may merge with them. */
const UNSETTLED_TOKENS = 2;

/** Assistant messages whose sampled tokens are kept for the next prompt. */
const REMEMBERED_MESSAGES = 16;

/** Everything between messages and a `TokenModel`: the same for every adapter. One call at a time. */
export class Decoder {
  readonly #sampled = new Map<string, readonly number[]>();
  readonly #template: ChatTemplate;
  readonly #stops: ReadonlySet<number>;
  /** Tokens in the KV cache, in order. */
  #cached: number[] = [];

  constructor(
    private readonly model: TokenModel,
    private readonly tokenizer: Tokenizer,
    private readonly grammars: Grammars,
    stopTokens: readonly number[],
  ) {
    this.#template = new ChatTemplate(tokenizer, this.#sampled);
    this.#stops = new Set(stopTokens);
  }

  countTokens(messages: readonly ChatMessage[]): number {
    return this.#template.prompt(messages).length;
  }

  /** Warms the cache with a prompt whose last message is still being written. */
  async prefill(messages: readonly ChatMessage[], signal: AbortSignal): Promise<void> {
    // One that was given up while it waited its turn must not cost what is in the cache by now.
    await macrotask();
    if (signal.aborted) return;
    const tokens = this.#template.unfinished(messages);
    const settled = tokens.slice(0, Math.min(tokens.length - UNSETTLED_TOKENS, this.model.contextTokens));
    const kept = await this.#keepCommonPrefix(settled);
    await this.#fill(settled.slice(kept), this.model.chunkTokens.short, signal);
  }

  /** @throws EngineError `context-full` */
  async *generate(
    messages: readonly ChatMessage[],
    options: GenerateOptions,
  ): AsyncGenerator<Piece, Finished, void> {
    const started = performance.now();
    const promptTokens = this.#template.prompt(messages);
    const writtenTokens = this.tokenizer.encode(options.written ?? '');
    const prompt = [...promptTokens, ...writtenTokens];
    if (prompt.length >= this.model.contextTokens) {
      throw new EngineError('context-full', '', { tokens: prompt.length, limit: this.model.contextTokens });
    }
    const constraint =
      options.grammar === undefined ? undefined : await this.grammars.constrain(options.grammar);
    try {
      const run = new Run(started, prompt.length);
      await macrotask();
      if (options.signal.aborted) return run.finished('aborted');
      // The last token is always fed again: its logits are needed.
      run.reusedTokens = await this.#keepCommonPrefix(prompt.slice(0, -1));
      for (const token of writtenTokens) constraint?.accept(token);
      const finish = yield* this.#decode(prompt, writtenTokens, constraint, options, run);
      return run.finished(finish);
    } finally {
      constraint?.dispose();
    }
  }

  async *#decode(
    prompt: readonly number[],
    written: readonly number[],
    constraint: Constraint | undefined,
    options: GenerateOptions,
    run: Run,
  ): AsyncGenerator<Piece, Finished['finish'], void> {
    const uniform = seededUniform(options.sampling.seed);
    const text = new Utf8Stream();
    const message: number[] = [...written];
    const counted = new Set(written);
    let pending: number[] = prompt.slice(run.reusedTokens);

    const force = (): number[] => {
      if (constraint === undefined) return [];
      const fixed = this.tokenizer.encode(constraint.forcedText());
      const refused = fixed.findIndex((token) => !constraint.takes(token));
      const forced = refused < 0 ? fixed : fixed.slice(0, refused);
      run.forcedTokens += forced.length;
      return forced;
    };
    const emit = (tokens: readonly number[]): Piece => {
      message.push(...tokens);
      for (const token of tokens) counted.add(token);
      return {
        text: tokens.map((token) => text.push(this.tokenizer.bytesOf(token))).join(''),
        tokens: tokens.length,
      };
    };

    // Said once the prompt is read: words on screen would hide that the model has not begun.
    let unsaid = force();
    pending.push(...unsaid);
    let finish: Finished['finish'];
    for (;;) {
      const mask = await constraint?.mask();
      if (mask !== undefined && isComplete(mask, this.#stops)) {
        finish = 'stop';
        break;
      }
      if (
        run.written() >= options.maxTokens ||
        this.#cached.length + pending.length >= this.model.contextTokens
      ) {
        finish = 'length';
        break;
      }
      const logits = await this.#forward(pending, options.signal);
      if (logits === undefined) {
        finish = 'aborted';
        break;
      }
      run.prefilled();
      const token = sampleToken(logits, mask, counted, options.sampling, uniform);
      if (this.#stops.has(token)) {
        finish = 'stop';
        break;
      }
      constraint?.accept(token);
      run.completionTokens++;
      pending = [token, ...force()];
      run.firstPiece();
      yield emit([...unsaid, ...pending]);
      unsaid = [];
    }
    if (unsaid.length > 0 && finish !== 'aborted') yield emit(unsaid);
    this.#remember(message);
    return finish;
  }

  /** Cuts the cache back to what it shares with `tokens`; returns how many that are. */
  async #keepCommonPrefix(tokens: readonly number[]): Promise<number> {
    let common = 0;
    while (common < this.#cached.length && common < tokens.length && this.#cached[common] === tokens[common])
      common++;
    if (common < this.#cached.length) {
      await this.model.cut(common);
      this.#cached.length = common;
    }
    return common;
  }

  /** Feeds tokens chunk by chunk; what was fed before an abort stays in the cache. */
  async #fill(tokens: readonly number[], chunkTokens: number, signal: AbortSignal): Promise<boolean> {
    for (let at = 0; at < tokens.length; at += chunkTokens) {
      await macrotask();
      if (signal.aborted) return false;
      const chunk = tokens.slice(at, at + chunkTokens);
      await this.model.fill(chunk);
      this.#cached.push(...chunk);
    }
    return true;
  }

  /** Feeds tokens and returns the last one's logits; undefined when the signal fired. */
  async #forward(tokens: readonly number[], signal: AbortSignal): Promise<Float32Array | undefined> {
    const { fast } = this.model.chunkTokens;
    const head = tokens.slice(0, Math.floor((tokens.length - 1) / fast) * fast);
    if (!(await this.#fill(head, fast, signal))) return undefined;
    await macrotask();
    if (signal.aborted) return undefined;
    const tail = tokens.slice(head.length);
    const logits = await this.model.forward(tail);
    this.#cached.push(...tail);
    return logits;
  }

  /** A message that ends inside a character comes back without the tokens that began it, and is remembered so. */
  #remember(message: readonly number[]): void {
    const text = new Utf8Stream();
    const utf8 = new TextEncoder();
    let content = '';
    let whole = { content, tokens: 0 };
    /** Bytes that have begun a character and not ended it. */
    let open = 0;
    for (const [at, token] of message.entries()) {
      const bytes = this.tokenizer.bytesOf(token);
      const said = text.push(bytes);
      content += said;
      open += bytes.length - utf8.encode(said).length;
      if (open === 0) whole = { content, tokens: at + 1 };
    }
    this.#sampled.delete(whole.content);
    this.#sampled.set(whole.content, message.slice(0, whole.tokens));
    const oldest = this.#sampled.keys().next();
    if (this.#sampled.size > REMEMBERED_MESSAGES && oldest.done !== true) this.#sampled.delete(oldest.value);
  }

  async dispose(): Promise<void> {
    this.#sampled.clear();
    this.grammars.dispose();
    this.tokenizer.dispose();
    await this.model.dispose();
  }
}

/** Counts and clocks of one generation. */
class Run {
  reusedTokens = 0;
  completionTokens = 0;
  forcedTokens = 0;
  #firstPieceAt: number | undefined;
  #prefilledAt: number | undefined;

  constructor(
    private readonly startedAt: number,
    private readonly promptTokens: number,
  ) {}

  written(): number {
    return this.completionTokens + this.forcedTokens;
  }

  firstPiece(): void {
    this.#firstPieceAt ??= performance.now();
  }

  prefilled(): void {
    this.#prefilledAt ??= performance.now();
  }

  finished(finish: Finished['finish']): Finished {
    const now = performance.now();
    const prefilledAt = this.#prefilledAt ?? now;
    return {
      finish,
      usage: {
        promptTokens: this.promptTokens,
        reusedTokens: this.reusedTokens,
        completionTokens: this.completionTokens,
        forcedTokens: this.forcedTokens,
      },
      timings: {
        prefillMs: prefilledAt - this.startedAt,
        firstPieceMs: (this.#firstPieceAt ?? now) - this.startedAt,
        decodeMs: now - prefilledAt,
      },
    };
  }
}

/** Lets messages (an abort above all) reach the worker between two forward passes; a promise alone would not. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
