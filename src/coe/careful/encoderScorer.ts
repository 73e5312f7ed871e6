/** Scores by an encoder: the product of what was read of a text with a sentence's vector. */
import type { Lang } from '../types.ts';
import { readTexts, type Encode, type Reading } from './reading.ts';
import type { Candidate, Scorer } from './scorer.ts';

/** Texts whose reading is kept: a message is asked about a dozen times in one answer. */
const KEPT = 4;

/**
 * Makes scorers that share what they have computed; each fails as soon as its signal fires.
 *
 * @param encodeUntil how to compute vectors until a signal fires
 * @param vectors known vectors of sentences by id; those of other sentences are computed once and kept
 */
export function encoderScorer(
  lang: Lang,
  encodeUntil: (signal: AbortSignal) => Encode,
  vectors: ReadonlyMap<string, Float32Array>,
): (signal: AbortSignal) => Scorer {
  const read = rememberingReader(lang);
  const own = new Map<string, Promise<Float32Array>>();
  const vectorsFor = async (candidates: readonly Candidate[], encode: Encode): Promise<Float32Array[]> => {
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
  return (signal) => {
    const encode = encodeUntil(signal);
    return {
      score: async (texts, candidates) => {
        const [readings, passages] = await Promise.all([read(texts, encode), vectorsFor(candidates, encode)]);
        return readings.map(({ vector }) => passages.map((passage) => product(vector, passage)));
      },
    };
  };
}

type Reader = (texts: readonly string[], encode: Encode) => Promise<readonly Reading[]>;

function rememberingReader(lang: Lang): Reader {
  const kept = new Map<string, Promise<readonly Reading[]>>();
  return (texts, encode) => {
    const [text] = texts;
    if (text === undefined || texts.length > 1) return readTexts(texts, lang, encode);
    const reading = kept.get(text) ?? readTexts(texts, lang, encode);
    kept.set(text, reading);
    // What could not be read is tried again the next time.
    reading.catch(() => kept.delete(text));
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return reading;
  };
}

/** Inner product, as far as both reach; of vectors of length 1 their cosine. */
export function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
