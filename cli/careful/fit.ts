/**
 * Fits what `src/coe/careful/learned.ts` describes: for sentences that are labelled a vector by ridge regression from
 * post vectors to labels, with the sentence's own calibrated similarity added; for the others mean and deviation.
 */
import { Matrix, solve } from 'ml-matrix';
import { product } from '../../src/coe/careful/encoderScorer.ts';
import { encodeVector, type Learned } from '../../src/coe/careful/learned.ts';
import { LEAST_DEVIATION, type Candidate, type Usual } from '../../src/coe/careful/scorer.ts';

/** Weight on the norm of the regression's coefficients. */
const RIDGE = 10;
/** What all signs together weigh against the encoder's vector. */
const SIGNS = 0.5;
/** Keeps a sign that hardly differs between posts from being blown up; in units of a reading's numbers. */
const LEAST_SPREAD = 0.2 / 32;
/** How much of a candidate's calibrated similarity is added to what the labels say. */
const SIMILARITY = 0.04;
/** 0: the likeliest label wins; 1: the most surprising one. Between them one sentence does not answer every post. */
const SURPRISE = 0.5;
/** Keeps labels that hardly occur from counting as surprising. */
const RARE = 1e-3;

export interface Vectors {
  /** Of the reference posts as they are read: the encoder's numbers, as many as a candidate has, then the signs'. */
  readonly posts: readonly Float32Array[];
  /** Of the candidates' texts. */
  readonly candidates: readonly Float32Array[];
}

/** For a post, how well each candidate fits. */
export type Judge = (post: Float32Array) => readonly number[];

/** Mean and deviation of each candidate's similarity over the posts. */
export function usualOf({ posts, candidates }: Vectors): readonly Usual[] {
  return candidates.map((candidate) => {
    return spreadOf(posts.map((post) => product(post, candidate)));
  });
}

/** Mean and standard deviation. */
export function spreadOf(scores: readonly number[]): Usual {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  return { mean, deviation: Math.sqrt(variance) };
}

/** A linear score of each candidate: a vector and what is taken off the product with it. */
export interface Head {
  readonly vector: Float64Array;
  readonly offset: number;
}

/**
 * @param labels for each post the candidates that are right, as columns 0 or 1
 */
export function fitHeads(vectors: Vectors, labels: readonly (readonly number[])[]): readonly Head[] {
  const { posts, candidates } = vectors;
  const usual = usualOf(vectors);
  const centre = meanOf(posts);
  const sizes = sizesOf(posts, centre, candidates[0]?.length ?? 0);
  // Without their common part posts differ enough to be told apart.
  const unit = posts.map((post) =>
    Float64Array.from(post, (value, at) => (value - (centre[at] ?? 0)) / (sizes[at] ?? 1)),
  );
  const frequent = candidates.map(
    (_, at) => labels.reduce((sum, row) => sum + (row[at] ?? 0), 0) / labels.length,
  );
  const targets = new Matrix(labels.map((row) => row.map((value, at) => value - (frequent[at] ?? 0))));
  // There are more posts than numbers of a reading: the primal form is the smaller system.
  const design = new Matrix(unit);
  const across = design.transpose();
  const weights = solve(
    Matrix.add(across.mmul(design), Matrix.eye(centre.length).mul(RIDGE)),
    across.mmul(targets),
  );
  return candidates.map((candidate, at) => {
    const share = frequent[at] ?? 0;
    const spread = (share * (1 - share) + RARE) ** (SURPRISE / 2);
    const { mean, deviation } = usual[at] ?? { mean: 0, deviation: 1 };
    const vector = Float64Array.from(centre, (_, i) => weights.get(i, at) / spread / (sizes[i] ?? 1));
    const offset = product(vector, centre) - (share * (1 - SURPRISE)) / spread;
    const pull = SIMILARITY / Math.max(deviation, LEAST_DEVIATION);
    candidate.forEach((value, i) => (vector[i] = (vector[i] ?? 0) + pull * value));
    return { vector, offset: offset + pull * mean };
  });
}

/** What each number of a reading is divided by: the encoder's together have length 1 on average, the signs `SIGNS` of its square. */
function sizesOf(posts: Vectors['posts'], centre: Float64Array, hidden: number): Float64Array {
  const deviations = Float64Array.from(centre, (mean, at) =>
    Math.sqrt(posts.reduce((sum, post) => sum + ((post[at] ?? 0) - mean) ** 2, 0) / posts.length),
  );
  const length = Math.hypot(...deviations.subarray(0, hidden)) || 1;
  const spread = (deviation: number): number => deviation + LEAST_SPREAD;
  const signs = Math.hypot(...deviations.subarray(hidden).map((one) => one / spread(one))) || 1;
  return deviations.map((deviation, at) =>
    at < hidden ? length : (spread(deviation) * signs) / Math.sqrt(SIGNS),
  );
}

export function judgeBy(heads: readonly Head[]): Judge {
  return (post) => heads.map(({ vector, offset }) => product(vector, post) - offset);
}

/** Heads as they are stored; one deviation for all of a kind, so that scores are in its units and keep their order. */
export function learnedOf(
  candidates: readonly Candidate[],
  heads: readonly Head[],
  posts: Vectors['posts'],
): Learned['sentences'] {
  const { deviation } = spreadOf(posts.flatMap(judgeBy(heads)));
  return Object.fromEntries(
    candidates.map(({ id }, at) => {
      const head = heads[at] ?? { vector: new Float64Array(), offset: 0 };
      return [
        id,
        { mean: rounded(head.offset), deviation: rounded(deviation), vector: encodeVector(head.vector) },
      ];
    }),
  );
}

/** Sentences without labels as they are stored: the vector of their own text. */
export function calibratedOf(candidates: readonly Candidate[], vectors: Vectors): Learned['sentences'] {
  const usual = usualOf(vectors);
  return Object.fromEntries(
    candidates.map(({ id }, at) => {
      const { mean, deviation } = usual[at] ?? { mean: 0, deviation: 1 };
      const vector = encodeVector(vectors.candidates[at] ?? []);
      return [id, { mean: rounded(mean), deviation: rounded(deviation), vector }];
    }),
  );
}

const rounded = (value: number): number => Number(value.toPrecision(5));

function meanOf(vectors: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    vector.forEach((value, at) => (mean[at] = (mean[at] ?? 0) + value / vectors.length));
  return mean;
}
