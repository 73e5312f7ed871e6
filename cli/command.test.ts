import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refusal, runCommand } from './command.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function saidBy(main: () => Promise<number>): Promise<string> {
  const said: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
  await runCommand(main);
  return said.join('\n');
}

describe('runCommand', () => {
  it('says a refusal, and ends with its code', async () => {
    expect(await saidBy(() => Promise.reject(new Refusal('Not so.', 2)))).toBe('Not so.');
    expect(process.exitCode).toBe(2);
  });

  it.runIf(process.platform === 'linux')('says a full disk in a sentence', async () => {
    const full = async (): Promise<number> => {
      // A device that has no room for anything.
      const file = await open('/dev/full', 'w');
      try {
        await file.writeFile('x');
      } finally {
        await file.close();
      }
      return 0;
    };
    expect(await saidBy(full)).toMatch(/^The disk is full\. Free some space, .*ENOSPC/);
    expect(process.exitCode).toBe(1);
  });

  it('leaves a fault of our own as it is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'command-'));
    const absent = async (): Promise<number> => {
      await open(join(folder, 'none'));
      return 0;
    };
    await expect(runCommand(absent)).rejects.toThrow('ENOENT');
    await expect(runCommand(() => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow(
      TypeError,
    );
    await rm(folder, { recursive: true });
  });
});
