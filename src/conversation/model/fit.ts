/** A message that is longer than the context: which part of it would fit. Nothing is cut here; a person chooses. */
import type { Span } from '../../coe/types.ts';

export type Keep = 'start' | 'end';

/** A cut is moved back to the end of a sentence when one ends within this share of the part. */
const SENTENCE_SEARCH = 0.15;
const SENTENCE_END = /[。！？!?…\n]["”’」』）)]*|\.\s/gu;

/**
 * The longest start or end of a text for which `fits` holds, ending (or beginning) at a sentence where one is
 * near. `fits` must hold for every part of a part for which it holds.
 */
export async function longestPart(
  text: string,
  keep: Keep,
  fits: (part: string) => Promise<boolean>,
): Promise<Span> {
  const part = (length: number): Span =>
    keep === 'start' ? { start: 0, end: length } : { start: text.length - length, end: text.length };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { start, end } = part(middle);
    if (await fits(text.slice(start, end))) low = middle;
    else high = middle - 1;
  }
  return atSentence(text, part(low), keep);
}

function atSentence(text: string, span: Span, keep: Keep): Span {
  const part = text.slice(span.start, span.end);
  if (part.length === text.length) return span;
  const ends = Array.from(part.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
  const slack = part.length * SENTENCE_SEARCH;
  if (keep === 'start') {
    const last = ends.at(-1);
    const end = last !== undefined && part.length - last <= slack ? last : part.length;
    return { start: 0, end: wholeCharacter(text, end) };
  }
  const first = ends.find((end) => end < part.length);
  const start = span.start + (first !== undefined && first <= slack ? first : 0);
  return { start: wholeCharacter(text, start), end: text.length };
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/u.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1))
    ? at - 1
    : at;
}
