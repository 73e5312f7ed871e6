/** What was read of the gold posts, kept for a test that answers them all: eight bits a number. */
import { join } from 'node:path';
import { product } from '../../src/coe/careful/encoderScorer.ts';
import { encodeVector, vectorsOf, type Learned } from '../../src/coe/careful/learned.ts';
import type { Scorer } from '../../src/coe/careful/scorer.ts';
import { ENCODER } from '../../src/encoder/manifest.ts';
import { ROOT } from '../paths.ts';
import type { Corpus, LabelledPost } from './data.ts';

export const READINGS = join(ROOT, 'cli', 'careful', 'readings.json');

export interface KeptReadings {
  /** SHA-256 of the encoder's weights. */
  readonly encoder: string;
  /** By id of the post. */
  readonly posts: Readonly<Record<string, ReturnType<typeof encodeVector>>>;
}

export function keptReadings({ posts, vectors }: Corpus): KeptReadings {
  const entries = posts.map(({ id }, at) => [id, encodeVector(vectors[at] ?? [])] as const);
  return { encoder: ENCODER.graph.sha256, posts: Object.fromEntries(entries) };
}

export function corpusOf(posts: readonly LabelledPost[], kept: KeptReadings): Corpus {
  const sentences = Object.fromEntries(
    Object.entries(kept.posts).map(([id, vector]) => [id, { mean: 0, deviation: 1, vector }] as const),
  );
  const vectors = vectorsOf({ sentences });
  return { posts, vectors: posts.map(({ id }) => vectors.get(id) ?? new Float32Array()) };
}

/** Scores the corpus' own posts, from what was read of them before. */
export function scorerOf({ posts, vectors }: Corpus, learned: Learned): Scorer {
  const readings = new Map(posts.map(({ text }, at) => [text, vectors[at]] as const));
  const sentences = vectorsOf(learned);
  return {
    score: (texts, candidates) =>
      Promise.resolve(
        texts.map((text) =>
          candidates.map(({ id }) => product(readings.get(text) ?? [], sentences.get(id) ?? [])),
        ),
      ),
  };
}
