/** Fits what tells how great a danger is, and which: linear models over the units that speak of one. */
import { ASPECT_BUCKETS, aspectBuckets } from '../../src/safety/scorer/scorer.ts';
import { KINDS, type Kind } from '../../src/safety/types.ts';
import type { Prepared } from './corpus.ts';
import { predict, trainLinear, type LinearModel } from './linear.ts';

const HIGH_OPTIONS = { buckets: ASPECT_BUCKETS, l2: 3e-3, epochs: 15, learningRate: 0.3 } as const;
const KIND_OPTIONS = { ...HIGH_OPTIONS, l2: 1e-3 } as const;

/** The log-odds from which on a unit counts as `high`, chosen on messages by other hands. */
export const HIGH = 1.2;

export interface Aspects {
  readonly high: LinearModel;
  readonly kinds: Readonly<Record<Kind, LinearModel>>;
}

interface Example {
  readonly buckets: Int32Array;
  readonly high: boolean;
  readonly kind: Kind;
}

/** Only of texts that name kind and level, and of which it is known where they speak of it. */
export function fitAspects(texts: readonly Prepared[]): Aspects {
  const examples = texts.flatMap(examplesOf);
  const high = trainLinear(
    examples.map(({ buckets, high }) => ({ buckets, risk: high, weight: 1 })),
    HIGH_OPTIONS,
  );
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, fitKind(kind, examples)])) as Record<
    Kind,
    LinearModel
  >;
  return { high, kinds };
}

function fitKind(kind: Kind, examples: readonly Example[]): LinearModel {
  const own = examples.filter((example) => example.kind === kind).length;
  // Most messages are of one kind; the rarer ones count more.
  const weight = Math.sqrt(examples.length / Math.max(1, own));
  return trainLinear(
    examples.map((example) => {
      const risk = example.kind === kind;
      return { buckets: example.buckets, risk, weight: risk ? weight : 1 };
    }),
    KIND_OPTIONS,
  );
}

function examplesOf({ record: { kind, risk }, units, parts }: Prepared): Example[] {
  if (kind === undefined || (risk !== 'low' && risk !== 'high')) return [];
  const speaking = parts?.filter((part) => part.risk).map(({ buckets }) => buckets) ?? units;
  if (parts === null && units.length !== 1) return [];
  return speaking.map((buckets) => ({ buckets: aspectBuckets(buckets), high: risk === 'high', kind }));
}

/** What the models say of a unit that speaks of danger. */
export function judgeAspects(
  { high, kinds }: Aspects,
  unit: Int32Array,
): { readonly high: boolean; readonly kind: Kind } {
  const buckets = aspectBuckets(unit);
  const odds = KINDS.map((kind) => predict(kinds[kind], buckets));
  return {
    high: predict(high, buckets) >= HIGH,
    kind: KINDS[odds.indexOf(Math.max(...odds))] ?? 'suicide',
  };
}
