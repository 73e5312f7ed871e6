import type { GenericSchema } from 'valibot';
import type { DeviceReport } from '../../device/report.ts';
import type { ModelFile } from '../file.ts';
import type { Place } from '../place.ts';

/** Why nothing, or not this model, can run on a device. */
export interface Unfit {
  readonly why: 'no-webgpu' | 'insecure-context' | 'adapter-too-weak' | 'adapter-too-small' | 'out-of-memory';
  /** Bytes. */
  readonly needs?: number;
  readonly has?: number;
}

/**
 * What the page must know of an engine before it runs: which files it takes, where they are kept, on which device.
 * `Files` is its part of a model's manifest, `Variant` one way in which it runs a model.
 */
export interface EngineKind<Files, Variant> {
  /** On screen; a technical name, the same in every language. */
  readonly name: string;
  /** Its part of a model's manifest. */
  readonly files: GenericSchema<Files>;
  /** Why it runs nothing on this device. */
  refusal(device: DeviceReport): Unfit | undefined;
  /** How it would run a model here; undefined where the model has no files for this device. */
  variantFor(files: Files, device: DeviceReport): Variant | undefined;
  /** The files of a variant besides the tokenizer; empty where the model lacks it. */
  filesOf(files: Files, variant: Variant): readonly ModelFile[];
  /** Where one of them, or the tokenizer, is kept in this browser. */
  placeOf(model: string, variant: Variant, file: ModelFile): Place;
  /** What the device is short of for this model. */
  shortage(files: Files, variant: Variant, device: DeviceReport): Unfit | undefined;
}
