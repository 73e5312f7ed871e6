/** How a model is run on a device, and whether it can be. */
import type { DeviceReport } from '../device/report.ts';
import { KINDS, type EngineId, type VariantOf } from './engines/engines.ts';
import type { Unfit } from './engines/kind.ts';
import type { ModelFile } from './file.ts';
import type { ModelManifest } from './manifest.ts';
import type { Place } from './place.ts';

/** How an engine would run this model here; undefined where the model has no files for it. */
export function variantFor<K extends EngineId>(
  model: ModelManifest,
  engine: K,
  device: DeviceReport,
): VariantOf<K> | undefined {
  const files = model.engines[engine];
  return files === undefined ? undefined : KINDS[engine].variantFor(files, device);
}

/** The files that one way of running a model needs, tokenizer first; empty where the model lacks it. */
export function filesOf<K extends EngineId>(
  model: ModelManifest,
  variant: VariantOf<K>,
): readonly ModelFile[] {
  const engine: K = variant.id;
  const files = model.engines[engine];
  const own = files === undefined ? [] : KINDS[engine].filesOf(files, variant);
  return own.length === 0 ? [] : [model.tokenizer, ...own];
}

/** Where a file of a model is kept in this browser, for one way of running it. */
export function placeOf<K extends EngineId>(
  model: ModelManifest,
  variant: VariantOf<K>,
  file: ModelFile,
): Place {
  const engine: K = variant.id;
  return KINDS[engine].placeOf(model.id, variant, file);
}

export type Fit<K extends EngineId = EngineId> =
  | { readonly ok: true; readonly variant: VariantOf<K> }
  | ({ readonly ok: false } & (Unfit | (Omit<Unfit, 'why'> & { readonly why: 'no-files' | 'quota' })));

/**
 * Says before any download whether a model can run here, and why not.
 *
 * @param missingBytes what would still have to be stored
 */
export function fits<K extends EngineId>(
  model: ModelManifest,
  engine: K,
  device: DeviceReport,
  missingBytes: number,
): Fit<K> {
  const kind = KINDS[engine];
  const refusal = kind.refusal(device);
  if (refusal !== undefined) return { ok: false, ...refusal };
  const files = model.engines[engine];
  const variant = files === undefined ? undefined : kind.variantFor(files, device);
  if (files === undefined || variant === undefined) return { ok: false, why: 'no-files' };
  if (device.freeBytes !== undefined && missingBytes > device.freeBytes) {
    return { ok: false, why: 'quota', needs: missingBytes, has: device.freeBytes };
  }
  const shortage = kind.shortage(files, variant, device);
  return shortage === undefined ? { ok: true, variant } : { ok: false, ...shortage };
}
