import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, vectorsOf, type Learned } from '../../src/coe/careful/learned.ts';
import { ENCODER } from '../../src/encoder/manifest.ts';
import { ROOT } from '../paths.ts';
import { candidatesOf, LABELLED, readLabelled } from './data.ts';

describe.each(['zh', 'en'] as const)('what was learned, in %s', (lang) => {
  it('is of this encoder and these sentences; else run npm run careful', async () => {
    const path = join(ROOT, 'models', ENCODER.id, `choosing.${lang}.json`);
    const learned = JSON.parse(await readFile(path, 'utf8')) as Learned;
    const candidates = [...candidatesOf(lang).values()].flat();
    expect(learned.encoder).toBe(ENCODER.graph.sha256);
    expect(learned.bank).toBe(fingerprintOf(candidates));
    const vectors = vectorsOf(learned);
    for (const { id } of candidates)
      expect(vectors.get(id)?.length, id).toBeGreaterThanOrEqual(ENCODER.hidden);
  });
});

describe('the labels', () => {
  it('are there for every post and name sentences of its language', async () => {
    const posts = await readLabelled(join(ROOT, 'data', 'empathy-qa'));
    expect(posts.length).toBeGreaterThan(2100);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    for (const { id, lang, labels } of posts)
      for (const kind of LABELLED) {
        const ids = new Set(
          candidatesOf(lang)
            .get(kind)
            ?.map((candidate) => candidate.id),
        );
        expect(
          labels[kind].filter((label) => !ids.has(label)),
          id,
        ).toEqual([]);
      }
  });
});
