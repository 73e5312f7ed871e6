/**
 * The manifest of a prepared model: what the catalogue pins, the store verifies and the engines read.
 * Written by `cli/model`; one JSON file beside the weights, `models/ID/manifest.json`.
 */
import * as v from 'valibot';
import { engineFiles } from './engines/engines.ts';
import { modelFile } from './file.ts';

export const modelManifest = v.object({
  schema: v.literal(1),
  id: v.string(),
  name: v.string(),
  /** `nano` is for tests and never offered to people. */
  tier: v.picklist(['full', 'small', 'nano']),
  license: v.string(),
  base: v.object({ name: v.string(), revision: v.string(), sha256: v.string() }),
  /** SHA-256 of the adapter that was merged in, null for a plain base. */
  adapter: v.nullable(v.string()),
  /** `short`: fine-tuned on the protocol; `full`: a base that is only prompted. */
  promptForm: v.picklist(['short', 'full']),
  contextTokens: v.number(),
  architecture: v.object({
    layers: v.number(),
    heads: v.number(),
    kvHeads: v.number(),
    headDim: v.number(),
    hidden: v.number(),
    vocab: v.number(),
    ropeTheta: v.number(),
  }),
  /** Ids that end a turn, e.g. <|im_end|> and <|endoftext|>. */
  stopTokens: v.array(v.number()),
  /** Hugging Face tokenizer.json. */
  tokenizer: modelFile,
  engines: engineFiles,
});

export type ModelManifest = v.InferOutput<typeof modelManifest>;
