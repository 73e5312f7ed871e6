/** Vectors of texts, computed once for each encoder: a thousand sentences and posts take minutes on two cores. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readText } from '../model/files.ts';

export type Kind = 'query' | 'passage';
export type Encode = (texts: readonly string[], kind: Kind) => Promise<readonly (readonly number[])[]>;

const kept = v.record(v.string(), v.array(v.number()));

/** Texts computed and kept at a time, so that a run that is cut off goes on where it was. */
const PART = 32;

/** @param encoder names the encoder's weights, by their hash say */
export async function keptVectors(folder: string, encoder: string, encode: Encode): Promise<Encode> {
  const path = join(folder, `${encoder}.json`);
  await mkdir(folder, { recursive: true });
  const known = new Map(Object.entries(v.parse(kept, JSON.parse((await readText(path)) ?? '{}'))));
  return async (texts, kind) => {
    const keys = texts.map((text) => createHash('sha256').update(`${kind}\n${text}`).digest('hex'));
    const fresh = texts.map((_, at) => at).filter((at) => !known.has(keys[at] ?? ''));
    for (let at = 0; at < fresh.length; at += PART) {
      const part = fresh.slice(at, at + PART);
      const vectors = await encode(
        part.map((index) => texts[index] ?? ''),
        kind,
      );
      part.forEach((index, i) => known.set(keys[index] ?? '', [...(vectors[i] ?? [])]));
      await writeFile(path, JSON.stringify(Object.fromEntries(known)));
    }
    return keys.map((key) => known.get(key) ?? []);
  };
}
