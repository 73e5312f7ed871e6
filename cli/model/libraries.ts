import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { WebllmQuantization } from '../../src/engine/webllm/kind.ts';
import { sha256Of, sizeOf } from './files.ts';
import type { QwenConfig } from './weights.ts';
import type { LibraryLimits } from './webllm/config.ts';

/** A compiled model library for web-llm. */
export interface Library {
  /** From the project's root. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly limits: LibraryLimits;
  /** The shape it was compiled for; another one would read the weights as nonsense. */
  readonly config: QwenConfig;
}

const shapes = v.record(
  v.string(),
  v.object({
    config: v.object({
      layers: v.number(),
      heads: v.number(),
      kv_heads: v.number(),
      head_dim: v.number(),
      hidden: v.number(),
      intermediate: v.number(),
      vocab: v.number(),
      rms_norm_eps: v.number(),
      rope_theta: v.number(),
    }),
    context_window_size: v.number(),
    prefill_chunk_size: v.number(),
    libraries: v.object({ q4f16_1: v.optional(v.string()), q4f32_1: v.optional(v.string()) }),
  }),
);

/** The library of a model in one format; undefined when the project has none or it is not compiled yet. */
export async function findLibrary(
  root: string,
  id: string,
  quantization: WebllmQuantization,
): Promise<Library | undefined> {
  const table = v.parse(
    shapes,
    JSON.parse(await readFile(join(root, 'training/export/shapes.json'), 'utf8')),
  );
  const shape = table[id];
  const path = shape?.libraries[quantization];
  if (shape === undefined || path === undefined) return undefined;
  const bytes = await sizeOf(join(root, path));
  if (bytes === undefined) return undefined;
  const { config } = shape;
  return {
    path,
    bytes,
    sha256: await sha256Of(join(root, path)),
    limits: { contextTokens: shape.context_window_size, chunkTokens: shape.prefill_chunk_size },
    config: {
      layers: config.layers,
      heads: config.heads,
      kvHeads: config.kv_heads,
      headDim: config.head_dim,
      hidden: config.hidden,
      intermediate: config.intermediate,
      vocab: config.vocab,
      rmsNormEps: config.rms_norm_eps,
      ropeTheta: config.rope_theta,
    },
  };
}
