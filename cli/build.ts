import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './command.ts';
import { run } from './run.ts';

/** Everything that goes into the build, from the project's root. A test holds it against what is imported. */
const SOURCES = [
  'src',
  'public',
  'index.html',
  'runner.html',
  'vite.config.ts',
  'tsconfig.json',
  'cli/licences',
  'cli/server/headers.ts',
  'package-lock.json',
  'models',
];
/** Of models/ the JSON may be built in (manifests, the encoder's, careful mode's vectors); all else is only served. */
const NOT_BUILT = /\.test\.tsx?$|^models\/(?!.*\.json$)/;

/**
 * Builds dist/ unless it was built from just these sources. By content, not by date: a checkout changes all dates.
 * @throws Refusal when the build fails
 */
export async function ensureBuilt(root: string, log: (line: string) => void): Promise<string> {
  const dist = join(root, 'dist');
  const stamp = join(dist, '.built-from');
  const hash = await hashSources(root);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return dist;
  log('Building the app…');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if ((await run(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root })) !== 0) {
    throw new Refusal('The app could not be built; the lines above say why. Is `npm ci` done?');
  }
  await writeFile(stamp, hash);
  return dist;
}

async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await buildSources(root)) {
    const bytes = await readFile(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** The files by whose content a build counts as up to date, relative to the root with forward slashes. */
export async function buildSources(root: string): Promise<readonly string[]> {
  const paths = await Promise.all(SOURCES.map((source) => filesUnder(root, source)));
  return paths.flat().filter((path) => !NOT_BUILT.test(path));
}

/** Files at or below a path, sorted, relative to the root with forward slashes; none where nothing is there. */
async function filesUnder(root: string, path: string): Promise<readonly string[]> {
  if (!existsSync(join(root, path))) return [];
  const entries = await readdir(join(root, path), { withFileTypes: true, recursive: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
      throw error;
    },
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
