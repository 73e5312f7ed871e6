/** What is prepared already, and whether it is still what the recipe asks for. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { WebllmQuantization } from '../../src/engine/webllm/kind.ts';
import type { ModelFile } from '../../src/models/file.ts';
import { modelManifest, type ModelManifest } from '../../src/models/manifest.ts';
import { filesOf } from '../../src/models/variant.ts';
import { moveDurably } from './durable.ts';
import { readText } from './files.ts';
import type { Library } from './libraries.ts';
import type { Adapter } from './lora.ts';
import { manifestText } from './pin.ts';
import type { Recipe } from './recipes.ts';
import type { Target } from './targets.ts';

/** Raise it when the preparation writes other bytes than before: models prepared by older code are made anew. */
const FORMAT = 1;

const stamp = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    /** SHA-256 of the manifest that stood when it was written: another one was put there by somebody else. */
    manifest: v.string(),
    /** What each target was made from. */
    targets: v.record(v.string(), v.object({ weights: v.string(), library: v.optional(v.string()) })),
  }),
);
const manifestFile = v.pipe(v.string(), v.parseJson(), modelManifest);
type Stamp = v.InferOutput<typeof stamp>;

/** Everything that decides the bytes of a target, as hashes. */
export interface TargetKey {
  readonly weights: string;
  /** web-llm's library and configuration, which can be renewed without the weights. */
  readonly library?: string;
}

export interface Standing {
  readonly manifest: ModelManifest;
  /** Targets whose weights need not be prepared again. */
  readonly targets: ReadonlySet<Target>;
  /** Those of them whose library must be put there again. */
  readonly outdated: ReadonlySet<WebllmQuantization>;
}

/** Keys of every target that can be prepared now. */
export function targetKeys(
  { id, name, tier, license, contextTokens, promptForm }: Recipe,
  baseSha256: string,
  adapter: Adapter | undefined,
  libraries: ReadonlyMap<WebllmQuantization, Library>,
): Map<Target, TargetKey> {
  const recipe = { id, name, tier, license, contextTokens, promptForm };
  const ingredients = [FORMAT, recipe, baseSha256, adapter?.sha256];
  const keys = new Map<Target, TargetKey>([['cpu', { weights: hash(JSON.stringify(ingredients)) }]]);
  for (const [quantization, { config, sha256, limits }] of libraries) {
    keys.set(quantization, {
      weights: hash(JSON.stringify([...ingredients, config])),
      library: hash(JSON.stringify([sha256, limits])),
    });
  }
  return keys;
}

/**
 * @param check gives the paths of those files that are whole
 * @returns undefined when nothing of what is there can be kept
 */
export async function readStanding(
  folder: string,
  cache: string,
  id: string,
  keys: ReadonlyMap<Target, TargetKey>,
  check: (files: readonly ModelFile[]) => Promise<ReadonlySet<string>>,
): Promise<Standing | undefined> {
  const text = await readText(join(folder, 'manifest.json'));
  const written = await readText(stampPath(cache, id));
  if (text === undefined || written === undefined) return undefined;
  const made = v.safeParse(stamp, written);
  if (!made.success || made.output.manifest !== hash(text)) return undefined;
  const parsed = v.safeParse(manifestFile, text);
  if (!parsed.success) return undefined; // written by code with another schema
  const manifest = parsed.output;
  const before = made.output.targets;
  const same = [...keys].filter(([target, { weights }]) => before[target]?.weights === weights);
  const files = new Map(same.map(([target]) => [target, filesOfTarget(manifest, target)]));
  const whole = await check([...files.values()].flatMap(({ weights, library }) => [...weights, ...library]));
  const areWhole = (some: readonly ModelFile[]): boolean => some.every(({ path }) => whole.has(path));
  const targets = new Set<Target>();
  const outdated = new Set<WebllmQuantization>();
  for (const [target, { weights, library }] of files) {
    if (weights.length === 0 || !areWhole(weights)) continue;
    targets.add(target);
    if (target === 'cpu') continue;
    if (before[target]?.library !== keys.get(target)?.library || !areWhole(library)) outdated.add(target);
  }
  return targets.size === 0 ? undefined : { manifest, targets, outdated };
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

interface FilesOfTarget {
  readonly weights: readonly ModelFile[];
  readonly library: readonly ModelFile[];
}

function filesOfTarget(manifest: ModelManifest, target: Target): FilesOfTarget {
  if (target === 'cpu') return { weights: filesOf(manifest, { id: 'cpu' }), library: [] };
  const { config, library } = manifest.engines.webllm?.[target] ?? {};
  const isWeights = ({ path }: ModelFile): boolean => path !== config?.path && path !== library?.path;
  return {
    weights: filesOf(manifest, { id: 'webllm', quantization: target }).filter(isWeights),
    library: config === undefined || library === undefined ? [] : [config, library],
  };
}

/** Remembers what the targets of a manifest that has just been written were made from. */
export async function writeStamp(
  cache: string,
  manifest: ModelManifest,
  keys: ReadonlyMap<Target, TargetKey>,
): Promise<void> {
  const path = stampPath(cache, manifest.id);
  const content: Stamp = { manifest: hash(manifestText(manifest)), targets: Object.fromEntries(keys) };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, JSON.stringify(content));
  await moveDurably(`${path}.new`, path);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function stampPath(cache: string, id: string): string {
  return join(cache, 'prepared', `${id}.json`);
}
