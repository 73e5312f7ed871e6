/** What a scorer sees of a text: the mean of its sentences' vectors, and the signs in it, as one row of numbers. */
import type { Lang } from '../types.ts';
import { piecesOf } from './sentences.ts';
import { signsOf } from './signs.ts';

/** Vectors of length 1, in the order of the texts. */
export type Encode = (
  texts: readonly string[],
  kind: 'query' | 'passage',
) => Promise<readonly Float32Array[]>;

export interface Reading {
  /** The encoder's numbers, then the signs'. */
  readonly vector: Float32Array;
  /** The encoder's vector of each piece. */
  readonly pieces: readonly Float32Array[];
}

/** Brings signs to the size of the encoder's numbers, so that both survive being stored in eight bits with one scale. */
const SIGN_SCALE = 1 / 32;

/**
 * Reads texts. A long text is read sentence by sentence: the mean of its sentences says more of what it is about than one vector
 * of the whole (docs/careful.md).
 */
export async function readTexts(
  texts: readonly string[],
  lang: Lang,
  encode: Encode,
): Promise<readonly Reading[]> {
  const pieces = texts.map((text) => {
    const found = piecesOf(text);
    return found.length === 0 ? [text] : found;
  });
  const vectors = [...(await encode(pieces.flat(), 'query'))];
  return texts.map((text, at) => {
    const own = vectors.splice(0, pieces[at]?.length ?? 0);
    return { vector: withSigns(meanOf(own), signsOf(text, lang)), pieces: own };
  });
}

function withSigns(vector: Float32Array, signs: Float32Array): Float32Array {
  const row = new Float32Array(vector.length + signs.length);
  row.set(vector);
  row.set(
    signs.map((sign) => sign * SIGN_SCALE),
    vector.length,
  );
  return row;
}

/** The mean of vectors of one length; empty for none. */
function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    vector.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / vectors.length;
    });
  return mean;
}
