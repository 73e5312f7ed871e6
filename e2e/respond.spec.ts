import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Runner, RunnerGone } from '../cli/browser.ts';
import { ensureChromium } from '../cli/chromium.ts';
import { LAYERS } from '../src/coe/types.ts';
import { fixedReply } from '../src/safety/fixedReply.ts';
import { expect, test } from './fixtures.ts';
import { SHORT_POST } from './posts.ts';

const ROOT = join(import.meta.dirname, '..');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'empathy-respond-'));
});
test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the command as a person would, with a browser profile of its own. */
function respond(...args: readonly string[]): Promise<Ran> {
  const command = ['--import', 'tsx', join(ROOT, 'cli', 'respond.ts'), ...args];
  const options = { cwd: ROOT, env: { ...process.env, EMPATHY_CACHE: join(folder, 'cache') } };
  return new Promise((done) => {
    execFile(process.execPath, command, options, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

test('a post in GB18030 is answered as JSON', async () => {
  const path = join(folder, 'post.txt');
  // 我睡不着，总想白天的事。
  const bytes = [
    0xce, 0xd2, 0xcb, 0xaf, 0xb2, 0xbb, 0xd7, 0xc5, 0xa3, 0xac, 0xd7, 0xdc, 0xcf, 0xeb, 0xb0, 0xd7, 0xcc,
    0xec, 0xb5, 0xc4, 0xca, 0xc2, 0xa1, 0xa3,
  ];
  await writeFile(path, Uint8Array.from(bytes));
  const { code, out, err } = await respond('--post', path, '--model', 'nano', '--json');
  expect(err).toContain('GB18030');
  expect(code).toBe(0);
  const result = JSON.parse(out) as Record<string, unknown>;
  expect(result).toMatchObject({ finish: 'stop', model: 'nano', engine: 'cpu', lang: 'zh' });
  expect(Object.keys(result['coe'] as object)).toEqual([...LAYERS]);
  expect(String(result['raw'])).toContain('<empathy_think><L1>');
  expect((result['usage'] as { promptTokens: number }).promptTokens).toBeGreaterThan(0);
});

test('many posts go on where an earlier run was cut', async () => {
  const posts = join(folder, 'posts.jsonl');
  const out = join(folder, 'out.jsonl');
  const post = (id: string): string => JSON.stringify({ id, title: '', post: SHORT_POST });
  await writeFile(posts, post('a'));
  const begun = await respond('--posts', posts, '--out', out, '--model', 'nano');
  expect(begun.code).toBe(0);
  const done = await readFile(out, 'utf8');
  await writeFile(posts, ['a', 'b'].map(post).join('\n'));
  await writeFile(out, `${done}{"id":"b","ra`);
  const { code, err } = await respond('--posts', posts, '--out', out, '--model', 'nano');
  expect(err).toContain('2 posts, 1 of them done already');
  expect(code).toBe(0);
  const text = await readFile(out, 'utf8');
  expect(text.startsWith(done)).toBe(true);
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['a', 'b']);
});

test('results of other weights are not gone on with', async () => {
  const posts = join(folder, 'posts-of-others.jsonl');
  const out = join(folder, 'out-of-others.jsonl');
  await writeFile(posts, JSON.stringify({ id: 'a', title: '', post: SHORT_POST }));
  const before = '{"id":"b","raw":"from before","weights":"others"}\n';
  await writeFile(out, before);
  const { code, err } = await respond('--posts', posts, '--out', out, '--model', 'nano');
  expect(code).toBe(2);
  expect(err).toContain('results of another model');
  expect(await readFile(out, 'utf8')).toBe(before);
});

test('posts in danger are held, and the same command with the flag answers them', async () => {
  const posts = join(folder, 'posts-in-danger.jsonl');
  const out = join(folder, 'out-in-danger.jsonl');
  const post = '我不想活了，遗书写好了，今晚等他们睡了我就走。';
  await writeFile(posts, JSON.stringify({ id: 'a', title: '', post }));
  const run = ['--posts', posts, '--out', out, '--model', 'nano'];
  const held = await respond(...run);
  expect(held.err).toContain('see --despite-danger');
  expect((await respond(...run)).err).toContain('1 posts, 1 of them done already');
  const answered = await respond(...run, '--despite-danger');
  expect(answered.err).toContain('1 posts, 0 of them done already');
  const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { id: 'a', finish: 'held', seed: 1 },
    { id: 'a', finish: 'stop', seed: 1 },
  ]);
});

test('a browser that ends while it works is said in a sentence', async () => {
  const runner = await Runner.open({
    folders: { dist: join(ROOT, 'dist'), models: [join(ROOT, 'models')] },
    browser: ensureChromium(() => undefined),
    profile: join(folder, 'crashed'),
  });
  try {
    await runner.call('load', ['nano', 'cpu']);
    const answer = runner.call('respond', [SHORT_POST.repeat(20)]).catch((error: unknown) => error);
    const cdp = await runner.page.context().newCDPSession(runner.page);
    // Never answered: what would answer is gone.
    cdp.send('Page.crash').catch(() => undefined);
    expect(await answer).toBeInstanceOf(RunnerGone);
    await expect(runner.call('respond', [SHORT_POST])).rejects.toBeInstanceOf(RunnerGone);
  } finally {
    await runner.close();
  }
});

test('a post that leaves no room for the whole reply is refused with the figures', async () => {
  const path = join(folder, 'long.txt');
  await writeFile(path, SHORT_POST.repeat(150));
  const { code, out, err } = await respond('--post', path, '--model', 'nano');
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/room for its reply.*tokens \d+, limit 2696, excess \d+/);
});

test('a post in danger is said to be one, and nothing is generated unless a flag asks', async () => {
  const path = join(folder, 'danger.txt');
  await writeFile(path, '我不想活了，遗书写好了，今晚等他们睡了我就走。');
  const held = await respond('--post', path, '--model', 'nano', '--json');
  expect(held.code).toBe(0);
  expect(JSON.parse(held.out)).toMatchObject({
    finish: 'held',
    raw: '',
    answer: '',
    screening: { level: 'high', kind: 'suicide' },
    fixedReply: { said: fixedReply('suicide', 'zh').said },
    usage: { promptTokens: 0, completionTokens: 0 },
  });
  const text = await respond('--post', path, '--model', 'nano');
  expect(text.out).toContain('Nothing was generated');
  expect(text.out).toContain(fixedReply('suicide', 'zh').said);
  const answered = await respond('--post', path, '--model', 'nano', '--json', '--despite-danger');
  expect(JSON.parse(answered.out)).toMatchObject({ finish: 'stop', screening: { level: 'high' } });
});

test('input that cannot be used is refused with a sentence, and nothing is written', async () => {
  const posts = join(folder, 'bad.jsonl');
  const out = join(folder, 'bad-out.jsonl');
  await writeFile(posts, '{"id":"a","post":"x"}\n{"id":\n');
  const refused = await respond('--posts', posts, '--out', out);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('line 2: it is not valid JSON');
  await expect(readFile(out)).rejects.toThrow('ENOENT');
  const absent = await respond('--post', join(folder, 'absent.txt'));
  expect(absent.code).toBe(2);
  expect(absent.err).toContain('There is no file');
  const unknown = await respond('--post', posts, '--model', 'no-such');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('no model "no-such"');
});
