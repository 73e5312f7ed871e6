/** log2 of the number of buckets that n-grams are hashed into. */
export const BUCKET_BITS = 16;
const BUCKET_MASK = (1 << BUCKET_BITS) - 1;
const LONGEST = 3;
const NOT_WORD = /[^\p{L}\p{N}?!？！\u25cb]+/gu;

/** FNV-1a over UTF-16 units, folded: the same in every engine. */
function hash(text: string, start: number, end: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return (h ^ (h >>> 15)) & BUCKET_MASK;
}

/**
 * The buckets of a text: character 1- to 4-grams (punctuation and blanks are one boundary), pairs of characters that
 * stand up to four apart, and one bucket for each name in `signs`. Sorted, each once: a feature is there or not.
 */
export function features(text: string, signs: readonly string[]): Int32Array {
  const padded = ` ${text.replace(NOT_WORD, ' ')} `;
  const buckets = new Set<number>();
  for (let i = 0; i < padded.length; i += 1) {
    for (let n = 1; n <= LONGEST && i + n <= padded.length; n += 1) buckets.add(hash(padded, i, i + n, n));
    for (let gap = 2; gap <= 4 && i + gap < padded.length; gap += 1) {
      const pair = padded.charAt(i) + padded.charAt(i + gap);
      buckets.add(hash(pair, 0, 2, 77));
    }
  }
  for (const sign of signs) buckets.add(hash(sign, 0, sign.length, 991));
  return Int32Array.from(buckets).sort();
}
