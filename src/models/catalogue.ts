import * as v from 'valibot';
import { cacheStorage } from './cacheStorage.ts';
import { MODEL_CACHE } from './place.ts';
import { modelManifest, type ModelManifest } from './manifest.ts';

/** Manifests that this build pins: their hashes come with the app, not with the weights. */
const PINNED: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob(
  '../../models/*/manifest.json',
  { import: 'default' },
);

const KEPT_INDEX = 'https://models.invalid/index.json';

export interface Catalogue {
  readonly models: readonly ModelManifest[];
  /** Ids whose files this page's origin offers for download; empty when it cannot be reached. */
  readonly served: ReadonlySet<string>;
}

/** Models whose manifests come with the app itself. */
export async function pinnedModels(): Promise<readonly ModelManifest[]> {
  const manifests = await Promise.all(Object.values(PINNED).map((load) => load()));
  return manifests.map((manifest) => v.parse(modelManifest, manifest));
}

/**
 * Every model this page knows: those pinned in the build and those that its origin serves. A pinned manifest
 * wins over a served one of the same id. What was served is remembered for the next visit without a network.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  const [pinned, online] = await Promise.all([pinnedModels(), servedManifests()]);
  const others = online ?? (await keptManifests());
  const models = new Map([...others, ...pinned].map((model) => [model.id, model]));
  return { models: [...models.values()], served: new Set((online ?? []).map((model) => model.id)) };
}

async function servedManifests(): Promise<readonly ModelManifest[] | undefined> {
  let manifests: readonly ModelManifest[] | undefined;
  try {
    const response = await fetch('/models/index.json', { cache: 'no-store' });
    manifests = response.ok ? readable(await response.json()) : undefined;
  } catch (reason) {
    // No network, as on most second visits; or a server that answers with a page what it does not have.
    console.warn('no index of models', reason);
  }
  if (manifests !== undefined) await keep(manifests);
  return manifests;
}

/** The models themselves are found without it: where there is no room, they must run all the same. */
async function keep(manifests: readonly ModelManifest[]): Promise<void> {
  try {
    await (await cacheStorage().open(MODEL_CACHE)).put(KEPT_INDEX, Response.json(manifests));
  } catch (reason) {
    console.warn('the index of models is not kept', reason);
  }
}

async function keptManifests(): Promise<readonly ModelManifest[]> {
  try {
    const kept = await (await cacheStorage().open(MODEL_CACHE)).match(KEPT_INDEX);
    return (kept === undefined ? undefined : readable(await kept.json())) ?? [];
  } catch (reason) {
    console.warn('the kept index of models does not open', reason);
    return [];
  }
}

/** The entries of an index that this version reads; undefined where it is no index. */
function readable(json: unknown): readonly ModelManifest[] | undefined {
  if (!Array.isArray(json)) return undefined;
  return json.flatMap((entry: unknown) => {
    const manifest = v.safeParse(modelManifest, entry);
    return manifest.success ? [manifest.output] : [];
  });
}
