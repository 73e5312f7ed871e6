import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Runner } from './browser.ts';
import { findChromium } from './chromium.ts';
import { Refusal } from './command.ts';
import { ROOT } from './paths.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a browser that cannot be had', () => {
  it('is told in a sentence where it was named', () => {
    vi.stubEnv('CHROMIUM', join(ROOT, 'LICENSE'));
    expect(findChromium).toThrow(Refusal);
    expect(findChromium).toThrow('LICENSE, which cannot be run. Name another one');
  });

  it.runIf(process.platform === 'linux')(
    'is told with what to do, and no stack, where there is none',
    async () => {
      const empty = await mkdtemp(join(tmpdir(), 'chromium-'));
      const command = ['--import', 'tsx', 'cli/respond.ts', '--post', 'LICENSE', '--model', 'nano'];
      const { status, stderr, stdout } = spawnSync(process.execPath, command, {
        cwd: ROOT,
        encoding: 'utf8',
        env: { PATH: empty, PLAYWRIGHT_BROWSERS_PATH: empty, EMPATHY_CACHE: empty },
      });
      await rm(empty, { recursive: true });
      expect(stderr).toContain('Install Chromium or Chrome and run the same command again');
      expect(stderr).not.toContain('    at ');
      expect(stdout).toBe('');
      expect(status).toBe(1);
    },
  );

  it('is told with what it said where it does not start', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
    const opening = Runner.open({
      folders: { dist: profile, models: [] },
      // Whatever is run, it is no browser.
      browser: process.execPath,
      profile,
    });
    await expect(opening).rejects.toThrow(Refusal);
    await expect(opening).rejects.toThrow('did not start');
    await rm(profile, { recursive: true });
  });
});
