import type { Kind } from '../types.ts';

/**
 * How a rule answers to its context.
 * - `open`: dropped in fiction, homework and news, lowered when it is about someone else or about the past.
 * - `wish`: the same, but dropped only where a figure of the story is who wishes: Chinese leaves out the 我.
 * - `own`: as `open`, and dropped when it is about someone else.
 * - `deed`: dropped where a figure of a story does it, lowered in the past; the others named are its victims.
 * - `now`: whoever it is about, dropped in fiction, in the past and where it went well.
 * - `fixed`: as it stands, for wording that already says whose and when.
 */
export type Bearing = 'open' | 'wish' | 'own' | 'deed' | 'now' | 'fixed';

/** A wording that must never be missed. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  readonly level: 'low' | 'high';
  readonly why: string;
  readonly bearing: Bearing;
  readonly pattern: RegExp;
}

/**
 * A wording that says little alone. Weights of different `sign`s add up over a text; the same sign counts once, with
 * its largest weight.
 */
export interface Hint {
  readonly sign: string;
  readonly kind: Kind;
  readonly weight: number;
  readonly why: string;
  readonly pattern: RegExp;
  /** Only looked for in texts of at most this many characters. */
  readonly upTo?: number;
}

/**
 * Compiles a rule's pattern over normalized text. `~` is a gap of up to 6 characters within a clause and `~~` of up to 16
 * within a sentence. Repeated words are bounded too: two loops over the same words side by side would take hours over
 * 「真的真的真的…」. Several strings are alternatives.
 */
export function phrase(...alternatives: readonly string[]): RegExp {
  const source = alternatives
    .map((alternative) =>
      alternative
        .replaceAll('~~', '[^。！？!?\\n]{0,16}?')
        .replaceAll('~', '[^。！？!?，,;；\\s]{0,6}?')
        .replaceAll(')*', '){0,4}')
        .replaceAll(')+', '){1,4}'),
    )
    .join('|');
  return new RegExp(source, 'gu');
}

/** @param alternatives as `phrase` takes them */
export const rule = (
  id: string,
  kind: Kind,
  level: Rule['level'],
  why: string,
  bearing: Bearing,
  ...alternatives: readonly string[]
): Rule => ({ id, kind, level, why, bearing, pattern: phrase(...alternatives) });

/** A hint of suicide. @param alternatives as `phrase` takes them */
export const hint = (
  sign: string,
  weight: number,
  why: string,
  ...alternatives: readonly string[]
): Hint => ({ sign, kind: 'suicide', weight, why, pattern: phrase(...alternatives) });
