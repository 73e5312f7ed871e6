import { createHash } from 'node:crypto';
import { read } from '../../src/safety/reading.ts';
import { levelByRules } from '../../src/safety/screen.ts';
import { BUCKET_BITS } from '../../src/safety/scorer/features.ts';
import { scorableUnits } from '../../src/safety/scorer/scorable.ts';
import { STEPS, ZERO, type ScorerFile } from '../../src/safety/scorer/scorer.ts';
import { sentencesOf, unitsOf } from '../../src/safety/scorer/units.ts';
import type { Level } from '../../src/safety/types.ts';
import { predict, trainLinear, type LinearModel, type Sample } from './linear.ts';
import { measure, type Judged } from './measure.ts';
import type { Labelled } from './records.ts';

const FOLDS = 5;
const OPTIONS = { buckets: 1 << BUCKET_BITS, l2: 1e-2, epochs: 30, learningRate: 0.3 } as const;
/** Risky texts are the rarer and the dearer ones. */
const RISK_WEIGHT = 1.5;
/** Where no rule hits, the scorer has the last word: such texts count more. */
const UNSEEN_WEIGHT = 4;
const GOLD_WEIGHT = 0.1;
/** A calm post's sentences, each like a short message of its own. */
const SENTENCE_WEIGHT = 1;
/** The score that makes a short message `low`, and what each factor of e in units adds; chosen on the out-of-fold curve. */
const THRESHOLD = -1.4;
const PER_LOG_UNIT = 1.2;
/** Labels of PsySUICIDE that must not be missed: attempt, plan, preparation, active intent. */
const ACUTE = new Set(['自杀未遂', '自杀计划', '自杀准备行为', '主动自杀意图']);

/** A text as the trainer needs it, read once. */
interface Prepared {
  readonly record: Labelled;
  readonly byRules: Level;
  readonly units: readonly Int32Array[];
  /** Units of the text, scorable or not. */
  readonly pieces: number;
  /** Of a text of several units, its scorable sentences. */
  readonly sentences: readonly Int32Array[];
}

interface Scored extends Prepared {
  /** The highest score of its units, lowered by what the number of units adds to the threshold. */
  readonly score: number;
}

export interface Corpus {
  /** Short labelled messages. */
  readonly data: readonly Prepared[];
  /** Gold posts; `topic` names the file. */
  readonly gold: readonly Prepared[];
  /** Our own short lines, written for what the data lacks. */
  readonly lines: readonly Prepared[];
}

export function corpusOf(
  data: readonly Labelled[],
  gold: readonly Labelled[],
  lines: readonly Labelled[],
): Corpus {
  return { data: data.map(prepare), gold: gold.map(prepare), lines: lines.map(prepare) };
}

function prepare(record: Labelled): Prepared {
  const reading = read(record.text, record.lang);
  const pieces = unitsOf(reading.text).length;
  return {
    record,
    byRules: levelByRules(reading),
    units: scorableUnits(reading).map(({ buckets }) => buckets),
    pieces,
    sentences:
      pieces > 1 ? scorableUnits(reading, sentencesOf(reading.text)).map(({ buckets }) => buckets) : [],
  };
}

/** Every message judged by a scorer that was trained without it. The rules are the same throughout. */
export function crossValidate({ data, gold, lines }: Corpus): unknown {
  const judged = Array.from({ length: FOLDS }, (_, k) => {
    const model = fit({ data: data.filter((one) => fold(one) !== k), gold, lines });
    return data.filter((one) => fold(one) === k).map((one) => scored(one, model));
  }).flat();
  return {
    rulesOnly: summary(data.map(({ record, byRules }) => ({ record, level: byRules }))),
    whole: summary(judged.map((one) => at(one, THRESHOLD))),
    curve: [-2.25, -2, -1.75, THRESHOLD, -1.25, -1, -0.5, 0].map((threshold) => {
      const { recall, precision } = measure(judged.map((one) => at(one, threshold)));
      return { threshold, recall, precision };
    }),
  };
}

/** Gold posts, each judged by a scorer that has not seen its topic. */
export function goldFigures({ data, gold, lines }: Corpus): unknown {
  const topics = [...new Set(gold.map(({ record }) => record.topic))];
  const judged = topics.flatMap((topic) => {
    const model = fit({ data, gold: gold.filter(({ record }) => record.topic !== topic), lines });
    return gold
      .filter(({ record }) => record.topic === topic)
      .map((post) => at(scored(post, model), THRESHOLD));
  });
  const share = (risk: Labelled['risk'], wanted: (level: Level) => boolean): string => {
    const all = judged.filter(({ record }) => record.risk === risk);
    return `${all.filter(({ level }) => wanted(level)).length}/${all.length}`;
  };
  return {
    highSeenHigh: share('high', (level) => level === 'high'),
    lowSeen: share('low', (level) => level !== 'none'),
    noneFlagged: share('none', (level) => level !== 'none'),
  };
}

/** The scorer that ships: trained on everything, its weights rounded. */
export function shippedModel(corpus: Corpus): ScorerFile {
  const { weights, bias } = fit(corpus);
  const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / (ZERO - 1);
  return {
    weights: Array.from(weights, (weight) => STEPS.charAt(ZERO + Math.round(weight / scale))).join(''),
    scale,
    bias,
    threshold: THRESHOLD,
    perLogUnit: PER_LOG_UNIT,
  };
}

function fit({ data, gold, lines }: Corpus): LinearModel {
  const calm = gold.filter(({ record }) => record.risk === 'none' && record.lang === 'zh');
  const sentences = calm.flatMap(({ sentences }) => sentences);
  const samples = [
    ...samplesOf(data, 1),
    ...samplesOf(calm, GOLD_WEIGHT / UNSEEN_WEIGHT),
    ...sentences.map((buckets) => ({ buckets, risk: false, weight: SENTENCE_WEIGHT })),
    ...samplesOf(lines, 1),
  ];
  return trainLinear(samples, OPTIONS);
}

/** A risky text of several units does not say which of them is the risky one: left out. */
function samplesOf(prepared: readonly Prepared[], weight: number): Sample[] {
  return prepared.flatMap(({ record, byRules, units, pieces }) => {
    const risk = record.risk !== 'none';
    if (risk && pieces !== 1) return [];
    const scaled = weight * (risk ? RISK_WEIGHT : 1) * (byRules === 'none' ? UNSEEN_WEIGHT : 1);
    return units.map((buckets) => ({ buckets, risk, weight: scaled }));
  });
}

function scored(prepared: Prepared, model: LinearModel): Scored {
  const best = Math.max(-Infinity, ...prepared.units.map((unit) => predict(model, unit)));
  return { ...prepared, score: best - PER_LOG_UNIT * Math.log(Math.max(1, prepared.pieces)) };
}

function at({ record, byRules, score }: Scored, threshold: number): Judged {
  return { record, level: byRules === 'none' && score >= threshold ? 'low' : byRules };
}

/** From the text's hash: a split that any run repeats. */
function fold({ record }: Prepared): number {
  return (createHash('sha256').update(record.text).digest()[2] ?? 0) % FOLDS;
}

function summary(judged: readonly Judged[]): unknown {
  const { n, positives, recall, precision, f1, byLabel } = measure(judged);
  const acute = judged.filter(({ record }) => record.labels.some((label) => ACUTE.has(label)));
  const seen = acute.filter(({ level }) => level !== 'none').length;
  return { n, positives, recall, precision, f1, acute: { n: acute.length, seen }, byLabel };
}
