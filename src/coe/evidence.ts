/**
 * Quotes in a layer, looked up in the person's text. A model may change punctuation, width, case, accents and white
 * space and still have quoted; a changed word is not a quote.
 */
import { codePoints } from './codePoints.ts';
import { detectLang } from './language.ts';
import type { Lang, Span } from './types.ts';

/** A quote as it stands in a layer. Offsets are UTF-16. */
export interface Quote {
  /** In the layer's text, quotation marks included. */
  readonly at: Span;
  /** The words between the marks. */
  readonly text: string;
}

export interface Evidence extends Quote {
  /** Every place in the person's text that says it, in order, none overlapping another; empty when it is not there. */
  readonly spans: readonly Span[];
  /** The first of them, for a reader who follows one; null when it is not there. */
  readonly source: Span | null;
}

/** In Chinese “” also marks words that are nobody's, so only 「」 quotes. Of marks in marks, the inner ones count. */
const QUOTED: Readonly<Record<Lang, RegExp>> = {
  zh: /「([^「」]+)」/g,
  en: /"([^"\n]+)"|“([^“”]+)”|「([^「」]+)」/g,
};

/** The quotes in a layer's text, in order. A mark that was not closed yet is none. */
export function quotesIn(text: string, lang: Lang): Quote[] {
  return Array.from(text.matchAll(QUOTED[lang]), (match) => ({
    at: { start: match.index, end: match.index + match[0].length },
    text: match[1] ?? match[2] ?? match[3] ?? '',
  }));
}

/** A text reduced to what must agree, and for each of its UTF-16 units where it came from. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const PLAIN = /^[a-z0-9\u4e00-\u9fff]$/;
const IGNORED = /[\p{P}\p{Z}\p{S}\p{C}\p{M}\s]/gu;

/** Letters and digits that remain of one character: width, case and accents folded (NFKD), the rest dropped. */
function fold(char: string): string {
  return PLAIN.test(char) ? char : char.normalize('NFKD').toLowerCase().replaceAll(IGNORED, '');
}

function foldText(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const char of codePoints(text)) {
    const kept = fold(char);
    // A mark belongs to the letter before it, though only the letter is compared.
    if (kept === '' && ends.at(-1) === at && /\p{M}/u.test(char)) ends[ends.length - 1] = at + char.length;
    folded += kept;
    for (let i = 0; i < kept.length; i += 1) {
      starts.push(at);
      ends.push(at + char.length);
    }
    at += char.length;
  }
  return { text: folded, starts, ends };
}

const WORD_END = /[\p{Script=Latin}\p{N}]\p{M}*$/u;
const WORD_START = /^[\p{Script=Latin}\p{N}]/u;

/** Whether a span cuts a Latin word or a number in two: "art" is not quoted from "heart". */
function cutsWord(post: string, { start, end }: Span): boolean {
  const cutsAt = (at: number): boolean =>
    WORD_END.test(post.slice(Math.max(at - 2, 0), at)) && WORD_START.test(post.slice(at, at + 2));
  return cutsAt(start) || cutsAt(end);
}

function findIn(post: string, folded: Folded, quote: string): Span[] {
  const wanted = foldText(quote).text;
  // Nothing but punctuation or emoji: there is nothing to be tolerant about.
  const exact = wanted === '';
  const needle = exact ? quote.trim() : wanted;
  const hay = exact ? post : folded.text;
  const spans: Span[] = [];
  if (needle === '') return spans;
  let at = hay.indexOf(needle);
  while (at !== -1) {
    const last = at + needle.length - 1;
    const span = exact
      ? { start: at, end: last + 1 }
      : { start: folded.starts[at] ?? 0, end: folded.ends[last] ?? post.length };
    const found = !cutsWord(post, span);
    if (found) spans.push(span);
    at = hay.indexOf(needle, found ? last + 1 : at + 1);
  }
  return spans;
}

/** Where the person's text says the quote: half-open UTF-16 spans of `post`, in order, none overlapping. */
export function findEvidence(quote: string, post: string): Span[] {
  return findIn(post, foldText(post), quote);
}

/** The quotes of a layer with their places in the person's text. */
export function evidenceOf(text: string, post: string, lang: Lang = detectLang(text)): Evidence[] {
  const quotes = quotesIn(text, lang);
  if (quotes.length === 0) return [];
  const folded = foldText(post);
  return quotes.map((quote) => {
    const spans = findIn(post, folded, quote.text);
    return { ...quote, spans, source: spans[0] ?? null };
  });
}
