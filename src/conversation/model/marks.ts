/** From quotes found in a post to pieces of text that can be drawn: several quotes may cover the same words. */
import type { Layer, Span } from '../../coe/types.ts';

/** A quote of a layer; `index` counts within the layer. `span` null: it is not in the person's text. */
export interface Quote {
  readonly layer: Layer;
  readonly index: number;
  readonly span: Span | null;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The quotes that cover this piece, in the order given; none for plain text. */
  readonly quotes: readonly Quote[];
}

/** Cuts 0..length at every edge of a quote. Neighbours under the same quotes are one piece. */
export function segments(length: number, quotes: readonly Quote[]): readonly Segment[] {
  const edges = new Set([0, length]);
  for (const { span } of quotes) {
    if (span === null) continue;
    for (const edge of [span.start, span.end]) if (edge > 0 && edge < length) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const found: Segment[] = [];
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + 1];
    if (end === undefined) break;
    const covering = quotes.filter(({ span }) => span !== null && span.start <= start && span.end >= end);
    found.push({ start, end, quotes: covering });
  }
  return found;
}
