/** `npm start` as a person types it, on a cache that holds no model. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, ROOT, test } from './fixtures.ts';

let cache = '';
test.beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'empathy-start-'));
});
test.afterEach(async () => {
  await rm(cache, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
}

function start(...args: readonly string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'cli', 'start.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, CI: 'true', EMPATHY_CACHE: cache },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  return { child, said: () => text };
}

test('an address that is not this computer’s is told before anything is brought', async () => {
  // From the block that stands for documentation (RFC 5737): nobody's.
  const { child, said } = start('--host', '203.0.113.7');
  const [code] = (await once(child, 'exit')) as [number];
  expect(said()).toContain('This computer has no address 203.0.113.7');
  expect(said()).not.toContain('Downloading');
  expect(code).toBe(1);
  expect(await readdir(cache)).toEqual([]);
});

test('without a model the page opens, and Ctrl-C ends it', async ({ page }) => {
  const { child, said } = start('--no-model', '--port', '46117');
  await expect.poll(said, { timeout: 60_000 }).toContain('Ctrl-C ends it.');
  const [address] = /http:\/\/\S+/.exec(said()) ?? [];
  const answer = await page.request.get(address ?? '');
  expect(answer.status()).toBe(200);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
});
