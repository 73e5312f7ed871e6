/** The encoder itself, in whatever thread it runs: tokens by web-tokenizers, the graph by onnxruntime-web. */
import { Tokenizer } from '@mlc-ai/web-tokenizers';
import * as ort from 'onnxruntime-web/wasm';
import type { ModelReader } from '../models/store.ts';
import { asEngineError, EngineError } from '../device/error.ts';
import type { EncoderManifest, TextKind } from './manifest.ts';
import { batchesOf, paddedIds, Pool, windowsOf } from './windows.ts';

/** Names in the graph (`training/encoder/graph.py`). */
const INPUT = 'ids';
const OUTPUT = 'vectors';

/** Tokens of a batch, padding included: about a second of one core, which is how soon an abort is heard. */
const BATCH_TOKENS = 1024;

export class EncoderModel {
  private constructor(
    private readonly manifest: EncoderManifest,
    private readonly tokenizer: Tokenizer,
    private readonly session: ort.InferenceSession,
  ) {}

  /**
   * Loads the files into the runtime, which must be set up.
   * @throws EngineError `model-missing`, `model-corrupt`, `out-of-memory`
   */
  static async load(manifest: EncoderManifest, reader: ModelReader): Promise<EncoderModel> {
    const [json, graph] = await Promise.all([
      reader.bytes(manifest.tokenizer.path),
      reader.bytes(manifest.graph.path),
    ]);
    const bytes = json.buffer.slice(json.byteOffset, json.byteOffset + json.byteLength);
    const tokenizer = await Tokenizer.fromJSON(bytes);
    try {
      const session = await ort.InferenceSession.create(graph, { executionProviders: ['wasm'] });
      return new EncoderModel(manifest, tokenizer, session);
    } catch (error) {
      tokenizer.dispose();
      throw asEngineError(error, () => 'model-corrupt');
    }
  }

  /** Token ids of a text with its prefix, without begin and end. */
  tokens(text: string, kind: TextKind): number[] {
    return [...this.tokenizer.encode(this.manifest.prefixes[kind] + text)];
  }

  /**
   * A vector of length 1 for each text, in their order.
   * @throws EngineError `aborted` between two batches
   */
  async encode(
    texts: readonly string[],
    kind: TextKind,
    signal: AbortSignal,
  ): Promise<Float32Array<ArrayBuffer>[]> {
    return this.vectors(
      texts.map((text) => this.tokens(text, kind)),
      signal,
    );
  }

  /** The same of texts as `tokens` gives them. */
  async vectors(
    rows: readonly (readonly number[])[],
    signal: AbortSignal,
  ): Promise<Float32Array<ArrayBuffer>[]> {
    const { hidden, positions, tokens } = this.manifest;
    const windows = windowsOf(rows, positions - 2);
    const pool = new Pool(rows.length, hidden);
    for (const batch of batchesOf(windows, BATCH_TOKENS)) {
      if (signal.aborted) throw new EngineError('aborted');
      const { ids, columns } = paddedIds(batch, tokens);
      const input = new ort.Tensor('int32', ids, [batch.length, columns]);
      const means = (await this.session.run({ [INPUT]: input }))[OUTPUT]?.data;
      if (!(means instanceof Float32Array)) throw new EngineError('model-corrupt', `no ${OUTPUT}`);
      batch.forEach((window, row) => {
        pool.add(window, means.subarray(row * hidden, (row + 1) * hidden));
      });
    }
    return pool.unitVectors();
  }

  async dispose(): Promise<void> {
    this.tokenizer.dispose();
    await this.session.release();
  }
}
