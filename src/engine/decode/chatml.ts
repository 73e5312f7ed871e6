import type { ChatMessage } from '../port.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Tokens of a past assistant message as they were sampled: another split of the same text would break the KV cache. */
export type SampledTokens = ReadonlyMap<string, readonly number[]>;

/**
 * ChatML as Qwen uses it. Every part is encoded on its own, so that the tokens of a prompt never depend on what
 * follows: that is what lets a half-typed message be prefilled.
 */
export class ChatTemplate {
  readonly #start: number;
  readonly #end: number;
  readonly #newline: readonly number[];

  constructor(
    private readonly tokenizer: Tokenizer,
    private readonly sampled: SampledTokens,
  ) {
    this.#start = tokenizer.added('<|im_start|>');
    this.#end = tokenizer.added('<|im_end|>');
    this.#newline = tokenizer.encode('\n');
  }

  /** The whole prompt, up to and including the line that opens the assistant's message. */
  prompt(messages: readonly ChatMessage[]): number[] {
    return [...messages.flatMap((message) => this.#closed(message)), ...this.#opened('assistant')];
  }

  /** The prompt as far as it stands while the last message is still being written. */
  unfinished(messages: readonly ChatMessage[]): number[] {
    const last = messages.at(-1);
    if (last === undefined) return [];
    return [
      ...messages.slice(0, -1).flatMap((message) => this.#closed(message)),
      ...this.#opened(last.role),
      ...this.tokenizer.encode(last.content),
    ];
  }

  #opened(role: ChatMessage['role']): number[] {
    return [this.#start, ...this.tokenizer.encode(`${role}\n`)];
  }

  #closed(message: ChatMessage): number[] {
    const sampled = message.role === 'assistant' ? this.sampled.get(message.content) : undefined;
    return [
      ...this.#opened(message.role),
      ...(sampled ?? this.tokenizer.encode(message.content)),
      this.#end,
      ...this.#newline,
    ];
  }
}
