/** What is prepared already, and whether it is still what the recipe asks for. */
import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import {
  filesOf,
  modelManifest,
  type ModelManifest,
  type WebllmQuantization,
} from '../../src/models/manifest.ts';
import { readText, sizeOf } from './files.ts';
import type { Library } from './libraries.ts';
import type { Adapter } from './lora.ts';
import { differences, manifestText } from './pin.ts';
import type { Recipe } from './recipes.ts';
import { TARGETS, type Target } from './targets.ts';

/** Raise it when the preparation writes other bytes than before: models prepared by older code are made anew. */
const FORMAT = 1;

const stamp = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    /** SHA-256 of the manifest that stood when it was written: another one was put there by somebody else. */
    manifest: v.string(),
    /** What each target was made from. */
    targets: v.record(v.string(), v.string()),
  }),
);
const manifestFile = v.pipe(v.string(), v.parseJson(), modelManifest);
type Stamp = v.InferOutput<typeof stamp>;

export interface Standing {
  readonly manifest: ModelManifest;
  /** Targets that need not be prepared again. */
  readonly targets: ReadonlySet<Target>;
}

/** Everything that decides the bytes of each target, as a hash; none for a target that cannot be prepared. */
export function targetKeys(
  { id, name, tier, license, contextTokens, promptForm }: Recipe,
  baseSha256: string,
  adapter: Adapter | undefined,
  libraries: ReadonlyMap<WebllmQuantization, Library>,
): Map<Target, string> {
  const common = [
    FORMAT,
    { id, name, tier, license, contextTokens, promptForm },
    baseSha256,
    adapter?.sha256,
  ];
  const keys = new Map<Target, string>();
  for (const target of TARGETS) {
    const library = target === 'cpu' ? undefined : libraries.get(target);
    if (target !== 'cpu' && library === undefined) continue;
    keys.set(target, hash(JSON.stringify([...common, library?.sha256, library?.limits])));
  }
  return keys;
}

/**
 * @param keys of every target that can be prepared now
 * @returns undefined when nothing of it can be kept
 */
export async function readStanding(
  folder: string,
  cache: string,
  id: string,
  keys: ReadonlyMap<Target, string>,
  pinned: ModelManifest | undefined,
): Promise<Standing | undefined> {
  const text = await readText(join(folder, 'manifest.json'));
  const written = await readText(stampPath(cache, id));
  if (text === undefined || written === undefined) return undefined;
  const made = v.safeParse(stamp, written);
  if (!made.success || made.output.manifest !== hash(text)) return undefined;
  const parsed = v.safeParse(manifestFile, text);
  if (!parsed.success) return undefined; // written by code with another schema
  const manifest = parsed.output;
  if (pinned !== undefined && differences(manifest, pinned).length > 0) return undefined;
  const targets = new Set<Target>();
  for (const target of TARGETS) {
    const key = keys.get(target);
    if (
      key !== undefined &&
      made.output.targets[target] === key &&
      (await isComplete(folder, manifest, target))
    )
      targets.add(target);
  }
  return targets.size === 0 ? undefined : { manifest, targets };
}

/** The part of the manifest that describes the targets that stand. */
export function keptEngines({ manifest, targets }: Standing): ModelManifest['engines'] {
  const { cpu, webllm } = manifest.engines;
  const { q4f16_1, q4f32_1 } = webllm ?? {};
  return {
    ...(cpu && targets.has('cpu') && { cpu }),
    webllm: {
      ...(q4f16_1 && targets.has('q4f16_1') && { q4f16_1 }),
      ...(q4f32_1 && targets.has('q4f32_1') && { q4f32_1 }),
    },
  };
}

/** By size: the browser checks every hash anyway, before it uses a file. */
async function isComplete(folder: string, manifest: ModelManifest, target: Target): Promise<boolean> {
  const files = filesOf(manifest, target === 'cpu' ? { id: 'cpu' } : { id: 'webllm', quantization: target });
  if (files.length === 0) return false;
  for (const { path, bytes } of files) if ((await sizeOf(join(folder, path))) !== bytes) return false;
  return true;
}

/** Remembers what the targets of a manifest that has just been written were made from. */
export async function writeStamp(
  cache: string,
  manifest: ModelManifest,
  keys: ReadonlyMap<Target, string>,
): Promise<void> {
  const path = stampPath(cache, manifest.id);
  const content: Stamp = { manifest: hash(manifestText(manifest)), targets: Object.fromEntries(keys) };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, JSON.stringify(content));
  await rename(`${path}.new`, path);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function stampPath(cache: string, id: string): string {
  return join(cache, 'prepared', `${id}.json`);
}
