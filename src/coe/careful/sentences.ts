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

/** As much of a text is read at most, in UTF-16 units: more of a very long one would take a minute and hardly say more. */
const READ = 6000;
/** Of that so much from the text's beginning and its end; the rest is spread over what lies between. */
const BEGINNING = READ / 4;
const ENDING = READ / 2;

/** A text, or of a very long one the sentences that are read, each on its line. */
function readPart(text: string): string {
  if (text.length <= READ) return text;
  const between = READ - BEGINNING - ENDING;
  const stretch = text.length - BEGINNING - ENDING;
  let taken = 0;
  return sentenceSpans(text)
    .flatMap(({ start, end }) => {
      // A text without a full stop is one sentence.
      const sentence = text.slice(start, Math.min(end, start + between));
      if (start < BEGINNING || start >= text.length - ENDING) return [sentence];
      if (taken > ((start - BEGINNING) / stretch) * between) return [];
      taken += sentence.length;
      return [sentence];
    })
    .join('\n');
}

/**
 * A text in pieces of one sentence or a few short ones, in order; none for an empty text. Of a very long text only a part is read:
 * its beginning, its end, and sentences spread over what lies between.
 */
export function piecesOf(whole: string): string[] {
  const text = readPart(whole);
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
