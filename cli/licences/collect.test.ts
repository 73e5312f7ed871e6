import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../paths.ts';
import { collectLicences } from './collect.ts';

/** Licences that oblige to no more than to be named; another one is to be thought about before it is shipped. */
const KNOWN = /^(?:MIT|ISC|0BSD|Unlicense|Apache-2\.0|BSD-[23]-Clause)$/;

/** Packages that bring no file with the text of their licence; their page says so. */
const WITHOUT_TEXT: readonly string[] = [
  '@mlc-ai/web-tokenizers',
  '@mlc-ai/web-xgrammar',
  'client-only',
  'guid-typescript',
  'onnxruntime-common',
  'onnxruntime-web',
  'wouter',
];

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const FOLDER = 'node_modules/';

/** Where Node finds a package from a place in the lock file: the nearest folder upwards that has it. */
function found(packages: ReadonlyMap<string, Locked>, from: string, name: string): string | null {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf(FOLDER) - 1))) {
    const at = `${place === '' ? '' : `${place}/`}${FOLDER}${name}`;
    if (packages.has(at)) return at;
    if (place === '') return null;
  }
}

/** Every package that package.json's dependencies lead to, by what each asks for and not by npm's own marks. */
async function reachable(): Promise<readonly string[]> {
  const lock = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const packages = new Map(Object.entries(lock.packages));
  const { dependencies: direct = {} } = packages.get('') ?? {};
  const queue = Object.keys(direct).map((name) => FOLDER + name);
  const seen = new Set(queue);
  for (const at of queue) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      packages.get(at) ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => peerDependenciesMeta?.[name]?.optional !== true,
    );
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      const next = found(packages, at, name);
      if (next === null || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  const names = queue.map(
    (at) => `${at.slice(at.lastIndexOf(FOLDER) + FOLDER.length)} ${packages.get(at)?.version ?? ''}`,
  );
  return [...new Set(names)].sort();
}

describe('what is shipped', () => {
  it('is all that package.json leads to in the lock file, no more and no less', async () => {
    const { packages } = await collectLicences(ROOT);
    const listed = packages.map(({ name, version }) => `${name} ${version}`).sort();
    expect(listed).toEqual(await reachable());
    expect(listed.length).toBeGreaterThan(40);
  });

  it('brings the text of its licence, where a package has one', async () => {
    const { packages, texts } = await collectLicences(ROOT);
    const without = packages.filter(({ texts: own }) => own.length === 0).map(({ name }) => name);
    expect(without).toEqual(WITHOUT_TEXT);
    for (const { texts: own } of packages) for (const at of own) expect(texts[at]).toMatch(/\S{3}/);
  });

  it('stands on the page for people, each package with its version', async () => {
    const page = (await readFile(join(ROOT, 'docs', 'dependencies.md'), 'utf8')).replaceAll(/[ |]+/g, ' ');
    const { packages } = await collectLicences(ROOT);
    expect(packages.filter(({ name, version }) => !page.includes(` ${name} ${version}`))).toEqual([]);
    expect(page).toContain(`it is ${packages.length} packages`);
  });

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
