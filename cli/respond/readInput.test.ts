import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Refusal } from '../command.ts';
import { readInput } from './readInput.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'input-'));
  await writeFile(join(folder, 'letter.txt'), '我睡不着');
  await symlink('circle', join(folder, 'circle'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('reads what is there', async () => {
  expect(await readInput(join(folder, 'letter.txt'), () => undefined)).toBe('我睡不着');
});

it.each([
  ['absent.txt', 'There is no file'],
  ['letter.txt/x', 'is no folder'],
  ['n'.repeat(300), 'too long'],
  ['circle', 'in a circle'],
  ['.', 'is a folder'],
])('%s is refused with a sentence', async (name, why) => {
  const refusal = await readInput(join(folder, name), () => undefined).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ exitCode: 2, message: expect.stringContaining(why) as string });
});
