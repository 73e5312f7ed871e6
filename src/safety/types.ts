/** The vocabulary of the crisis screen, shared by every module of this folder. */

/** Language of the app as the person chose it; the rules of both languages always run, since people mix them. */
export type Lang = 'zh' | 'en';

/**
 * `low`: hopelessness, a passive wish, someone else's danger that is not now; `high`: thoughts of suicide, intent, plan,
 * attempt, self-harm, violence or a medical emergency now, someone else's danger now.
 */
export const LEVELS = ['none', 'low', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** In the order in which one is chosen when a text holds several at the same level. */
export const KINDS = ['suicide', 'medical', 'self-harm', 'harm-to-others', 'abuse-or-threat'] as const;
export type Kind = (typeof KINDS)[number];

/** Who is in danger: who writes, or somebody whom they tell about. */
export const WHOSE = ['self', 'other'] as const;
export type Whose = (typeof WHOSE)[number];

/** Half-open range of UTF-16 offsets into the person's own text, as they wrote it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the screen says about one text. `kind` is null exactly when `level` is `none`; spans are sorted and disjoint. */
export type Screening =
  | { readonly level: 'none'; readonly kind: null; readonly evidence: readonly [] }
  | { readonly level: 'low' | 'high'; readonly kind: Kind; readonly evidence: readonly Span[] };

/** One message of a conversation, in order of time. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** A span of one of the screened turns; `turn` is its index in the conversation that was given. */
export interface TurnSpan extends Span {
  readonly turn: number;
}

/** What the screen says of a person's newest message among the turns before it, and whose danger that is. */
export type ConversationScreening =
  | { readonly level: 'none'; readonly kind: null; readonly whose: 'self'; readonly evidence: readonly [] }
  | {
      readonly level: 'low' | 'high';
      readonly kind: Kind;
      readonly whose: Whose;
      readonly evidence: readonly TurnSpan[];
    };
