/** Moves what has been prepared to its place. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebllmQuantization } from '../../src/engine/webllm/kind.ts';
import type { ModelManifest } from '../../src/models/manifest.ts';
import { placeLibrary } from './build.ts';
import { moveDurably } from './durable.ts';
import { writeModelFile } from './files.ts';
import type { Library } from './libraries.ts';
import { manifestText } from './pin.ts';
import { writeStamp, type Standing, type TargetKey } from './standing.ts';
import { TARGETS, type Target } from './targets.ts';

export interface Place {
  /** Where the model lies in the end. */
  readonly folder: string;
  /** Where it is made; on the same disk, so that a rename moves it. */
  readonly work: string;
  readonly cache: string;
  readonly keys: ReadonlyMap<Target, TargetKey>;
}

/** Moves finished targets; the manifest comes last, so that it never names a file that is not there. */
export async function publish(
  manifest: ModelManifest,
  built: readonly Target[],
  standing: Standing | undefined,
  place: Place,
): Promise<Standing> {
  const { folder, work } = place;
  await mkdir(folder, { recursive: true });
  for (const target of built) {
    await rm(join(folder, target), { recursive: true, force: true });
    await moveDurably(join(work, target), join(folder, target));
  }
  await moveDurably(join(work, 'tokenizer.json'), join(folder, 'tokenizer.json'));
  return announce(manifest, new Set([...(standing?.targets ?? []), ...built]), place);
}

/** Puts newer libraries beside weights that are still good. */
export async function renewLibraries(
  { manifest, targets, outdated }: Standing,
  libraries: ReadonlyMap<WebllmQuantization, Library>,
  root: string,
  place: Place,
): Promise<Standing> {
  const { folder, work } = place;
  const formats = { ...manifest.engines.webllm };
  await rm(work, { recursive: true, force: true });
  for (const quantization of outdated) {
    const library = libraries.get(quantization);
    const files = formats[quantization];
    if (library === undefined || files === undefined)
      throw new Error(`${quantization} has no library to renew`);
    const { shards } = files;
    const parts = { library, quantization, stopTokens: manifest.stopTokens, shards, root };
    const placed = await placeLibrary(parts, work);
    for (const { path } of [placed.config, placed.library])
      await moveDurably(join(work, path), join(folder, path));
    if (files.library.path !== placed.library.path)
      await rm(join(folder, files.library.path), { force: true });
    formats[quantization] = { ...files, ...placed };
  }
  if (outdated.size === 0) return { manifest, targets, outdated };
  return announce({ ...manifest, engines: { ...manifest.engines, webllm: formats } }, targets, place);
}

/** Writes the manifest, and what its targets were made from. */
async function announce(
  manifest: ModelManifest,
  targets: ReadonlySet<Target>,
  { folder, work, cache, keys }: Place,
): Promise<Standing> {
  await writeModelFile(work, 'manifest.json', manifestText(manifest));
  await moveDurably(join(work, 'manifest.json'), join(folder, 'manifest.json'));
  await writeStamp(cache, manifest, new Map([...keys].filter(([target]) => targets.has(target))));
  await rm(work, { recursive: true });
  return { manifest, targets, outdated: new Set() };
}

/** What older code has left and no manifest names any more. */
export async function removeUnused({ engines }: ModelManifest, folder: string): Promise<void> {
  for (const target of TARGETS) {
    const files = target === 'cpu' ? engines.cpu : engines.webllm?.[target];
    if (files === undefined) await rm(join(folder, target), { recursive: true, force: true });
  }
}
