/** What `training/reward/export.py` says of the encoder that it wrote; pinned in the build, like the models' manifests. */
import * as v from 'valibot';
import written from '../../models/encoder/encoder.json' with { type: 'json' };
import { modelFile } from '../models/file.ts';

const encoderManifest = v.object({
  schema: v.literal(1),
  /** Its folder below `models/`. */
  id: v.string(),
  /** Length of a vector. */
  hidden: v.number(),
  /** Tokens of the longest window, begin and end included. */
  positions: v.number(),
  tokens: v.object({ begin: v.number(), pad: v.number(), end: v.number() }),
  /** What stands before a text of each kind. */
  prefixes: v.object({ query: v.string(), passage: v.string() }),
  /** The reward of a reply is its cosine with the post plus its product with this vector. */
  tone: v.array(v.number()),
  graph: modelFile,
  tokenizer: modelFile,
});

export type EncoderManifest = v.InferOutput<typeof encoderManifest>;

/** A `query` is what a person wrote, a `passage` what may be said to it. */
export type TextKind = keyof EncoderManifest['prefixes'];

export const ENCODER: EncoderManifest = v.parse(encoderManifest, written);
