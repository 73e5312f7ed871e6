import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReplies, standingOf } from './replies.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replies-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const coe = { L1: '', L2: '', L3: '', L4: '' };
const reply = { raw: '', coe, answer: '嗯。', finish: 'stop', model: 'm', engine: 'cpu', weights: 'w' };

async function written(...lines: readonly object[]): Promise<string> {
  const path = join(folder, 'out.jsonl');
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

describe('the replies of a system', () => {
  it('are read by post, and say whose they are', async () => {
    const { byPost, origin } = await readReplies(await written({ id: 'a', ...reply }, { id: 'b', ...reply }));
    expect([...byPost.keys()]).toEqual(['a', 'b']);
    expect(origin).toBe('m cpu w');
  });

  it('are refused where two models wrote them', async () => {
    const path = await written({ id: 'a', ...reply }, { id: 'b', ...reply, weights: 'v' });
    await expect(readReplies(path)).rejects.toThrow(/more than one model: m cpu w; m cpu v/u);
  });

  it('are lost where there is no line or no answer, and held where no model was asked', () => {
    expect(standingOf(undefined)).toBe('lost');
    expect(standingOf({ id: 'a', ...reply, answer: '\n' })).toBe('lost');
    expect(standingOf({ id: 'a', ...reply, answer: '', finish: 'held' })).toBe('held');
    expect(standingOf({ id: 'a', ...reply, finish: 'runaway' })).toBe('written');
  });
});
