import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that may be sent, with what its validators are made of. */
export interface ServedFile {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** The parts of a request's path, decoded; undefined for anything that does not name a file in plain words. */
export function segmentsOf(pathname: string): readonly string[] | undefined {
  const segments: string[] = [];
  for (const raw of pathname.split('/').slice(1)) {
    const segment = decode(raw);
    // After decoding, so that %2e%2e and %2f are seen for what they are.
    if (segment === undefined || segment === '.' || segment === '..' || /[\\/\0]/.test(segment))
      return undefined;
    segments.push(segment);
  }
  return segments;
}

/** Finds a regular file below `root`; a link that leads out of it counts as absent. */
export async function findFile(root: string, segments: readonly string[]): Promise<ServedFile | undefined> {
  try {
    const base = await realpath(root);
    const path = await realpath(join(base, ...segments));
    if (!path.startsWith(base + sep)) return undefined;
    const info = await stat(path);
    return info.isFile() ? { path, bytes: info.size, modifiedMs: info.mtimeMs } : undefined;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
}
