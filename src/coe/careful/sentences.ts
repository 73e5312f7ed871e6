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

/**
 * As much of a text is read at most, in bytes of UTF-8, which is about what it costs an encoder in any language: 2,200 Chinese
 * characters or 6,600 English ones take two cores some three seconds.
 */
const READ_BYTES = 6600;
/** Of that so much from the text's beginning and its end; the rest is spread over what lies between. */
const SHARES = { beginning: 1 / 4, end: 1 / 2, between: 1 / 4 } as const;

/** A text, or of a very long one the sentences that are read, each on its line. */
function readPart(text: string): string {
  const bytes = text.length + 2 * (text.match(/[\u0800-\uffff]/gu)?.length ?? 0);
  if (bytes <= READ_BYTES) return text;
  const read = text.length * (READ_BYTES / bytes);
  const beginning = read * SHARES.beginning;
  const ending = text.length - read * SHARES.end;
  const between = read * SHARES.between;
  let taken = 0;
  return sentenceSpans(text)
    .flatMap(({ start, end }) => {
      // A text without a full stop is one sentence.
      const sentence = text.slice(start, Math.min(end, start + between));
      if (start < beginning || start >= ending) return [sentence];
      if (taken > ((start - beginning) / (ending - beginning)) * between) return [];
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
