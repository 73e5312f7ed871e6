import { link, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../command.ts';
import { ResultsFile } from './results.ts';

const POSTS = '{"id":"a","post":"我很累"}\n{"id":"b","post":"我睡不着"}';

const A = '{"id":"a","weights":"w"}';
const B = '{"id":"b","weights":"w"}';

let folder: string;
let posts: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'results-'));
  posts = join(folder, 'posts.jsonl');
  out = join(folder, 'out.jsonl');
  await writeFile(posts, POSTS);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function refusalOf(path: string): Promise<string> {
  const refusal = await ResultsFile.open(path, posts, 'w').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).exitCode).toBe(2);
  return (refusal as Refusal).message;
}

async function appendTo(path: string): Promise<void> {
  const results = await ResultsFile.open(path, '-', 'w');
  await results.append({ id: 'new' });
  await results.append({ id: 'newer' });
  await results.close();
}

describe('the file of posts', () => {
  it('is refused as the file of results, by whatever name, and not touched', async () => {
    await symlink(posts, join(folder, 'symbolic'));
    await link(posts, join(folder, 'hard'));
    for (const name of ['posts.jsonl', './posts.jsonl', 'symbolic', 'hard'])
      expect(await refusalOf(`${folder}/${name}`)).toContain('is the file of posts itself');
    expect(await readFile(posts, 'utf8')).toBe(POSTS);
  });
});

describe('a file of results', () => {
  it.each([
    ['that is not there', '', ''],
    ['of whole lines', `${A}\n`, `${A}\n`],
    ['whose last line was cut', `${A}\n{"id":"b","raw":"夜`, `${A}\n`],
    ['whose last line lacks its newline', `${A}\n${B}`, `${A}\n${B}\n`],
  ])('%s is written on', async (_, before, kept) => {
    if (before !== '') await writeFile(out, before);
    await appendTo(out);
    expect(await readFile(out, 'utf8')).toBe(
      `${kept}{"id":"new","weights":"w"}\n{"id":"newer","weights":"w"}\n`,
    );
  });

  it('that was cut inside a character is cut at the right byte', async () => {
    const line = '{"id":"夜","weights":"w"}\n';
    await writeFile(out, Buffer.concat([Buffer.from(line), Buffer.from('{"id":"夜').subarray(0, -1)]));
    await appendTo(out);
    expect((await readFile(out, 'utf8')).startsWith(`${line}{"id":"new","weights":"w"}\n`)).toBe(true);
  });

  it('loses nothing while no result comes', async () => {
    const cut = `${A}\n{"id":"b","ra`;
    await writeFile(out, cut);
    const results = await ResultsFile.open(out, posts, 'w');
    expect([...results.done]).toEqual(['a']);
    await results.close();
    expect(await readFile(out, 'utf8')).toBe(cut);
  });

  it.each([
    ['other weights', '{"id":"a","weights":"v"}\n'],
    ['nobody knows which weights', '{"id":"a"}\n'],
  ])('of %s is refused and not touched', async (_, before) => {
    await writeFile(out, before);
    expect(await refusalOf(out)).toContain('another model');
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it('that is something else is refused and not touched', async () => {
    await writeFile(out, '亲爱的，\n我走了');
    expect(await refusalOf(out)).toContain('no result');
    expect(await readFile(out, 'utf8')).toBe('亲爱的，\n我走了');
  });

  it('that cannot be written is refused with what to do', async () => {
    await mkdir(join(folder, 'sub'));
    expect(await refusalOf(join(folder, 'none', 'out.jsonl'))).toContain(`no folder ${join(folder, 'none')}`);
    expect(await refusalOf(join(folder, 'sub'))).toContain('is a folder');
    expect(await refusalOf(join(posts, 'out.jsonl'))).toContain('is no folder');
  });
});
