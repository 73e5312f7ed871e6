import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locked } from './lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const held = (): string => join(folder, 'preparing.held');

/** As another process leaves it that touched it last so many seconds ago. */
async function heldSince(seconds: number): Promise<void> {
  await mkdir(held());
  const then = Date.now() / 1000 - seconds;
  await utimes(held(), then, then);
}

describe('locked', () => {
  it('lets one at a time work, and the next when it is done or has failed', async () => {
    await locked(folder, async () => {
      await expect(locked(folder, () => Promise.resolve())).rejects.toThrow(
        `Another command is preparing a model in ${folder}. Let it finish first.`,
      );
    });
    await expect(locked(folder, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
    expect(await locked(folder, () => Promise.resolve('done'))).toBe('done');
    await expect(stat(held())).rejects.toThrow('ENOENT');
  });

  it('respects one that was touched a while ago, and takes over from one that was left', async () => {
    await heldSince(30);
    await expect(locked(folder, () => Promise.resolve())).rejects.toThrow('try again in a minute');
    await rm(held(), { recursive: true });
    await heldSince(120);
    expect(await locked(folder, () => Promise.resolve('mine'))).toBe('mine');
  });

  it('does not mind what older code has left', async () => {
    await writeFile(join(folder, 'preparing.lock'), String(process.ppid));
    expect(await locked(folder, () => Promise.resolve('mine'))).toBe('mine');
  });
});
