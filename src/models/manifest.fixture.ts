/** A manifest of a model for both engines, for tests; there are no such files. */
import type { ModelManifest } from './manifest.ts';

const SHA = '0'.repeat(64);
const file = (path: string) => ({ path, bytes: 10, sha256: SHA });

/** @param bindingBytes largest storage binding on a graphics card */
export const model = (id: string, tier: ModelManifest['tier'], bindingBytes = 1e8): ModelManifest => ({
  schema: 1,
  id,
  name: id,
  tier,
  license: 'MIT',
  base: { name: 'base', revision: '', sha256: SHA },
  adapter: null,
  promptForm: 'full',
  contextTokens: 4096,
  architecture: { layers: 1, heads: 1, kvHeads: 1, headDim: 1, hidden: 1, vocab: 1, ropeTheta: 1 },
  stopTokens: [],
  tokenizer: file('tokenizer.json'),
  engines: {
    cpu: {
      graph: file('graph.onnx'),
      weights: [],
      embedding: file('embedding.bin'),
      embeddingScales: file('scales.bin'),
      memoryBytes: 1e9,
    },
    webllm: {
      q4f32_1: {
        config: file('config.json'),
        tensorCache: file('tensor-cache.json'),
        shards: [],
        library: file('lib.wasm'),
        maxBindingBytes: bindingBytes,
        vramBytes: 1e9,
      },
    },
  },
});
