/** A message that is longer than the context: which part of it would fit. Nothing is cut here; a person chooses. */
import { cutToFit } from '../../coe/context.ts';
import type { PastTurn, Span } from '../../coe/types.ts';

/**
 * Of the exchanges before a message those that fit beside it: the first, which says what it is all about, and the latest.
 * Those between are left out first, the oldest of them before the others.
 */
export async function pastThatFits(
  past: readonly PastTurn[],
  fits: (past: readonly PastTurn[]) => Promise<boolean>,
): Promise<readonly PastTurn[]> {
  if (past.length === 0) return past;
  const first = past.slice(0, 1);
  const shorter = past.slice(1).map((_, at) => [...first, ...past.slice(at + 1)]);
  for (const some of [...shorter, past.slice(-1)]) if (await fits(some)) return some;
  return [];
}

export type Keep = 'start' | 'end';

/**
 * The longest start or end of a text for which `fits` holds, moved back to a paragraph's or sentence's border where
 * one is near. `fits` must hold for every part of a part for which it holds.
 */
export async function longestPart(
  text: string,
  keep: Keep,
  fits: (part: string) => Promise<boolean>,
): Promise<Span> {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const part = keep === 'start' ? text.slice(0, middle) : text.slice(text.length - middle);
    if (await fits(part)) low = middle;
    else high = middle - 1;
  }
  const kept = cutToFit(text, low, keep).length;
  return keep === 'start' ? { start: 0, end: kept } : { start: text.length - kept, end: text.length };
}
