import * as v from 'valibot';
import type { EngineKind } from '../../models/engines/kind.ts';
import { modelFile } from '../../models/file.ts';
import { modelPlace } from '../../models/place.ts';

const cpuFiles = v.object({
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

export type CpuFiles = v.InferOutput<typeof cpuFiles>;

export interface CpuVariant {
  readonly id: 'cpu';
}

/** WebAssembly memory ends at 4 GiB; a KV cache and the runtime need their part of it. */
const WASM_ROOM = 3.5 * 2 ** 30;
/** The browser rounds down and never says more than 8 GiB, so only a clear shortage is refused. */
const MEMORY_MARGIN = 1.5;

export const cpu: EngineKind<CpuFiles, CpuVariant> = {
  name: 'CPU',
  files: cpuFiles,
  refusal: () => undefined,
  variantFor: () => ({ id: 'cpu' }),
  filesOf: ({ graph, weights, embedding, embeddingScales }) => [
    graph,
    ...weights,
    embedding,
    embeddingScales,
  ],
  placeOf: (model, _, file) => modelPlace(model, file),
  shortage: ({ memoryBytes: needs }, _, { memoryGiB }) => {
    const has = Math.min(WASM_ROOM, (memoryGiB ?? 8) * 2 ** 30 * MEMORY_MARGIN);
    return needs > has ? { why: 'out-of-memory', needs, has } : undefined;
  },
};
