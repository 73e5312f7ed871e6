import { modelPlace } from '../models/place.ts';
import type { FileSet } from '../models/store.ts';
import { ENCODER } from './manifest.ts';

/** The encoder's files and where they are kept. */
export function filesOfEncoder(): FileSet {
  const files = [ENCODER.tokenizer, ENCODER.graph];
  return {
    folder: ENCODER.id,
    files: files.map((file) => ({ file, place: modelPlace(ENCODER.id, file) })),
  };
}
