/**
 * The manifest of a prepared model: what the catalogue pins, the store verifies and the engines read.
 * Written by `cli/model`; one JSON file beside the weights, `models/ID/manifest.json`.
 */
import * as v from 'valibot';

/** A file with the hash that it must have. */
export const modelFile = v.object({
  /** Relative to the model's folder, forward slashes. */
  path: v.string(),
  bytes: v.number(),
  /** Hex, lower case. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const cpu = v.object({
  /** ONNX decoder without its large weights; see docs/model-format.md. */
  graph: modelFile,
  /** int8 matrices named by the graph's external data; the path in the graph is the file's base name. */
  weights: v.array(modelFile),
  /** int8 [vocab, hidden], row-major: the input embedding, and transposed the output matrix. */
  embedding: modelFile,
  /** float32 [vocab], one scale a row of `embedding`. */
  embeddingScales: modelFile,
  /** Steady memory in bytes with an empty KV cache. */
  memoryBytes: v.number(),
});

const webllm = v.object({
  config: modelFile,
  tensorCache: modelFile,
  shards: v.array(modelFile),
  library: modelFile,
  /** Largest single storage binding in bytes: compared with the adapter's limit before loading. */
  maxBindingBytes: v.number(),
  vramBytes: v.number(),
});

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
  engines: v.object({
    cpu: v.optional(cpu),
    webllm: v.optional(v.object({ q4f16_1: v.optional(webllm), q4f32_1: v.optional(webllm) })),
  }),
});

export type ModelManifest = v.InferOutput<typeof modelManifest>;
export type ModelFile = v.InferOutput<typeof modelFile>;
export type CpuFiles = v.InferOutput<typeof cpu>;
export type WebllmFiles = v.InferOutput<typeof webllm>;
export type WebllmQuantization = 'q4f16_1' | 'q4f32_1';

/** The files that one way of running a model needs, tokenizer included; empty where the model lacks it. */
export function filesOf(
  model: ModelManifest,
  variant: { readonly id: 'cpu' } | { readonly id: 'webllm'; readonly quantization: WebllmQuantization },
): readonly ModelFile[] {
  if (variant.id === 'cpu') {
    const files = model.engines.cpu;
    return files === undefined
      ? []
      : [model.tokenizer, files.graph, ...files.weights, files.embedding, files.embeddingScales];
  }
  const files = model.engines.webllm?.[variant.quantization];
  return files === undefined
    ? []
    : [model.tokenizer, files.config, files.tensorCache, ...files.shards, files.library];
}
