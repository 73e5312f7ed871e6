import weights from './weights.json';

/** A trained scorer as it lies in weights.json: weights of the hashed features in 63 steps, and where to cut. */
export interface ScorerFile {
  /** One weight a bucket, each a character of `STEPS`; the real weight is `scale` times how far it stands from `ZERO`. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
  /** A single unit with at least this score is shown as `low`. */
  readonly threshold: number;
  /** Added to the threshold for every factor of e in the number of units: a long post has more chances to look odd. */
  readonly perLogUnit: number;
}

/** One character a weight, from the smallest to the largest: finer steps change no verdict, and weigh half as much again. */
export const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Where zero stands among the steps. */
export const ZERO = STEPS.length / 2;

const table = Int8Array.from(weights.weights, (step) => STEPS.indexOf(step) - ZERO);

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
