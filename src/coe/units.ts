import { codePoints } from './codePoints.ts';

/** Longer words are cut: a word without end must not escape the measures. */
const LONGEST_WORD = 40;

/**
 * A text as the sequence that repetition and copying are measured on: each Han character is a unit, each other
 * word is one, in lower case; punctuation and white space are none. So one measure serves both languages.
 */
const OTHER = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\p{N}]`;
const UNIT = new RegExp(String.raw`\p{Script=Han}|(?:${OTHER}){1,${LONGEST_WORD}}`, 'gu');
/** One character that a word at the end of a text may go on from; half a character may become one. */
const GOES_ON = new RegExp(String.raw`^(?:${OTHER}|[\ud800-\udbff])$`, 'u');

export function unitsOf(text: string): string[] {
  return (text.match(UNIT) ?? []).map((unit) => unit.toLowerCase());
}

/** The units of a text, each with what stands before it; last, without a unit, what stands behind them all. */
export function unitsApart(text: string): { readonly gap: string; readonly unit?: string }[] {
  let at = 0;
  const apart: { gap: string; unit?: string }[] = Array.from(text.matchAll(UNIT), ({ index, 0: unit }) => {
    const gap = text.slice(at, index);
    at = index + unit.length;
    return { gap, unit: unit.toLowerCase() };
  });
  return [...apart, { gap: text.slice(at) }];
}

/** Cuts the start of a stream so that the units of `whole`, then those of what follows on `rest`, are all its units. */
export function splitWhole(text: string): { readonly whole: string; readonly rest: string } {
  const characters = codePoints(text);
  const end = characters.findLastIndex((character) => !GOES_ON.test(character)) + 1;
  const word = characters.slice(end);
  const rest = word.slice(word.length - (word.length % LONGEST_WORD)).join('');
  return { whole: text.slice(0, text.length - rest.length), rest };
}

/** Runs of `n` units, each as one string, in order. */
export function gramsOf(units: readonly string[], n: number): string[] {
  const grams: string[] = [];
  for (let i = n; i <= units.length; i += 1) grams.push(gramAt(units, i, n));
  return grams;
}

/** The `n` units that end before `end`. A blank keeps two short words apart from one long one. */
export const gramAt = (units: readonly string[], end: number, n: number): string =>
  units.slice(end - n, end).join(' ');
