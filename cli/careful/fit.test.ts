import { describe, expect, it } from 'vitest';
import { encodeVector, vectorsOf } from '../../src/coe/careful/learned.ts';
import { fitHeads, judgeBy, learnedOf } from './fit.ts';

/** Posts around three directions, each labelled by its own. */
const posts = Array.from({ length: 60 }, (_, at) => {
  const vector = new Float32Array(8).fill(0.3);
  vector[at % 3] = 1;
  vector[3 + (at % 5)] = 0.5;
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
});
const candidates = [0, 1, 2].map(() => new Float32Array(8).fill(Math.sqrt(1 / 8)));
const labels = posts.map((_, at) => [0, 1, 2].map((label) => (at % 3 === label ? 1 : 0)));
const names = ['a', 'b', 'c'].map((id) => ({ id, text: id }));

describe('the fit', () => {
  it('learns labels that the sentences alone do not tell', () => {
    const judge = judgeBy(fitHeads({ posts, candidates }, labels));
    posts.forEach((post, at) => {
      const scores = judge(post);
      expect(scores.indexOf(Math.max(...scores))).toBe(at % 3);
    });
  });

  it('is stored in eight bits and chooses the same', () => {
    const heads = fitHeads({ posts, candidates }, labels);
    const sentences = learnedOf(names, heads, posts);
    const vectors = vectorsOf({ sentences });
    posts.forEach((post, at) => {
      const scores = names.map(({ id }) => {
        const vector = vectors.get(id) ?? new Float32Array();
        const score = post.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0);
        return score - (sentences[id]?.mean ?? 0);
      });
      expect(scores.indexOf(Math.max(...scores))).toBe(at % 3);
    });
  });

  it('keeps a vector within a hundredth of its largest number', () => {
    const vector = [0.5, -1, 0, 0.001];
    const stored = { x: { mean: 0, deviation: 1, vector: encodeVector(vector) } };
    const back = vectorsOf({ sentences: stored }).get('x') ?? new Float32Array();
    for (const [at, value] of vector.entries()) expect(back[at]).toBeCloseTo(value, 2);
  });
});
