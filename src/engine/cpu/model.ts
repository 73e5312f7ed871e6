/** A model on the CPU: onnxruntime-web computes the graph, the KV cache and the embedding live here. */
import * as ort from 'onnxruntime-web/wasm';
import type { ModelManifest } from '../../models/manifest.ts';
import type { ModelReader } from '../../models/store.ts';
import type { TokenModel } from '../decode/tokenModel.ts';
import { EngineError } from '../../device/error.ts';
import { Embedding } from './embedding.ts';
import { blobOpener, type OpenRange } from './externalBytes.ts';
import { INPUTS, LOGITS, newKeys, newValues, pastKeys, pastValues } from './graphNames.ts';
import { KvCache } from './kvCache.ts';
import { Pace } from './pace.ts';
import { angles, causalMask } from './positions.ts';
import { createSession, openChecked } from './session.ts';

export interface CpuOptions {
  /** 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

/**
 * Loads a model into the runtime, which must be set up.
 * @throws EngineError `model-missing`, `model-corrupt`, `out-of-memory`
 */
export async function createCpuModel(
  manifest: ModelManifest,
  reader: ModelReader,
  { onProgress }: CpuOptions,
  open: OpenRange = blobOpener(),
): Promise<TokenModel> {
  const files = manifest.engines.cpu;
  if (files === undefined) throw new EngineError('model-missing', manifest.id);
  const { hidden } = manifest.architecture;
  const scales = await reader.bytes(files.embeddingScales.path);
  const embedding = new Embedding(
    await openChecked(reader, files.embedding),
    new Float32Array(scales.buffer, scales.byteOffset, scales.byteLength / 4),
    hidden,
  );
  const session = await createSession({ files, reader, open, hidden, onProgress });
  return new CpuModel(manifest, session, embedding);
}

class CpuModel implements TokenModel {
  readonly vocab: number;
  readonly contextTokens: number;
  readonly #pace = new Pace();
  readonly #cache: KvCache;

  constructor(
    private readonly manifest: ModelManifest,
    private readonly session: ort.InferenceSession,
    private readonly embedding: Embedding,
  ) {
    this.vocab = manifest.architecture.vocab;
    this.contextTokens = manifest.contextTokens;
    this.#cache = new KvCache(manifest.architecture);
  }

  get chunkTokens(): TokenModel['chunkTokens'] {
    return this.#pace.chunkTokens;
  }

  async forward(tokens: readonly number[]): Promise<Float32Array> {
    return this.#feed(tokens, true);
  }

  async fill(tokens: readonly number[]): Promise<void> {
    await this.#feed(tokens, false);
  }

  async cut(length: number): Promise<void> {
    this.#cache.cut(length);
    return Promise.resolve();
  }

  async dispose(): Promise<void> {
    await this.session.release();
  }

  /** Returns the logits of the last token, or nothing when they are not wanted. */
  async #feed(tokens: readonly number[], wantsLogits: boolean): Promise<Float32Array> {
    const count = tokens.length;
    const started = performance.now();
    const outputs = await this.session.run(await this.#inputs(tokens, wantsLogits));
    this.#cache.append(count, (layer) => ({
      keys: floats(outputs, newKeys(layer)),
      values: floats(outputs, newValues(layer)),
    }));
    this.#pace.measured(count, performance.now() - started);
    return floats(outputs, LOGITS);
  }

  async #inputs(tokens: readonly number[], wantsLogits: boolean): Promise<ort.InferenceSession.FeedsType> {
    const { layers, heads, kvHeads, headDim, hidden, ropeTheta } = this.manifest.architecture;
    const { length, room } = this.#cache;
    const count = tokens.length;
    const group = heads / kvHeads;
    const { cosines, sines } = angles(length, count, headDim, ropeTheta);
    const mask = causalMask(group, count, length, room);
    const rows = wantsLogits ? [BigInt(count - 1)] : [];
    const feeds: Record<string, ort.Tensor> = {
      [INPUTS.embeds]: tensor(await this.embedding.lookUp(tokens), [count, hidden]),
      [INPUTS.cosines]: tensor(cosines, [count, headDim / 2]),
      [INPUTS.sines]: tensor(sines, [count, headDim / 2]),
      [INPUTS.mask]: tensor(mask, [group * count, room + count]),
      // No row, no logits: the widest product of all is left out.
      [INPUTS.logitRows]: new ort.Tensor('int64', BigInt64Array.from(rows), [rows.length]),
    };
    for (let layer = 0; layer < layers; layer++) {
      const { keys, values } = this.#cache.layer(layer);
      feeds[pastKeys(layer)] = tensor(keys, [kvHeads, headDim, room]);
      feeds[pastValues(layer)] = tensor(values, [kvHeads, room, headDim]);
    }
    return feeds;
  }
}

function tensor(values: Float32Array, dims: readonly number[]): ort.Tensor {
  return new ort.Tensor('float32', values, dims);
}

function floats(outputs: ort.InferenceSession.ReturnType, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new EngineError('internal', `the graph gave no ${name}`);
  return data;
}
