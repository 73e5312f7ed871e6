import { BUCKET_BITS } from './features.ts';
import weights from './weights.json';

/** A trained scorer as it lies in weights.json: int8 weights of the hashed features, and where to cut. */
export interface ScorerFile {
  /** One weight a bucket, base64 of int8; the real weight is `scale` times it. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
  /** A single unit with at least this score is shown as `low`. */
  readonly threshold: number;
  /** Added to the threshold for every factor of e in the number of units: a long post has more chances to look odd. */
  readonly perLogUnit: number;
}

function decodeBase64(text: string): Int8Array {
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const out = new Int8Array((text.length / 4) * 3);
  let length = 0;
  for (let i = 0; i < text.length; i += 4) {
    let word = 0;
    for (let j = 0; j < 4; j += 1) word = (word << 6) | Math.max(0, ALPHABET.indexOf(text.charAt(i + j)));
    for (let shift = 16; shift >= 0; shift -= 8) {
      out[length] = word >> shift;
      length += 1;
    }
  }
  return out.subarray(0, 1 << BUCKET_BITS);
}

const table = decodeBase64(weights.weights);

/**
 * Log-odds that a unit of normalized Chinese text is about suicide, self-harm or violence, by a linear model over hashed
 * character n-grams and the names of the rules and hints that hit. Trained by cli/safety-train.ts.
 */
export function score(buckets: Int32Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += table[bucket] ?? 0;
  return weights.bias + (weights.scale * sum) / Math.sqrt(buckets.length);
}

/** The score from which one of `units` units makes a text `low`. */
export function scoreThreshold(units: number): number {
  return weights.threshold + weights.perLogUnit * Math.log(Math.max(1, units));
}
