import * as v from 'valibot';
import { cacheStorage } from './cacheStorage.ts';
import { MODEL_CACHE } from './place.ts';
import { modelManifest, type ModelManifest } from './manifest.ts';

/** Manifests that this build pins: their hashes come with the app, not with the weights. */
const PINNED: Readonly<Record<string, () => Promise<unknown>>> = import.meta.glob(
  '../../models/*/manifest.json',
  { import: 'default' },
);

const served = v.array(modelManifest);
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
  let response: Response;
  try {
    response = await fetch('/models/index.json', { cache: 'no-store' });
  } catch (error) {
    if (error instanceof TypeError) return undefined; // no network: the usual case of a second visit
    throw error;
  }
  if (!response.ok) return undefined;
  const manifests = v.parse(served, await response.json());
  await (await cacheStorage().open(MODEL_CACHE)).put(KEPT_INDEX, Response.json(manifests));
  return manifests;
}

async function keptManifests(): Promise<readonly ModelManifest[]> {
  const kept = await (await cacheStorage().open(MODEL_CACHE)).match(KEPT_INDEX);
  return kept === undefined ? [] : v.parse(served, await kept.json());
}
