import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { modelManifest, type ModelManifest } from '../../src/models/manifest.ts';
import { findFile, type ServedFile } from './files.ts';

const manifestFile = v.pipe(v.string(), v.parseJson(), modelManifest);

export interface ModelListing {
  /** What `/models/index.json` answers: whole manifests, sorted by id. */
  readonly models: readonly ModelManifest[];
  /** Folders whose manifest cannot be read: no models, but somebody should know. */
  readonly broken: readonly string[];
}

/** Lists the models that lie ready below `roots`, one folder each; the first root that has an id wins. */
export async function listModels(roots: readonly string[]): Promise<ModelListing> {
  const models = new Map<string, ModelManifest>();
  const broken: string[] = [];
  for (const root of roots) {
    for (const id of await foldersOf(root)) {
      const manifest = await findFile(join(root, id), ['manifest.json']);
      if (manifest === undefined || models.has(id)) continue;
      const parsed = v.safeParse(manifestFile, await readFile(manifest.path, 'utf8'));
      if (!parsed.success || parsed.output.id !== id) broken.push(join(root, id));
      // A pinned manifest may stand alone: its model has to be prepared first.
      else if (await liesBeside(join(root, id), parsed.output)) models.set(id, parsed.output);
    }
  }
  return { models: [...models.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), broken };
}

async function liesBeside(folder: string, { tokenizer }: ModelManifest): Promise<boolean> {
  return (await findFile(folder, tokenizer.path.split('/'))) !== undefined;
}

/** The file behind `/models/ID/…`, from the first root that has it. */
export async function findModelFile(
  roots: readonly string[],
  segments: readonly string[],
): Promise<ServedFile | undefined> {
  const [id, ...rest] = segments;
  if (id === undefined || id === '' || rest.length === 0) return undefined;
  for (const root of roots) {
    // Each model is its own root: a person may keep the large ones on another disk behind a link.
    const file = await findFile(join(root, id), rest);
    if (file !== undefined) return file;
  }
  return undefined;
}

async function foldersOf(root: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(root, { withFileTypes: true });
    return entries.filter((entry) => !entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
