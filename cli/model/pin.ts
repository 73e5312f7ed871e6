/** The manifest in the repository: the hashes that a freshly prepared model must have. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { WebllmQuantization } from '../../src/engine/webllm/kind.ts';
import { modelManifest, type ModelManifest } from '../../src/models/manifest.ts';
import { Refusal } from '../command.ts';
import { readText } from './files.ts';
import type { Library } from './libraries.ts';

function pinPath(root: string, id: string): string {
  return join(root, 'models', id, 'manifest.json');
}

export async function readPinned(root: string, id: string): Promise<ModelManifest | undefined> {
  const text = await readText(pinPath(root, id));
  return text === undefined ? undefined : v.parse(modelManifest, JSON.parse(text));
}

/** @throws Refusal before the long work, when a library is not the pinned one */
export function refuseOtherLibraries(
  pinned: ModelManifest,
  libraries: ReadonlyMap<WebllmQuantization, Library>,
): void {
  const others = [...libraries].filter(
    ([quantization, { sha256 }]) => pinned.engines.webllm?.[quantization]?.library.sha256 !== sha256,
  );
  if (others.length === 0) return;
  const paths = others.map(([, { path }]) => path).join(' and ');
  throw new Refusal(`${paths}: not what models/${pinned.id}/manifest.json pins. ${howToPin(pinned.id)}`);
}

/** @throws Refusal naming what differs */
export function refuseDifference(manifest: ModelManifest, pinned: ModelManifest): void {
  const paths = differences(manifest, pinned);
  if (paths.length === 0) return;
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  throw new Refusal(
    `The prepared model is not the one that models/${manifest.id}/manifest.json pins: ` +
      `${paths.slice(0, 5).join(', ')}${more} differ. ${howToPin(manifest.id)}`,
  );
}

function howToPin(id: string): string {
  return `If the base, the adapter, a library or the preparation was changed on purpose, pin the new one with: npm run model -- --id ${id} --pin`;
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
