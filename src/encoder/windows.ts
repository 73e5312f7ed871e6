/** Long texts in windows, windows in batches, and vectors of unit length: what `training/encoder/encode.py` does. */

export interface Window {
  /** Which text it is a part of. */
  readonly text: number;
  /** Without begin and end. */
  readonly tokens: readonly number[];
}

/** Cuts texts into windows of at most `room` tokens; an empty text has one empty window. */
export function windowsOf(texts: readonly (readonly number[])[], room: number): Window[] {
  return texts.flatMap((tokens, text) =>
    Array.from({ length: Math.max(1, Math.ceil(tokens.length / room)) }, (_, i) => ({
      text,
      tokens: tokens.slice(i * room, (i + 1) * room),
    })),
  );
}

/** Groups windows of similar length, so that little of a batch is padding; at most `limit` tokens, unless one window alone has more. */
export function batchesOf(windows: readonly Window[], limit: number): Window[][] {
  const batches: Window[][] = [];
  let batch: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.tokens.length - b.tokens.length)) {
    if (batch.length > 0 && (batch.length + 1) * (window.tokens.length + 2) > limit) {
      batches.push(batch);
      batch = [];
    }
    batch.push(window);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** Token ids of a batch, row by row, each between begin and end and padded to the longest. */
export function paddedIds(
  batch: readonly Window[],
  { begin, pad, end }: { readonly begin: number; readonly pad: number; readonly end: number },
): { readonly ids: Int32Array<ArrayBuffer>; readonly columns: number } {
  const columns = Math.max(...batch.map(({ tokens }) => tokens.length)) + 2;
  const ids = new Int32Array(batch.length * columns).fill(pad);
  batch.forEach(({ tokens }, row) => {
    ids.set([begin, ...tokens, end], row * columns);
  });
  return { ids, columns };
}

/** The means of a text's windows, weighted by their tokens, as one vector of length 1. */
export class Pool {
  readonly #sums: Float32Array<ArrayBuffer>[];

  constructor(texts: number, hidden: number) {
    this.#sums = Array.from({ length: texts }, () => new Float32Array(hidden));
  }

  add({ text, tokens }: Window, mean: Float32Array): void {
    const sum = this.#sums[text];
    sum?.forEach((value, i) => {
      sum[i] = value + (tokens.length + 2) * (mean[i] ?? 0);
    });
  }

  unitVectors(): Float32Array<ArrayBuffer>[] {
    return this.#sums.map((sum) => {
      const length = Math.hypot(...sum) || 1;
      return sum.map((value) => value / length);
    });
  }
}
