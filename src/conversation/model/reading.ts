/** A layer's text with its quotes, each looked up in the person's own words. */
import type { Layer, Span } from '../../coe/types.ts';
import type { Quote } from './marks.ts';

/** A quote as it stands in a layer, brackets included, and where its words lie in the person's text. */
export interface FoundQuote {
  /** Offsets into the layer's text. */
  readonly at: Span;
  /** Offsets into the person's text; null when the words are not there. */
  readonly source: Span | null;
}

export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly quote: Quote };

/** Cuts a layer's text at its quotes. Quotes that overlap an earlier one stay plain. */
export function piecesOf(layer: Layer, text: string, quotes: readonly FoundQuote[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, found] of quotes.entries()) {
    if (found.at.start < at) continue;
    if (found.at.start > at) pieces.push({ kind: 'plain', text: text.slice(at, found.at.start) });
    pieces.push({
      kind: 'quote',
      text: text.slice(found.at.start, found.at.end),
      quote: { layer, index, span: found.source },
    });
    at = found.at.end;
  }
  if (at < text.length) pieces.push({ kind: 'plain', text: text.slice(at) });
  return pieces;
}
