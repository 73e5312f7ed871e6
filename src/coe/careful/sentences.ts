/** The sentences of a person's text, as far as punctuation and lines tell. */

/**
 * Ends a sentence: a closing sign with the quotation marks behind it, or a line break. Full stops are looked at from the
 * first of a run only: from each of them, a long run would be read once for every stop in it.
 */
const END = /[。！？!?…]+[”’」』")）]*|(?<!\.)\.+(?=[\s"'”’)]|$)[”’"')]*|\n+/gu;

export interface SentenceSpan {
  readonly start: number;
  /** Behind the closing sign. */
  readonly end: number;
}

/** Where each sentence stands, white space around it left out; together they cover every letter of the text. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(END)) add(match.index + match[0].length);
  add(text.length);
  return spans;
}

/** Shorter sentences are read with the next one: alone they say little. UTF-16 units. */
const SHORT = 14;
/** Most pieces of a text, so that a long one costs no more than a few seconds; then they are longer. */
const MOST = 40;

/** A text in pieces of one sentence or a few short ones, in order; none for an empty text. */
export function piecesOf(text: string): string[] {
  const spans = sentenceSpans(text);
  const least = Math.max(SHORT, Math.ceil(text.length / MOST));
  const pieces: string[] = [];
  let start: number | undefined;
  for (const [at, span] of spans.entries()) {
    start ??= span.start;
    if (span.end - start < least && at < spans.length - 1) continue;
    pieces.push(text.slice(start, span.end));
    start = undefined;
  }
  return pieces;
}
