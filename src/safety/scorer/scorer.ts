import { isLatin } from './units.ts';
import weights from './weights.json';

/** A trained scorer as it lies in weights.json: weights of the hashed features in 15 steps, and where to cut. */
export interface ScorerFile {
  /** One weight a bucket, each a character of `STEPS`; the real weight is `scale` times how far it stands from `ZERO`. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
  readonly threshold: {
    /** A single unit of Chinese with at least this score is shown as `low`. */
    readonly han: number;
    /** The same of a language of letters. */
    readonly latin: number;
    /** Added for a text of a few words, which says little either way. */
    readonly short: number;
    /** Added for every factor of e in the number of units: a long post has more chances to look odd. */
    readonly perLogUnit: number;
  };
}

/** One character a weight, from the smallest to the largest: finer steps see no more, and weigh half as much again. */
export const STEPS = 'ABCDEFGHIJKLMNO';
/** Where zero stands among the steps. */
export const ZERO = (STEPS.length - 1) / 2;

const table = Int8Array.from(weights.weights, (step) => STEPS.indexOf(step) - ZERO);

/**
 * Log-odds that a unit of normalized text is about suicide, self-harm, violence or an emergency, by a linear model over hashed
 * n-grams, words, concepts and the names of the rules and hints that hit. Trained by cli/safety-train.ts.
 */
export function score(buckets: Int32Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += table[bucket] ?? 0;
  return weights.bias + (weights.scale * sum) / Math.sqrt(buckets.length);
}

/** A shorter text is one of a few words; UTF-16 units. */
const SHORT = { han: 18, latin: 35 } as const;

/** The score from which one of a text's `units` makes it `low`. */
export function scoreThreshold(text: string, units: number, threshold: ScorerFile['threshold']): number {
  const script = isLatin(text) ? 'latin' : 'han';
  const short = text.length < SHORT[script] ? threshold.short : 0;
  return threshold[script] + short + threshold.perLogUnit * Math.log(Math.max(1, units));
}

/** The same, as it was chosen for the weights that ship. */
export function shippedThreshold(text: string, units: number): number {
  return scoreThreshold(text, units, weights.threshold);
}
