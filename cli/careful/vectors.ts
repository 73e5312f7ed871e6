/** Vectors of texts, computed once for each encoder: ten thousand sentences take minutes on two cores. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Encode } from '../../src/coe/careful/reading.ts';
import { readText } from '../model/files.ts';

export type Kind = 'query' | 'passage';
export type Compute = (texts: readonly string[], kind: Kind) => Promise<readonly (readonly number[])[]>;

/** By hash of kind and text: little-endian float32 in base64. */
const kept = v.record(v.string(), v.string());

/** Texts computed and kept at a time, so that a run that is cut off goes on where it was. */
const PART = 512;

/** @param encoder names the encoder's weights, by their hash say */
export async function keptVectors(folder: string, encoder: string, compute: Compute): Promise<Encode> {
  const path = join(folder, `${encoder}.f32.json`);
  await mkdir(folder, { recursive: true });
  const known = new Map(Object.entries(v.parse(kept, JSON.parse((await readText(path)) ?? '{}'))));
  return async (texts, kind) => {
    const keys = texts.map((text) => createHash('sha256').update(`${kind}\n${text}`).digest('hex'));
    const fresh = [...new Map(keys.map((key, at) => [key, texts[at] ?? ''])).entries()].filter(
      ([key]) => !known.has(key),
    );
    for (let at = 0; at < fresh.length; at += PART) {
      const part = fresh.slice(at, at + PART);
      const vectors = await compute(
        part.map(([, text]) => text),
        kind,
      );
      part.forEach(([key], i) => known.set(key, packed(vectors[i] ?? [])));
      await writeFile(path, JSON.stringify(Object.fromEntries(known)));
    }
    return keys.map((key) => unpacked(known.get(key) ?? ''));
  };
}

function packed(vector: readonly number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString('base64');
}

function unpacked(base64: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Float32Array(bytes.buffer);
}
