/** Takes off what one sentence of many that are true of most people gets ahead of the others, so that none answers everybody. */
import { product } from '../../src/coe/careful/encoderScorer.ts';
import { vectorsOf, type Learned } from '../../src/coe/careful/learned.ts';
import { standardised } from '../../src/coe/careful/scorer.ts';
import { spreadOf } from './fit.ts';

/** Largest share of posts that one sentence of a group may win, where the group is large enough. */
const MOST = 0.055;
/** Room that a small group leaves above even shares. */
const SLACK = 1.15;
/** Of the spread between a post's scores. */
const STEP = 0.02;
const ROUNDS = 2000;

/** Ids among which so many are chosen, and the largest share of posts that one of them may come to. */
export interface Group {
  readonly ids: readonly string[];
  readonly take: number;
  readonly most: number;
}

/** For a group of which one is chosen. */
export const evenShare = (count: number): number => Math.max(MOST, SLACK / Math.max(count, 1));

export function balanced(
  learned: Learned['sentences'],
  posts: readonly Float32Array[],
  groups: readonly Group[],
): Learned['sentences'] {
  const vectors = vectorsOf({ sentences: learned });
  const sentences: Record<string, Learned['sentences'][string]> = { ...learned };
  for (const { ids, take, most } of groups) {
    const rows = posts.map((post) =>
      ids.map((id) => standardised(product(post, vectors.get(id) ?? []), learned[id])),
    );
    evenOut(rows, take, most * posts.length).forEach((offset, at) => {
      const id = ids[at] ?? '';
      const known = learned[id];
      if (known !== undefined) sentences[id] = { ...known, mean: known.mean + offset * known.deviation };
    });
  }
  return sentences;
}

/** What is to be taken off each column, so that none is among the largest of its row too often. */
function evenOut(rows: readonly (readonly number[])[], take: number, most: number): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const offsets = new Array<number>(columns).fill(0);
  const step = STEP * spreadIn(rows);
  for (let round = 0; round < ROUNDS; round += 1) {
    const wins = new Array<number>(columns).fill(0);
    for (const row of rows) {
      const best = row
        .map((score, at) => ({ at, score: score - (offsets[at] ?? 0) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, take);
      for (const { at } of best) wins[at] = (wins[at] ?? 0) + 1;
    }
    if (wins.every((count) => count <= most)) break;
    wins.forEach((count, at) => {
      if (count > most) offsets[at] = (offsets[at] ?? 0) + step;
    });
  }
  return offsets;
}

/** The mean over rows of how far apart their numbers lie. */
function spreadIn(rows: readonly (readonly number[])[]): number {
  const spreads = rows.map((row) => spreadOf(row).deviation);
  return spreads.reduce((sum, spread) => sum + spread, 0) / Math.max(spreads.length, 1);
}
