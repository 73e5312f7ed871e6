/** Fits the scorer and judges texts by it. */
import { BUCKET_BITS } from '../../src/safety/scorer/features.ts';
import { scoreThreshold, type LinearFile, type ScorerFile } from '../../src/safety/scorer/scorer.ts';
import { KINDS, type Kind, type Level } from '../../src/safety/types.ts';
import { fitAspects, HIGH, judgeAspects, type Aspects } from './aspects.ts';
import { isPost, type Prepared } from './corpus.ts';
import { predict, trainLinear, type LinearModel, type Sample } from './linear.ts';
import type { Judged } from './measure.ts';

const OPTIONS = { buckets: 1 << BUCKET_BITS, l2: 3e-3, epochs: 20, learningRate: 0.3 } as const;
/** Risky texts are the rarer and the dearer ones. */
const RISK_WEIGHT = 1.5;
/** Where no rule hits, and where one hits in vain, the scorer can change the verdict: such texts count more. */
const UNDECIDED_WEIGHT = 2;
/** What a case shows has to hold. */
const CASE_WEIGHT = 20;
/** A calm post's units, and its sentences and clauses, each like a short message of its own. */
const POST_WEIGHT = 0.3;
const SENTENCE_WEIGHT = 0.3;
const CLAUSE_WEIGHT = 0.2;
/** Of a risky post only the unit that speaks of it counts, and which one that is, is a guess. */
const GUESS_WEIGHT = 0.5;

/**
 * The score that makes a message `low`, in Chinese and in a language of letters, and what is added for one of a few words and for
 * each factor of e in units; chosen on the out-of-fold curves.
 */
const THRESHOLDS = {
  han: -1.25,
  latin: -1,
  short: 0.4,
  perLogUnit: 1.5,
  high: HIGH,
  highMargin: 1,
} as const;
/** One character a weight: eleven steps see what fifteen do, and a fifth less has to be fetched. */
const STEPS = 'ABCDEFGHIJK';
/** Where zero stands among the steps. */
const ZERO = (STEPS.length - 1) / 2;
/** A feature of fewer units has been learned by heart. */
const SEEN = 2;
/** Of the weights' sizes, so many lie below the largest step; beyond it they are cut. */
const WITHIN = 0.998;

export interface Model {
  readonly danger: LinearModel;
  readonly aspects: Aspects;
}

/** What the scorer says of a unit. */
interface ScoredUnit {
  /** How far its score lies above what makes the text `low`. */
  readonly margin: number;
  readonly high: boolean;
  readonly kind: Kind;
}

export interface Scored extends Prepared {
  readonly scores: readonly ScoredUnit[];
}

export function fit(texts: readonly Prepared[]): Model {
  const { high, kinds } = fitAspects(texts);
  const aspects = {
    high: rounded(high),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, rounded(kinds[kind])])) as Aspects['kinds'],
  };
  return { danger: fitDanger(texts), aspects };
}

/**
 * Logistic regression on units. A risky text of several units does not say which of them is the risky one: a first model, fitted
 * without such texts, picks the likeliest (multiple-instance learning, Andrews et al., NIPS 2002).
 */
function fitDanger(texts: readonly Prepared[]): LinearModel {
  const sure = texts.flatMap(sureSamples);
  const first = trainLinear(sure, OPTIONS);
  const guessed = texts.filter(isGuess).flatMap((text): Sample[] => {
    const [buckets] = text.units.toSorted((a, b) => predict(first, b) - predict(first, a));
    const weight = weightOf(text) * (isPost(text.record.source) ? GUESS_WEIGHT : 1);
    return buckets === undefined ? [] : [{ buckets, risk: true, weight }];
  });
  const samples = [...sure, ...guessed];
  return rounded(seenOften(trainLinear(samples, OPTIONS), samples));
}

function seenOften({ weights, bias }: LinearModel, samples: readonly Sample[]): LinearModel {
  const counts = new Int32Array(weights.length);
  for (const { buckets } of samples) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return { weights: weights.map((weight, bucket) => ((counts[bucket] ?? 0) < SEEN ? 0 : weight)), bias };
}

/** Which unit is the risky one is not known; of a message that is one unit it is that one. */
function isGuess({ record, units, parts }: Prepared): boolean {
  return parts === null && (units.length > 1 || isPost(record.source));
}

function sureSamples(text: Prepared): Sample[] {
  // A plain post that a rule flags may tell of violence after all.
  if (isGuess(text) || (text.record.source === 'plain' && text.byRules !== 'none')) return [];
  const { record, units, parts, sentences, clauses } = text;
  const weight = isPost(record.source) ? POST_WEIGHT : weightOf(text);
  const ofUnits = parts ?? units.map((buckets) => ({ buckets, risk: true }));
  const calm = record.risk === 'none' ? weight : POST_WEIGHT;
  return [
    ...ofUnits.map(({ buckets, risk }) => ({ buckets, risk, weight: risk ? weight : calm })),
    ...sentences.map(({ buckets, risk }) => ({ buckets, risk, weight: risk ? weight : SENTENCE_WEIGHT })),
    // A clause of a risky sentence need not be the risky one.
    ...clauses.filter(({ risk }) => !risk).map((clause) => ({ ...clause, weight: CLAUSE_WEIGHT })),
  ];
}

function weightOf({ record, byRules }: Prepared): number {
  const risk = record.risk !== 'none';
  const undecided = risk ? byRules === 'none' : byRules === 'low';
  const shown = record.source === 'cases' ? CASE_WEIGHT : 1;
  return shown * (risk ? RISK_WEIGHT : 1) * (undecided ? UNDECIDED_WEIGHT : 1);
}

/** The model with its weights as they ship. */
function rounded({ weights, bias }: LinearModel): LinearModel {
  const scale = scaleOf(weights);
  return { weights: weights.map((weight) => scale * stepOf(weight, scale)), bias };
}

function scaleOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return (sizes[Math.floor((sizes.length - 1) * WITHIN)] ?? 1) / ZERO;
}

function stepOf(weight: number, scale: number): number {
  return Math.max(-ZERO, Math.min(ZERO, Math.round(weight / scale)));
}

/** The scorer as it is stored. */
export function asFile({ danger, aspects: { high, kinds } }: Model): ScorerFile {
  return {
    ...linearFile(danger),
    high: linearFile(high),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, linearFile(kinds[kind])])) as ScorerFile['kinds'],
    steps: STEPS,
    threshold: THRESHOLDS,
  };
}

function linearFile({ weights, bias }: LinearModel): LinearFile {
  const scale = weights.reduce(
    (least, weight) => (weight === 0 ? least : Math.min(least, Math.abs(weight))),
    1,
  );
  const steps = Array.from(weights, (weight) => STEPS.charAt(ZERO + Math.round(weight / scale)));
  return { weights: steps.join(''), scale, bias };
}

export function scored(prepared: Prepared, { danger, aspects }: Model): Scored {
  const threshold = scoreThreshold(prepared.record.text, prepared.pieces, THRESHOLDS);
  const scores = prepared.units.map((unit) => ({
    margin: predict(danger, unit) - threshold,
    ...judgeAspects(aspects, unit),
  }));
  return { ...prepared, scores };
}

/** What the whole screen says, with this much added to the scorer's threshold. */
export function judged({ record, byRules, scores }: Scored, more = 0): Judged {
  const alarms = byRules === 'none' ? scores.filter(({ margin }) => margin >= more) : [];
  const sure = alarms.some(({ margin, high }) => high && margin >= THRESHOLDS.highMargin);
  const byScorer: Level = sure ? 'high' : 'low';
  return { record, level: alarms.length > 0 ? byScorer : byRules };
}

/** Which danger the scorer names; null where the rules decide, or it sees none. */
export function kindByScorer({ byRules, scores }: Scored): Kind | null {
  const alarms = byRules === 'none' ? scores.filter(({ margin }) => margin >= 0) : [];
  return alarms.toSorted((a, b) => b.margin - a.margin)[0]?.kind ?? null;
}
