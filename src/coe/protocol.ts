/**
 * The protocol that TypeScript and Python share, read from `protocol.json`: tags, layer names, limits, prompts.
 * This file only gives the JSON its types.
 */
import json from './protocol.json' with { type: 'json' };
import type { Lang, Layer, PromptForm } from './types.ts';

/** First message of a conversation, or a later one: later layers and replies are shorter. */
export type Turn = 'first' | 'followup';

/** Inclusive bounds on a size as `sizeOf` counts it. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Limits {
  readonly layer: Range;
  readonly answer: Range;
}

export type Openings = Readonly<Partial<Record<Layer, string>>>;

interface Prompt {
  /** Lines of the system message. */
  readonly system: readonly string[];
  /** Lines that stand before the person's text in every message after the first. */
  readonly followup: readonly string[];
}

interface Protocol {
  readonly tags: { readonly think: string; readonly answer: string };
  readonly layers: Readonly<
    Record<
      Layer,
      { readonly name: Readonly<Record<Lang, string>>; readonly asks: Readonly<Record<Lang, string>> }
    >
  >;
  /** The marks that a model writes around a quote; `quotesIn` also reads others. */
  readonly quotes: Readonly<Record<Lang, { readonly open: string; readonly close: string }>>;
  /**
   * How layers begin. A model that is only prompted (`full`) otherwise takes the person's "I" for its own or retells
   * the post; begun with what a layer asks, it answers that. A fine-tuned one needs only what most gold records have.
   */
  readonly openings: Readonly<Record<Lang, Readonly<Record<PromptForm, Readonly<Record<Turn, Openings>>>>>>;
  readonly limits: Readonly<Record<Lang, Readonly<Record<Turn, Limits>>>>;
  readonly prompts: Readonly<Record<Lang, Readonly<Record<PromptForm, Prompt>>>>;
}

export const PROTOCOL: Protocol = json;

/** The tag that opens a part, e.g. `<L1>`. */
export const openTag = (name: string): string => `<${name}>`;

/** The tag that closes a part, e.g. `</L1>`. */
export const closeTag = (name: string): string => `</${name}>`;
