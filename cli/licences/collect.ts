/** The licences of everything that is shipped: each production package of the lock file, by its own words. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

export interface Licences {
  readonly packages: readonly LicensedPackage[];
  /** Each text once; many packages share one. */
  readonly texts: readonly string[];
}

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Indices into `texts`; empty where a package brings no text. */
  readonly texts: readonly number[];
}

const lockFile = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    packages: v.record(
      v.string(),
      v.object({
        version: v.optional(v.string()),
        license: v.optional(v.string()),
        dev: v.optional(v.boolean(), false),
        devOptional: v.optional(v.boolean(), false),
        link: v.optional(v.boolean(), false),
      }),
    ),
  }),
);

const FOLDER = 'node_modules/';
const TEXT_FILE = /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[.-].*)?$/i;

/**
 * @param root the folder with package-lock.json and node_modules
 * @throws Error naming the package that says no licence: it must not be shipped before somebody has looked
 */
export async function collectLicences(root: string): Promise<Licences> {
  const { packages } = v.parse(lockFile, await readFile(join(root, 'package-lock.json'), 'utf8'));
  const texts: string[] = [];
  const found: LicensedPackage[] = [];
  for (const [path, { version, license, dev, devOptional, link }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional || link || version === undefined) continue;
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    if (license === undefined) throw new Error(`${name} ${version} names no licence in package-lock.json`);
    const own = (await textsOf(join(root, path))).map((text) => indexOf(texts, text));
    found.push({ name, version, licence: license, texts: own });
  }
  // One package may lie in several places.
  const once = new Map(found.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return { packages: [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), texts };
}

async function textsOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => TEXT_FILE.test(name)).sort();
  return Promise.all(
    names.map(async (name) => (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n').trim()),
  );
}

function indexOf(texts: string[], text: string): number {
  const at = texts.indexOf(text);
  return at === -1 ? texts.push(text) - 1 : at;
}
