import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveDurably } from './durable.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'durable-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('moveDurably', () => {
  it('has every file and folder on the disk before it moves them, and their new name after', async () => {
    const from = join(folder, 'work');
    const to = join(folder, 'place');
    await mkdir(join(from, 'inner'), { recursive: true });
    await writeFile(join(from, 'a.bin'), 'a');
    await writeFile(join(from, 'inner', 'b.bin'), 'b');

    const handle = await open(join(from, 'a.bin'));
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const moved: boolean[] = [];
    const original = Reflect.get<FileHandle, 'sync'>(prototype, 'sync');
    vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
      moved.push(existsSync(to));
      return original.call(this);
    });

    await moveDurably(from, to);
    expect(await readFile(join(to, 'inner', 'b.bin'), 'utf8')).toBe('b');
    expect(existsSync(from)).toBe(false);
    // Two files and two folders, then the folder that holds the new name.
    expect(moved).toEqual([false, false, false, false, true]);
  });
});
