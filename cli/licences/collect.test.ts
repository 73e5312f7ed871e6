import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../paths.ts';
import { collectLicences } from './collect.ts';

/** Licences that oblige to no more than to be named; another one is to be thought about before it is shipped. */
const KNOWN = /^(?:MIT|ISC|0BSD|Unlicense|Apache-2\.0|BSD-[23]-Clause)$/;

describe('what is shipped', () => {
  it('names every production dependency of package.json, under a licence that we know', async () => {
    const { packages } = await collectLicences(ROOT);
    const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(packages.filter(({ licence }) => !KNOWN.test(licence))).toEqual([]);
  });
});

describe('collectLicences', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'licences-'));
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  const write = async (
    packages: Record<string, object>,
    texts: Record<string, string> = {},
  ): Promise<void> => {
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
    for (const path of Object.keys(packages)) await mkdir(join(root, path), { recursive: true });
    for (const [path, text] of Object.entries(texts)) await writeFile(join(root, path), text);
  };

  it('leaves out what is only for development, keeps a shared text once and a nested package by its name', async () => {
    await write(
      {
        'node_modules/b': { version: '2.0.0', license: 'MIT' },
        'node_modules/@x/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/b/node_modules/c': { version: '3.0.0', license: 'ISC' },
        'node_modules/d': { version: '4.0.0', license: 'MIT', dev: true },
      },
      {
        'node_modules/b/LICENSE': 'words\r\n',
        'node_modules/@x/a/license.md': 'words',
        'node_modules/@x/a/LICENSING.js': 'no licence',
      },
    );
    expect(await collectLicences(root)).toEqual({
      packages: [
        { name: '@x/a', version: '1.0.0', licence: 'MIT', texts: [0] },
        { name: 'b', version: '2.0.0', licence: 'MIT', texts: [0] },
        { name: 'c', version: '3.0.0', licence: 'ISC', texts: [] },
      ],
      texts: ['words'],
    });
  });

  it('refuses a package without a licence by name', async () => {
    await write({ 'node_modules/b': { version: '2.0.0' } });
    await expect(collectLicences(root)).rejects.toThrow('b 2.0.0');
  });
});
