/** The vocabulary of the Chain of Empathy (Empathy-R1, arXiv 2509.14851), shared by every module of this folder. */

export const LAYERS = ['L1', 'L2', 'L3', 'L4'] as const;
export type Layer = (typeof LAYERS)[number];

/** Language of the person's text, of the prompts and of the reply. */
export type Lang = 'zh' | 'en';

/** `short`: for a model fine-tuned on the protocol; `full`: for a base that is only prompted. */
export type PromptForm = 'short' | 'full';

/** How far a part of the message has come while it streams. */
export type PartState = 'absent' | 'open' | 'closed';

export interface Part {
  readonly text: string;
  readonly state: PartState;
}

/** What the parser has understood so far. Nothing is ever lost: `raw` is every character that was pushed. */
export interface Draft {
  readonly raw: string;
  readonly layers: Readonly<Record<Layer, Part>>;
  readonly answer: Part;
  /** Text outside of every known part, foreign tags such as <think> included, in order of appearance. */
  readonly outside: string;
}

/** One earlier exchange, as the next prompt needs it. */
export interface PastTurn {
  readonly message: string;
  /** The assistant's message in the protocol's format, or the bare reply where there was no chain. */
  readonly reply: string;
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
