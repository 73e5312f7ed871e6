import { KINDS, type Kind } from '../types.ts';
import { isLatin } from './units.ts';
import file from './weights.json';

/** A linear model as it is stored. */
export interface LinearFile {
  /** One weight a bucket, each a character of the file's `steps`; the real weight is `scale` times how far it stands from their middle. */
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

/** A trained scorer as it lies in weights.json, and where to cut. */
export interface ScorerFile extends LinearFile {
  /** The characters of the weights, from the smallest to the largest; the one in the middle is zero. */
  readonly steps: string;
  /** Of a text in danger: whether it is high, and which danger it is. Over `ASPECT_BUCKETS` buckets. */
  readonly high: LinearFile;
  readonly kinds: Readonly<Record<Kind, LinearFile>>;
  readonly threshold: {
    /** A single unit of Chinese with at least this score is shown as `low`. */
    readonly han: number;
    /** The same of a language of letters. */
    readonly latin: number;
    /** Added for a text of a few words, which says little either way. */
    readonly short: number;
    /** From this log-odds on what was found in danger is shown as `high`. */
    readonly high: number;
    /** So far above what makes it `low` a unit's score has to lie for that: where danger itself is in doubt, it is not great. */
    readonly highMargin: number;
    /** Added for every factor of e in the number of units: a long post has more chances to look odd. */
    readonly perLogUnit: number;
  };
}

/** There is less to learn these from than what danger looks like: fewer buckets, each shared by more features. */
export const ASPECT_BUCKETS = 1 << 12;

/** The buckets that the models of level and kind know. */
export function aspectBuckets(buckets: Int32Array): Int32Array {
  return buckets.map((bucket) => bucket & (ASPECT_BUCKETS - 1));
}

function linear({ weights, scale, bias }: LinearFile): (buckets: Int32Array) => number {
  const zero = (file.steps.length - 1) / 2;
  const table = Int8Array.from(weights, (step) => file.steps.indexOf(step) - zero);
  return (buckets) => {
    let sum = 0;
    for (const bucket of buckets) sum += table[bucket] ?? 0;
    return bias + (scale * sum) / Math.sqrt(buckets.length);
  };
}

const danger = linear(file);
const high = linear(file.high);
const kinds = KINDS.map((kind) => [kind, linear(file.kinds[kind])] as const);

/**
 * Log-odds that a unit of normalized text is about suicide, self-harm, violence or an emergency, by a linear model over hashed
 * n-grams, words, concepts and the names of the rules and hints that hit. Trained by cli/safety-train.ts.
 */
export function score(buckets: Int32Array): number {
  return danger(buckets);
}

/** How great the danger is, and which, in a unit that speaks of one. */
export function aspectsOf(buckets: Int32Array): { readonly level: 'low' | 'high'; readonly kind: Kind } {
  const own = aspectBuckets(buckets);
  const [first] = kinds.map(([kind, of]) => ({ kind, odds: of(own) })).sort((a, b) => b.odds - a.odds);
  return { level: high(own) >= file.threshold.high ? 'high' : 'low', kind: first?.kind ?? 'suicide' };
}

/** Whether a score lies far enough above the threshold for great danger. */
export function isSure(margin: number): boolean {
  return margin >= file.threshold.highMargin;
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
  return scoreThreshold(text, units, file.threshold);
}
