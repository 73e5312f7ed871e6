/** What was learned about the bank's sentences over labelled posts (`npm run careful`), for one encoder and language. */
import { fnv1a } from '../hash.ts';
import type { Odds } from './odds.ts';
import type { Candidate, Usual } from './scorer.ts';

export interface Learned {
  /** SHA-256 of the encoder's weights: vectors of another one mean nothing. */
  readonly encoder: string;
  /** `fingerprintOf` the candidates. */
  readonly bank: string;
  /** By id. The vector stands for the sentence: learned, or that of its text; int8 in base64, times `scale`. */
  readonly sentences: Readonly<
    Record<string, Usual & { readonly vector: { readonly int8: string; readonly scale: number } }>
  >;
  readonly odds: Odds;
}

/** Changes with every id and text, so that vectors of an earlier bank are noticed. 32 bits, hex. */
export function fingerprintOf(candidates: readonly Candidate[]): string {
  const lines = candidates.map(({ id, text }) => `${id}\t${text}\n`);
  return fnv1a(lines.join('')).toString(16).padStart(8, '0');
}

/** The learned vectors by id. */
export function vectorsOf(learned: Pick<Learned, 'sentences'>): ReadonlyMap<string, Float32Array> {
  return new Map(
    Object.entries(learned.sentences).map(
      ([id, { vector }]) => [id, decode(vector.int8, vector.scale)] as const,
    ),
  );
}

function decode(int8: string, scale: number): Float32Array {
  return Float32Array.from(atob(int8), (char) => ((char.charCodeAt(0) << 24) >> 24) * scale);
}

/** @param vector any numbers */
export function encodeVector(vector: ArrayLike<number>): { readonly int8: string; readonly scale: number } {
  const values = Array.from(vector);
  const scale = Math.max(...values.map(Math.abs)) / 127 || 1;
  const bytes = values.map((value) => String.fromCharCode(Math.round(value / scale) & 0xff));
  return { int8: btoa(bytes.join('')), scale };
}
