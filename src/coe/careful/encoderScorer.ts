/** Scores by an encoder: the product of a text's vector with a sentence's. */
import type { Candidate, Scorer } from './scorer.ts';

/** Vectors of length 1, in the order of the texts. */
export type Encode = (
  texts: readonly string[],
  kind: 'query' | 'passage',
) => Promise<readonly Float32Array[]>;

/** @param vectors known vectors of sentences by id; those of other sentences are computed once and kept */
export function encoderScorer(encode: Encode, vectors: ReadonlyMap<string, Float32Array>): Scorer {
  const own = new Map<string, Promise<Float32Array>>();
  const vectorsFor = async (candidates: readonly Candidate[]): Promise<Float32Array[]> => {
    const fresh = candidates.filter(({ id, text }) => !vectors.has(id) && !own.has(text));
    if (fresh.length > 0) {
      const computing = encode(
        fresh.map(({ text }) => text),
        'passage',
      );
      fresh.forEach(({ text }, at) => {
        own.set(
          text,
          computing.then((computed) => computed[at] ?? new Float32Array()),
        );
      });
      // What could not be computed is tried again the next time.
      await computing.catch((reason: unknown) => {
        for (const { text } of fresh) own.delete(text);
        throw reason;
      });
    }
    return Promise.all(
      candidates.map(async ({ id, text }) => vectors.get(id) ?? (await own.get(text)) ?? new Float32Array()),
    );
  };
  return {
    score: async (texts, candidates) => {
      const [queries, passages] = await Promise.all([encode(texts, 'query'), vectorsFor(candidates)]);
      return queries.map((query) => passages.map((passage) => product(query, passage)));
    },
  };
}

/** Inner product; of vectors of length 1 their cosine. */
export function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
