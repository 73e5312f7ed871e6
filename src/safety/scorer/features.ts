/** log2 of the number of buckets that n-grams are hashed into. */
export const BUCKET_BITS = 17;
const BUCKET_MASK = (1 << BUCKET_BITS) - 1;

const NOT_WORD = /[^\p{L}\p{N}\p{Extended_Pictographic}?!？！\u25cb]+/gu;
/** Below it stand the alphabets, where a single letter says nothing. */
const FIRST_HAN = 0x2e80;
/** Lengths of character n-grams in an alphabet and in Chinese, and how far apart two Chinese characters are still read as a pair. */
const LATIN_GRAM = 4;
const HAN_GRAMS = 3;
const FAR = 4;
/** From so many letters on a word is also known by which letters it has: "myslef", "suicde", "kil". */
const SPELLED = 3;

/** Tells kinds of features apart: the same characters as a word and as an n-gram are two features. */
const SEED = { pair: 77, word: 101, words: 102, apart: 103, letters: 104, sign: 991 } as const;

/** FNV-1a over UTF-16 units: the same in every engine. */
function hash(text: string, start: number, end: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  return h ^ (h >>> 15);
}

/**
 * The buckets of a text: character n-grams (punctuation and blanks are one boundary), pairs of Chinese characters up to four
 * apart, words of an alphabet with their neighbours and by their letters, and one bucket for each name in `signs`. Each once: a
 * feature is there or not.
 */
export function features(text: string, signs: readonly string[]): Int32Array {
  const padded = ` ${text.replace(NOT_WORD, ' ')} `;
  const buckets = new Set<number>();
  for (let i = 0; i < padded.length; i += 1) {
    if (padded.charCodeAt(i) >= FIRST_HAN) addHan(buckets, padded, i);
    else if (i + LATIN_GRAM <= padded.length)
      buckets.add(hash(padded, i, i + LATIN_GRAM, LATIN_GRAM) & BUCKET_MASK);
  }
  addWords(buckets, padded);
  for (const sign of signs) buckets.add(hash(sign, 0, sign.length, SEED.sign) & BUCKET_MASK);
  return Int32Array.from(buckets);
}

function addHan(buckets: Set<number>, padded: string, at: number): void {
  for (let n = 1; n <= HAN_GRAMS && at + n <= padded.length; n += 1)
    buckets.add(hash(padded, at, at + n, n) & BUCKET_MASK);
  for (let gap = 2; gap <= FAR && at + gap < padded.length; gap += 1) {
    const pair = padded.charAt(at) + padded.charAt(at + gap);
    buckets.add(hash(pair, 0, 2, SEED.pair) & BUCKET_MASK);
  }
}

function addWords(buckets: Set<number>, padded: string): void {
  const before = [0, 0];
  for (const match of padded.matchAll(/[^ ]+/gu)) {
    const [word] = match;
    if (word.charCodeAt(0) >= FIRST_HAN) {
      before.fill(0);
      continue;
    }
    const own = hash(word, 0, word.length, SEED.word);
    buckets.add(own & BUCKET_MASK);
    if (word.length >= SPELLED) {
      const letters = [...new Set(word)].sort().join('');
      buckets.add(hash(letters, 0, letters.length, SEED.letters) & BUCKET_MASK);
    }
    const [next, last] = before;
    if (last !== undefined && last !== 0) buckets.add(joined(last, own, SEED.words));
    if (next !== undefined && next !== 0) buckets.add(joined(next, own, SEED.apart));
    before[0] = last ?? 0;
    before[1] = own;
  }
}

function joined(first: number, second: number, seed: number): number {
  const h = Math.imul(Math.imul(first ^ seed, 0x01000193) ^ second, 0x01000193);
  return (h ^ (h >>> 15)) & BUCKET_MASK;
}
