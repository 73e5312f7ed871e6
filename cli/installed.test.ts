import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './paths.ts';

const SCRIPT = join(ROOT, '.ci', 'installed.mjs');

type Packages = Readonly<Record<string, object>>;

describe('whether .ci/run has to install', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'installed-'));
    await mkdir(join(root, 'node_modules'));
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  const lock = (path: string, packages: Packages): Promise<void> =>
    writeFile(join(root, path), JSON.stringify({ packages }));

  /** What it says; '' where it is content. */
  const said = async (wanted: Packages, there: Packages | null): Promise<string> => {
    await lock('package-lock.json', { '': { name: 'x' }, ...wanted });
    if (there !== null) await lock('node_modules/.package-lock.json', there);
    const { status, stdout } = spawnSync(process.execPath, [SCRIPT], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(stdout === '' ? 0 : 1);
    return stdout.trim();
  };

  const a = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };
  const b = { 'node_modules/b': { version: '1.0.0', integrity: 'sha512-b' } };

  it('is said by npm’s own list: not where it is what the lock file asks for', async () => {
    expect(await said({ ...a, ...b }, { ...a, ...b })).toBe('');
  });

  it('does not ask for what is meant for another system', async () => {
    expect(await said({ ...a, 'node_modules/c': { version: '1.0.0', optional: true } }, a)).toBe('');
  });

  it('asks where nothing is there, something lacks, is another or too much', async () => {
    expect(await said(a, null)).toContain('nothing is installed');
    expect(await said({ ...a, ...b }, a)).toContain('node_modules/b is not installed');
    const other = { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-c' } };
    expect(await said(a, other)).toContain('node_modules/a is another version');
    expect(await said(a, { ...a, ...b })).toContain('node_modules/b is not wanted');
  });
});
