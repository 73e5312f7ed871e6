import { createHash } from 'node:crypto';
import { read } from '../../src/safety/reading.ts';
import { levelByRules } from '../../src/safety/screen.ts';
import { BUCKET_BITS } from '../../src/safety/scorer/features.ts';
import { scorableUnits } from '../../src/safety/scorer/scorable.ts';
import { unitsOf } from '../../src/safety/scorer/units.ts';
import type { ScorerFile } from '../../src/safety/scorer/scorer.ts';
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
const LINE_WEIGHT = 1;
const GOLD_WEIGHT = 0.1;
/** The score that makes one unit `low`, and what each factor of e in units adds; chosen on the out-of-fold scores. */
const THRESHOLD = -0.9;
const PER_LOG_UNIT = 1.2;
/** Of 256: this part of the data was never looked at while the rules were written. */
const LOCKED = 0.22;
/** Labels of PsySUICIDE that must not be missed: attempt, plan, preparation, active intent. */
const ACUTE = new Set(['自杀未遂', '自杀计划', '自杀准备行为', '主动自杀意图']);

interface Prepared {
  readonly record: Labelled;
  readonly byRules: Level;
  readonly units: readonly Int32Array[];
  /** Units of the text, scorable or not. */
  readonly pieces: number;
}

function prepare(record: Labelled): Prepared {
  const reading = read(record.text, record.lang);
  return {
    record,
    byRules: levelByRules(reading),
    units: scorableUnits(reading).map(({ buckets }) => buckets),
    pieces: unitsOf(reading.text).length,
  };
}

/** First bytes of a text's hash, as two numbers in [0, 1): a split that any run repeats. */
function place(text: string): readonly [number, number] {
  const hash = createHash('sha256').update(text).digest();
  return [(hash[0] ?? 0) / 256, (hash[2] ?? 0) / 256];
}

function isLocked({ text }: Labelled): boolean {
  return place(text)[0] < LOCKED;
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

function samples(data: readonly Prepared[], gold: readonly Prepared[], lines: readonly Prepared[]): Sample[] {
  const calm = gold.filter(({ record }) => record.risk === 'none' && record.lang === 'zh');
  return [
    ...samplesOf(data, 1),
    ...samplesOf(calm, GOLD_WEIGHT / UNSEEN_WEIGHT),
    ...samplesOf(lines, LINE_WEIGHT),
  ];
}

interface Scored extends Prepared {
  /** The highest score of its units, lowered by what the number of units adds to the threshold. */
  readonly score: number;
}

function scored(prepared: Prepared, model: LinearModel): Scored {
  const best = Math.max(-Infinity, ...prepared.units.map((unit) => predict(model.weights, model.bias, unit)));
  return { ...prepared, score: best - PER_LOG_UNIT * Math.log(Math.max(1, prepared.pieces)) };
}

function at({ record, byRules, score }: Scored, threshold: number): Judged {
  return { record, level: byRules === 'none' && score >= threshold ? 'low' : byRules };
}

function fit(data: readonly Prepared[], gold: readonly Prepared[], lines: readonly Prepared[]): LinearModel {
  return trainLinear(samples(data, gold, lines), OPTIONS);
}

function summary(judged: readonly Judged[]): unknown {
  const { n, positives, recall, precision, f1, byLabel } = measure(judged);
  const acute = judged.filter(({ record }) => record.labels.some((label) => ACUTE.has(label)));
  const seen = acute.filter(({ level }) => level !== 'none').length;
  return { n, positives, recall, precision, f1, acute: { n: acute.length, seen }, byLabel };
}

/** Every message judged by a scorer that was trained without it; the locked part is left out. */
export function crossValidate(
  data: readonly Labelled[],
  gold: readonly Labelled[],
  lines: readonly Labelled[],
): unknown {
  const open = data.filter((record) => !isLocked(record)).map(prepare);
  const posts = gold.map(prepare);
  const own = lines.map(prepare);
  const fold = ({ record }: Prepared): number => Math.floor(place(record.text)[1] * FOLDS);
  const judged = Array.from({ length: FOLDS }, (_, k) => {
    const model = fit(open.filter((one) => fold(one) !== k), posts, own);
    return open.filter((one) => fold(one) === k).map((one) => scored(one, model));
  }).flat();
  return {
    rulesOnly: summary(open.map(({ record, byRules }) => ({ record, level: byRules }))),
    whole: summary(judged.map((one) => at(one, THRESHOLD))),
    curve: curve(judged),
  };
}

/** Precision and recall as the threshold moves: what it was chosen from. */
function curve(judged: readonly Scored[]): unknown {
  return [-2.5, -2.25, -2, -1.75, -1.5, -1.25, -1, -0.5, 0].map((threshold) => {
    const { recall, precision } = measure(judged.map((one) => at(one, threshold)));
    return { threshold, recall, precision };
  });
}

/** The locked part, judged by a scorer trained on all the rest. */
export function lockedFigures(
  data: readonly Labelled[],
  gold: readonly Labelled[],
  lines: readonly Labelled[],
): unknown {
  const model = fit(data.filter((record) => !isLocked(record)).map(prepare), gold.map(prepare), lines.map(prepare));
  const locked = data.filter(isLocked).map(prepare);
  return {
    rulesOnly: summary(locked.map(({ record, byRules }) => ({ record, level: byRules }))),
    whole: summary(locked.map((one) => at(scored(one, model), THRESHOLD))),
  };
}

/** Gold posts, each judged by a scorer that has not seen its topic. */
export function goldFigures(
  data: readonly Labelled[],
  gold: readonly Labelled[],
  lines: readonly Labelled[],
): unknown {
  const messages = data.map(prepare);
  const own = lines.map(prepare);
  const posts = gold.map(prepare);
  const topics = [...new Set(gold.map(({ topic }) => topic))];
  const judged = topics.flatMap((topic) => {
    const model = fit(messages, posts.filter(({ record }) => record.topic !== topic), own);
    return posts.filter(({ record }) => record.topic === topic).map((post) => at(scored(post, model), THRESHOLD));
  });
  const of = (risk: Labelled['risk'], wanted: (level: Level) => boolean): string => {
    const all = judged.filter(({ record }) => record.risk === risk);
    return `${all.filter(({ level }) => wanted(level)).length}/${all.length}`;
  };
  return {
    highSeenHigh: of('high', (level) => level === 'high'),
    lowSeen: of('low', (level) => level !== 'none'),
    noneFlagged: of('none', (level) => level !== 'none'),
  };
}

/** The scorer that ships: trained on everything, its weights rounded to int8. */
export function shippedModel(
  data: readonly Labelled[],
  gold: readonly Labelled[],
  lines: readonly Labelled[],
): ScorerFile {
  const { weights, bias } = fit(data.map(prepare), gold.map(prepare), lines.map(prepare));
  const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    weights: Buffer.from(bytes.buffer).toString('base64'),
    scale,
    bias,
    threshold: THRESHOLD,
    perLogUnit: PER_LOG_UNIT,
  };
}
