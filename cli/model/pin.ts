/** The manifest in the repository: the hashes that a freshly prepared model must have. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { modelManifest, type ModelManifest } from '../../src/models/manifest.ts';
import { readText } from './files.ts';

function pinPath(root: string, id: string): string {
  return join(root, 'models', id, 'manifest.json');
}

export async function readPinned(root: string, id: string): Promise<ModelManifest | undefined> {
  const text = await readText(pinPath(root, id));
  return text === undefined ? undefined : v.parse(modelManifest, JSON.parse(text));
}

export async function writePinned(root: string, manifest: ModelManifest): Promise<string> {
  const path = pinPath(root, manifest.id);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, manifestText(manifest));
  return path;
}

export function manifestText(manifest: ModelManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Where a freshly prepared model differs from the manifest that the project pins, as paths into the manifest.
 * Targets that were not prepared this time may be absent.
 */
export function differences(prepared: ModelManifest, pinned: ModelManifest): string[] {
  return differ(prepared, pinned, '');
}

/** Every leaf of `mine` must stand in `theirs`; only engines may be fewer in `mine`. */
function differ(mine: unknown, theirs: unknown, path: string): string[] {
  if (!isObject(mine) || !isObject(theirs)) return Object.is(mine, theirs) ? [] : [path];
  const mayLack = path === 'engines' || path === 'engines.webllm';
  const keys = mayLack ? Object.keys(mine) : [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys.flatMap((key) => differ(mine[key], theirs[key], path === '' ? key : `${path}.${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
