import * as v from 'valibot';

/** A file with the hash that it must have. */
export const modelFile = v.object({
  /** Relative to the model's folder, forward slashes. */
  path: v.string(),
  bytes: v.number(),
  /** Hex, lower case. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type ModelFile = v.InferOutput<typeof modelFile>;
