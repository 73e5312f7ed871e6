/**
 * How the engine and the writer of the graph (`cli/model/cpu`) call its inputs and outputs; docs/model-format.md
 * tells what they hold.
 */
export const INPUTS = {
  /** float32 [s, hidden]: rows of the embedding. */
  embeds: 'embeds',
  /** float32 [s, headDim / 2] each: angles of the positions. */
  cosines: 'cosines',
  sines: 'sines',
  /** float32 [s * heads / kvHeads, p + s], added to the scores: the past with its free room, then the new tokens. */
  mask: 'mask',
  /** int64 [r]: rows whose logits are wanted. */
  logitRows: 'logit_rows',
} as const;

/** float32 [kvHeads, headDim, p]: transposed, as the product of queries and keys reads it. */
export function pastKeys(layer: number): string {
  return `past.${layer}.keys`;
}

/** float32 [kvHeads, p, headDim]. */
export function pastValues(layer: number): string {
  return `past.${layer}.values`;
}

/** float32 [kvHeads, s, headDim]: only the new tokens'. */
export function newKeys(layer: number): string {
  return `new.${layer}.keys`;
}

/** float32 [kvHeads, s, headDim]: only the new tokens'. */
export function newValues(layer: number): string {
  return `new.${layer}.values`;
}

/** float32 [r * vocab]. */
export const LOGITS = 'logits';

/**
 * Columns of a matrix that lie together: [out / block, in, block] in place of [in, out]. The CPU kernel packs the
 * matrix anew at every call, a panel of 128 rows by `block` columns at a time. With 32 columns the packed panel stays
 * in the first cache: a single token takes two thirds of the time, a chunk of twelve the same.
 */
export const COLUMN_BLOCK = 32;

/** The block for a matrix with this many out features. */
export function columnBlock(features: number): number {
  for (let block = COLUMN_BLOCK; block > 1; block /= 2) if (features % block === 0) return block;
  return features;
}

/** [rows, cols] of int8, row-major, to [rows / block, cols, block]. */
export function blockColumns(
  matrix: Uint8Array | Int8Array,
  cols: number,
  block: number,
  to: Uint8Array | Int8Array,
): void {
  const rows = matrix.length / cols;
  let at = 0;
  for (let first = 0; first < rows; first += block) {
    for (let col = 0; col < cols; col++) {
      for (let row = 0; row < block; row++) to[at++] = matrix[(first + row) * cols + col] ?? 0;
    }
  }
}
