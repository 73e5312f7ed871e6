import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

export const ENCODER_FOLDER = join(import.meta.dirname, '..', '..', 'models', 'encoder');

const reference = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.object({
      text: v.string(),
      kind: v.picklist(['query', 'passage']),
      ids: v.array(v.number()),
      exact: v.array(v.number()),
      rounded: v.array(v.number()),
    }),
  ),
);

/** Texts with their tokens, the vectors of PyTorch (`exact`) and those of the graph in Python (`training/reward/export.py`). */
export async function encoderReference(): Promise<v.InferOutput<typeof reference>> {
  return v.parse(reference, await readFile(join(ENCODER_FOLDER, 'reference.json'), 'utf8'));
}
