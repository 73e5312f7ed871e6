import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screen } from './screen.ts';
import type { Lang, Level } from './types.ts';

interface Post {
  readonly id: string;
  readonly lang: Lang;
  readonly post: string;
  readonly risk: Level;
}

const FOLDER = 'data/empathy-qa/train';
const POSTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Post);

function seenAs(risk: Level): { readonly id: string; readonly level: Level }[] {
  return POSTS.filter((post) => post.risk === risk).map(({ id, post, lang }) => ({
    id,
    level: screen(post, lang).level,
  }));
}

describe('gold posts', () => {
  it('that are high are seen as high', () => {
    expect(seenAs('high').filter(({ level }) => level !== 'high')).toEqual([]);
  });
  it('that are low are seen', () => {
    expect(seenAs('low').filter(({ level }) => level === 'none')).toEqual([]);
  });
  it('that are none are flagged in at most 3 of 100', () => {
    const calm = seenAs('none');
    const flagged = calm.filter(({ level }) => level !== 'none');
    expect(flagged.length / calm.length, flagged.map(({ id }) => id).join()).toBeLessThanOrEqual(0.03);
  });
});
