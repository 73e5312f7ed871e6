import type { Span } from '../types.ts';

/**
 * A reading of a text, with where each of its UTF-16 units came from: unit i was read from the original's range
 * [starts[i], ends[i]). Both arrays never fall, so that a range of the reading maps to one range of the original.
 */
export interface Mapped {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The original's range for the non-empty range [start, end) of the reading. */
export function toOriginal(mapped: Mapped, start: number, end: number): Span {
  return { start: mapped.starts[start] ?? 0, end: mapped.ends[end - 1] ?? 0 };
}

/**
 * Replaces each match by what `replacement` gives for it, or leaves it where that is undefined; every new unit maps to the
 * whole match. `pattern` must be global and match no empty string.
 */
export function replaceMapped(
  mapped: Mapped,
  pattern: RegExp,
  replacement: (match: string) => string | undefined,
): Mapped {
  const pieces: string[] = [];
  const edits: { from: number; to: number; length: number }[] = [];
  let read = 0;
  for (const match of mapped.text.matchAll(pattern)) {
    const to = replacement(match[0]);
    if (to === undefined) continue;
    pieces.push(mapped.text.slice(read, match.index), to);
    read = match.index + match[0].length;
    edits.push({ from: match.index, to: read, length: to.length });
  }
  if (edits.length === 0) return mapped;
  pieces.push(mapped.text.slice(read));
  const text = pieces.join('');
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let source = 0;
  let target = 0;
  for (const edit of edits) {
    starts.set(mapped.starts.subarray(source, edit.from), target);
    ends.set(mapped.ends.subarray(source, edit.from), target);
    target += edit.from - source;
    starts.fill(mapped.starts[edit.from] ?? 0, target, target + edit.length);
    ends.fill(mapped.ends[edit.to - 1] ?? 0, target, target + edit.length);
    target += edit.length;
    source = edit.to;
  }
  starts.set(mapped.starts.subarray(source), target);
  ends.set(mapped.ends.subarray(source), target);
  return { text, starts, ends };
}
