/** From a recipe to a folder that the app loads: base, adapter, quantization, manifest. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { WebllmQuantization } from '../../src/engine/webllm/kind.ts';
import { modelManifest, type ModelManifest } from '../../src/models/manifest.ts';
import { Refusal } from '../command.ts';
import { Progress, type ProgressOutput } from '../progress.ts';
import { acquireBase, checkNamedBase, missingBaseBytes } from './acquire.ts';
import { buildTokenizer, buildWebllm } from './build.ts';
import { wholeFiles } from './checks.ts';
import { writeCpuModel } from './cpu/write.ts';
import { sha256Of, sizeOf } from './files.ts';
import { GgufFile } from './gguf/file.ts';
import { GgufWeights } from './gguf/weights.ts';
import { findLibrary, type Library } from './libraries.ts';
import { locked } from './lock.ts';
import { AdaptedWeights, readAdapter, type Adapter } from './lora.ts';
import { differences, readPinned, refuseDifference, refuseOtherLibraries } from './pin.ts';
import { publish, removeUnused, renewLibraries, type Place } from './publish.ts';
import type { Recipe, TrainedBase } from './recipes.ts';
import { checkSpace } from './space.ts';
import { keptEngines, readStanding, targetKeys, type Standing } from './standing.ts';
import { TARGETS, type Target } from './targets.ts';

export interface PrepareOptions {
  /** The project's folder. */
  readonly root: string;
  /** Downloads, and prepared models that are not in the repository. */
  readonly cache: string;
  readonly recipe: Recipe;
  readonly targets: readonly Target[];
  /** A base that the person names, in place of the download. */
  readonly base?: string;
  /** What a person can do where the base cannot be downloaded: the command's own flags, in a sentence. */
  readonly advice: string;
  /** The folder of an adapter on trial, in place of the one in the repository. */
  readonly adapter?: string;
  /** Whether the result must equal the manifest in the repository, if there is one. */
  readonly pinned: boolean;
  /** Hash every file that stands already, also those that have not been changed since they were last hashed. */
  readonly thorough: boolean;
  readonly output: ProgressOutput;
  readonly signal: AbortSignal;
}

export interface Prepared {
  readonly manifest: ModelManifest;
  readonly folder: string;
}

/** Where a recipe's prepared model lies. */
function modelFolder(root: string, cache: string, { id, place }: Recipe): string {
  return place === 'project' ? join(root, 'models', id) : join(cache, 'models', id);
}

/**
 * Prepares what is not there yet, or is not whole. Finished targets are kept; one that is interrupted begins anew.
 * @throws Refusal with what the person can do, or the signal's reason
 */
export async function prepareModel(options: PrepareOptions): Promise<Prepared> {
  return locked(options.cache, (lost) =>
    prepare({ ...options, signal: AbortSignal.any([options.signal, lost]) }),
  );
}

async function prepare(options: PrepareOptions): Promise<Prepared> {
  const { root, cache, recipe, output, base, signal } = options;
  // First, whether it will be needed or not: a file that is named and then ignored misleads.
  if (base !== undefined && recipe.base.kind === 'pinned') {
    await checkNamedBase(base, recipe.base, output, signal);
  }
  const folder = modelFolder(root, cache, recipe);
  const adapter = await findAdapter(root, recipe, options.adapter);
  const libraries = await findLibraries(root, recipe.id);
  const pinned = options.pinned ? await readPinned(root, recipe.id) : undefined;
  const trained = recipe.base.kind === 'trained' ? await trainedBase(options, recipe.base) : undefined;
  const baseSha256 = recipe.base.kind === 'pinned' ? recipe.base.sha256 : (trained?.sha256 ?? '');
  const keys = targetKeys(recipe, baseSha256, adapter, libraries);
  for (const target of options.targets) {
    if (!keys.has(target))
      output.write(`${target} is left out: there is no model library for ${recipe.id}.\n`);
  }
  const targets = options.targets.filter((target) => keys.has(target));
  if (pinned !== undefined) refuseOtherLibraries(pinned, libraries);

  const place: Place = { folder, work: join(cache, 'preparing', recipe.id), cache, keys };
  const look = (thorough: boolean): Promise<Standing | undefined> =>
    readStanding(folder, cache, recipe.id, keys, async (files) => {
      const record = join(cache, 'prepared', `${recipe.id}.checked.json`);
      const whole = await wholeFiles(files, { folder, record, thorough, output, signal });
      for (const { path } of files) if (!whole.has(path)) output.write(`${path} is damaged or missing.\n`);
      return whole;
    });
  let standing = await look(options.thorough);
  if (standing !== undefined) standing = await renewLibraries(standing, libraries, root, place);
  if (standing !== undefined && pinned !== undefined && differences(standing.manifest, pinned).length > 0) {
    standing = undefined;
  }
  const missing = targets.filter((target) => standing?.targets.has(target) !== true);
  if (missing.length > 0) {
    const path = trained?.path ?? (await obtainBase(options, missing));
    const ingredients: Ingredients = { path, baseSha256, adapter, libraries };
    // Both formats of web-llm come from one pass over the weights; each batch is kept when a later one is interrupted.
    for (const batch of [missing.filter(isCpu), missing.filter((target) => !isCpu(target))]) {
      if (batch.length === 0) continue;
      const built = await build(ingredients, batch, place.work, options);
      const manifest = v.parse(modelManifest, merge(built, standing));
      if (pinned !== undefined) refuseDifference(manifest, pinned);
      standing = await publish(manifest, batch, standing, place);
    }
    // Read back: what a bad disk makes of it is to be known now, and not by the person whose browser refuses it.
    const written = await look(false);
    const lost = targets.find((target) => written?.targets.has(target) !== true);
    if (lost !== undefined) {
      throw new Refusal(
        `What was written to ${join(folder, lost)} does not read back as it was written. Is the disk in order? ` +
          'EMPATHY_CACHE names a folder on another one.',
      );
    }
  } else if (base !== undefined) {
    output.write(`${recipe.name} is prepared already: ${base} is not needed.\n`);
  }
  if (standing === undefined) throw new Refusal(`Nothing of ${recipe.name} can be prepared.`);
  // In the repository a target that was not made now may still be somebody's work.
  if (recipe.place === 'cache') await removeUnused(standing.manifest, folder);
  return { manifest: standing.manifest, folder };
}

function wantedLibraries(
  libraries: ReadonlyMap<WebllmQuantization, Library>,
  targets: readonly Target[],
): ReadonlyMap<WebllmQuantization, Library> {
  return new Map([...libraries].filter(([quantization]) => targets.includes(quantization)));
}

function isCpu(target: Target): boolean {
  return target === 'cpu';
}

/** The one on trial, which must be there, or that of the repository. */
async function findAdapter(
  root: string,
  { id }: Recipe,
  onTrial: string | undefined,
): Promise<Adapter | undefined> {
  const folder = onTrial ?? join(root, 'models', id, 'adapter');
  if (onTrial === undefined && !existsSync(join(folder, 'adapter_config.json'))) return undefined;
  return refusing(() => readAdapter(folder));
}

async function findLibraries(root: string, id: string): Promise<Map<WebllmQuantization, Library>> {
  const libraries = new Map<WebllmQuantization, Library>();
  for (const target of TARGETS) {
    if (target === 'cpu') continue;
    const library = await findLibrary(root, id, target);
    if (library !== undefined) libraries.set(target, library);
  }
  return libraries;
}

/** What training/ left, or the file that the person names. */
async function trainedBase(
  { cache, base }: PrepareOptions,
  { path: inCache, command }: TrainedBase,
): Promise<{ path: string; sha256: string }> {
  const path = base ?? join(cache, inCache);
  if ((await sizeOf(path)) === undefined) throw new Refusal(`There is no ${path}. Make it with: ${command}`);
  return { path, sha256: await sha256Of(path) };
}

async function obtainBase(options: PrepareOptions, missing: readonly Target[]): Promise<string> {
  const { cache, recipe, base, advice, output, signal } = options;
  if (recipe.base.kind !== 'pinned') throw new Error(`${recipe.id} has no pinned base`);
  const bytes = base === undefined ? await missingBaseBytes(cache, recipe.base) : 0;
  await checkSpace(cache, recipe, missing, bytes);
  return base ?? acquireBase(recipe.base, cache, advice, output, signal);
}

interface Ingredients {
  readonly path: string;
  readonly baseSha256: string;
  readonly adapter: Adapter | undefined;
  readonly libraries: ReadonlyMap<WebllmQuantization, Library>;
}

/** Writes targets and the tokenizer to `work`, and a manifest of just them. */
async function build(
  { path, baseSha256, adapter, libraries }: Ingredients,
  targets: readonly Target[],
  work: string,
  { root, recipe, output, signal }: PrepareOptions,
): Promise<ModelManifest> {
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const file = await refusing(() => GgufFile.open(path));
  try {
    const source = await refusing(async () => {
      const weights = await GgufWeights.of(file);
      return adapter === undefined ? weights : new AdaptedWeights(weights, adapter);
    });
    const { tokenizer, stopTokens } = await refusing(() => buildTokenizer(file, work));
    const { config } = source;
    const engines: ModelManifest['engines'] = {};
    if (targets.includes('cpu')) {
      engines.cpu = await shown(output, 'Preparing the CPU weights', signal, (onProgress) =>
        writeCpuModel(source, work, onProgress),
      );
    }
    const wanted = wantedLibraries(libraries, targets);
    if (wanted.size > 0) {
      const label = `Preparing the WebGPU weights (${[...wanted.keys()].join(', ')})`;
      const files = await shown(output, label, signal, (onProgress) =>
        refusing(() => buildWebllm({ source, stopTokens, libraries: wanted, root }, work, onProgress)),
      );
      engines.webllm = Object.fromEntries(files);
    }
    return {
      schema: 1,
      id: recipe.id,
      name: recipe.name,
      tier: recipe.tier,
      license: recipe.license,
      base: {
        name: recipe.base.name,
        revision: recipe.base.kind === 'pinned' ? recipe.base.revision : recipe.base.command,
        sha256: baseSha256,
      },
      adapter: adapter?.sha256 ?? null,
      promptForm: adapter === undefined ? recipe.promptForm : 'short',
      contextTokens: recipe.contextTokens,
      architecture: {
        layers: config.layers,
        heads: config.heads,
        kvHeads: config.kvHeads,
        headDim: config.headDim,
        hidden: config.hidden,
        vocab: config.vocab,
        ropeTheta: config.ropeTheta,
      },
      stopTokens: [...stopTokens],
      tokenizer,
      engines,
    };
  } finally {
    await file.close();
  }
}

/** Runs a step with its progress shown; an abort ends it at the next step of the progress. */
async function shown<T>(
  output: ProgressOutput,
  label: string,
  signal: AbortSignal,
  work: (onProgress: (fraction: number) => void) => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const progress = new Progress(output, label, 1);
  const result = await work((fraction) => {
    signal.throwIfAborted();
    progress.update(fraction);
  });
  progress.finish();
  output.write(`${label} took ${Math.round((performance.now() - started) / 1000)} s.\n`);
  return result;
}

/** What was just built, and the targets that stood before. */
function merge(built: ModelManifest, standing: Standing | undefined): ModelManifest {
  if (standing === undefined) return built;
  const { cpu, webllm } = keptEngines(standing);
  const formats = { ...webllm, ...built.engines.webllm };
  return {
    ...built,
    engines: {
      ...(cpu && { cpu }),
      ...built.engines,
      ...(Object.keys(formats).length > 0 && { webllm: formats }),
    },
  };
}

/** Errors of the files that went in, as a sentence for the person. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.constructor === Error) throw new Refusal(`${error.message}.`);
    throw error;
  }
}
