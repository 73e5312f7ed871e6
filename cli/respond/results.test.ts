import { link, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../command.ts';
import { ResultsFile, type Run } from './results.ts';

const POSTS = '{"id":"a","post":"我很累"}\n{"id":"b","post":"我睡不着"}';

const A = '{"id":"a","weights":"w","seed":1}';
const B = '{"id":"b","weights":"w","seed":1}';

const RUN: Run = { weights: 'w', seed: 1, lang: undefined, despiteDanger: false };

/** The first 16 hex digits that `sha256sum` prints for 嗯. */
const HASH = '821ea6fd74a74c12';

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

async function refusalOf(path: string, run = RUN): Promise<string> {
  const refusal = await ResultsFile.open(path, posts, run).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).exitCode).toBe(2);
  return (refusal as Refusal).message;
}

async function appendTo(path: string): Promise<void> {
  const results = await ResultsFile.open(path, '-', RUN);
  await results.append({ id: 'new', text: '嗯' }, {});
  await results.append({ id: 'newer', text: '嗯' }, {});
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
      kept +
        ['new', 'newer'].map((id) => `{"id":"${id}","seed":1,"weights":"w","asked":"${HASH}"}\n`).join(''),
    );
  });

  it('that was cut inside a character is cut at the right byte', async () => {
    const line = '{"id":"夜","weights":"w","seed":1}\n';
    await writeFile(out, Buffer.concat([Buffer.from(line), Buffer.from('{"id":"夜').subarray(0, -1)]));
    await appendTo(out);
    expect((await readFile(out, 'utf8')).startsWith(`${line}{"id":"new",`)).toBe(true);
  });

  it('loses nothing while no result comes', async () => {
    const cut = `${A}\n{"id":"b","ra`;
    await writeFile(out, cut);
    const results = await ResultsFile.open(out, posts, RUN);
    await results.close();
    expect(await readFile(out, 'utf8')).toBe(cut);
  });

  it.each([
    ['other weights', '{"id":"a","weights":"v","seed":1}\n', 'another model'],
    ['nobody knows which weights', '{"id":"a"}\n', 'another model'],
    ['another seed', `{"id":"a","weights":"w","seed":2}\n`, 'another --seed'],
    ['nobody knows which seed', `{"id":"a","weights":"w"}\n`, 'another --seed'],
  ])('of %s is refused and not touched', async (_, before, why) => {
    await writeFile(out, before);
    expect(await refusalOf(out)).toContain(why);
    expect(await readFile(out, 'utf8')).toBe(before);
  });

  it.each(['亲爱的，\n我走了', '亲爱的，\n我走了\n', `${A}\n记一下\n${B}\n`])(
    'that is something else is refused and not touched: %j',
    async (before) => {
      await writeFile(out, before);
      expect(await refusalOf(out)).toContain('no result');
      expect(await readFile(out, 'utf8')).toBe(before);
    },
  );

  describe('in which a post has its result', () => {
    const post = { id: 'a', text: '我很累' };
    const standing = async (result: Readonly<Record<string, unknown>>, run = RUN, asked = post) => {
      const first = await ResultsFile.open(out, posts, RUN);
      await first.append(post, result);
      await first.close();
      const second = await ResultsFile.open(out, posts, run);
      try {
        return second.has(asked);
      } finally {
        await second.close();
      }
    };

    it('has it done', async () => {
      expect(await standing({ lang: 'zh', finish: 'stop' })).toBe(true);
      expect(await standing({ lang: 'zh', finish: 'held' })).toBe(true);
    });

    it('has it open again where its text is another by now', async () => {
      expect(await standing({ lang: 'zh', finish: 'stop' }, RUN, { ...post, text: '我很累，也睡不着' })).toBe(
        false,
      );
    });

    it('has it open again where it was held and is to be answered despite danger', async () => {
      const despite = { ...RUN, despiteDanger: true };
      expect(await standing({ lang: 'zh', finish: 'held' }, despite)).toBe(false);
      expect(await standing({ lang: 'zh', finish: 'stop' }, despite)).toBe(true);
    });

    it('is refused by a run in another language', async () => {
      await expect(standing({ lang: 'zh', finish: 'stop' }, { ...RUN, lang: 'en' })).rejects.toThrow(
        'another --lang',
      );
    });
  });

  it('that cannot be written is refused with what to do', async () => {
    await mkdir(join(folder, 'sub'));
    expect(await refusalOf(join(folder, 'none', 'out.jsonl'))).toContain(`no folder ${join(folder, 'none')}`);
    expect(await refusalOf(join(folder, 'sub'))).toContain('is a folder');
    expect(await refusalOf(join(posts, 'out.jsonl'))).toContain('is no folder');
    expect(await refusalOf(join(folder, 'n'.repeat(300)))).toContain('is too long');
  });
});
