/** Writes the CPU engine's files; docs/model-format.md describes them. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { blockColumns, columnBlock } from '../../../src/engine/cpu/graphNames.ts';
import type { CpuFiles } from '../../../src/engine/cpu/kind.ts';
import type { ModelFile } from '../../../src/models/file.ts';
import { writeModelFile } from '../files.ts';
import type { QwenConfig, WeightSource } from '../weights.ts';
import { decoderGraph, type LayerRefs } from './graph.ts';
import { OutputFile } from './output.ts';
import type { MatrixRef } from './products.ts';
import { quantizeRows } from './quantize.ts';

const FOLDER = 'cpu';
/** A file ends before the matrix that would make it longer: small enough to fetch again after a cut. */
const FILE_BYTES = 64 << 20;
/** Float32 values read at once. */
const READ_VALUES = 8 << 20;
/** What the engine and the runtime take beside the weights, in bytes. */
const RUNTIME_BYTES = 96 << 20;

/**
 * Quantizes `source` into `folder/cpu/`, a part of a matrix at a time.
 *
 * @param onProgress told the part that is done, 0 to 1; what it throws ends the writing
 */
export async function writeCpuModel(
  source: WeightSource,
  folder: string,
  onProgress: (fraction: number) => void,
): Promise<CpuFiles> {
  await mkdir(join(folder, FOLDER), { recursive: true });
  const { config } = source;
  const { vocab, hidden } = config;
  const total = matrixValues(config);
  let done = 0;
  const advance = (values: number): void => {
    done += values;
    onProgress(done / total);
  };

  const matrices = new MatrixFiles(folder);
  const layers: LayerRefs[] = [];
  for (let index = 0; index < config.layers; index++)
    layers.push(await writeLayer(source, index, matrices, advance));
  const weights = await matrices.close();

  const embedding = await OutputFile.create(folder, `${FOLDER}/embedding.bin`);
  const scales = await OutputFile.create(folder, `${FOLDER}/embedding-scales.bin`);
  for await (const rows of quantizedRows(source, 'model.embed_tokens.weight', vocab, hidden)) {
    await embedding.write(bytesOf(rows.values));
    await scales.write(bytesOf(rows.scales));
    advance(rows.values.length);
  }
  const embeddingFile = await embedding.close();
  const scalesFile = await scales.close();

  const graph = decoderGraph(config, {
    layers,
    finalNorm: await source.tensor('model.norm.weight'),
    embedding: basename(embeddingFile.path),
    embeddingScales: basename(scalesFile.path),
  });
  const graphFile = await writeModelFile(folder, `${FOLDER}/graph.onnx`, graph);
  const stored = [graphFile, ...weights, embeddingFile, scalesFile];
  return {
    graph: graphFile,
    weights: [...weights],
    embedding: embeddingFile,
    embeddingScales: scalesFile,
    memoryBytes: stored.reduce((sum, file) => sum + file.bytes, RUNTIME_BYTES),
  };
}

function matrixValues(config: QwenConfig): number {
  const { hidden, intermediate, headDim, heads, kvHeads } = config;
  const layer = hidden * ((2 * heads + 2 * kvHeads) * headDim + 3 * intermediate);
  return config.layers * layer + config.vocab * hidden;
}

async function writeLayer(
  source: WeightSource,
  index: number,
  files: MatrixFiles,
  advance: (values: number) => void,
): Promise<LayerRefs> {
  const { hidden, heads, kvHeads, headDim, intermediate } = source.config;
  const layer = `model.layers.${index}`;
  const write = async (
    names: readonly (readonly [name: string, rows: number])[],
    cols: number,
    block: number,
  ): Promise<WrittenMatrix> => {
    const parts: Part[] = names.map(([name, rows]) => ({ name: `${layer}.${name}.weight`, rows }));
    const written = await files.write(source, parts, cols, block);
    advance(written.weights.bytes);
    return written;
  };
  const attention = ['q_proj', 'k_proj', 'v_proj'].map((name) => `self_attn.${name}`);
  const rows = [heads * headDim, kvHeads * headDim, kvHeads * headDim];
  const qkv = await write(
    attention.map((name, i) => [name, rows[i] ?? 0]),
    hidden,
    headDim,
  );
  const biases = await Promise.all(attention.map((name) => source.tensor(`${layer}.${name}.bias`)));
  const qkvBias = joined(biases);
  // Scores are divided by the root of the head's size: once here instead of at every token.
  scaleFirst(qkv.scales, heads * headDim, headDim ** -0.5);
  scaleFirst(qkvBias, heads * headDim, headDim ** -0.5);
  return {
    inputNorm: await source.tensor(`${layer}.input_layernorm.weight`),
    qkv,
    qkvBias,
    output: await write([['self_attn.o_proj', hidden]], heads * headDim, columnBlock(hidden)),
    postAttentionNorm: await source.tensor(`${layer}.post_attention_layernorm.weight`),
    gateUp: await write(
      [
        ['mlp.gate_proj', intermediate],
        ['mlp.up_proj', intermediate],
      ],
      hidden,
      columnBlock(intermediate),
    ),
    down: await write([['mlp.down_proj', hidden]], intermediate, columnBlock(hidden)),
  };
}

function scaleFirst(values: Float32Array, count: number, factor: number): void {
  for (let i = 0; i < count; i++) values[i] = (values[i] ?? 0) * factor;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function bytesOf(values: Int8Array<ArrayBuffer> | Float32Array<ArrayBuffer>): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** A matrix in parts of some million values. */
async function* quantizedRows(
  source: WeightSource,
  name: string,
  rows: number,
  cols: number,
): AsyncGenerator<ReturnType<typeof quantizeRows>, void, void> {
  const step = Math.max(1, Math.floor(READ_VALUES / cols));
  for (let from = 0; from < rows; from += step) {
    yield quantizeRows(await source.rows(name, from, Math.min(from + step, rows)), cols);
  }
}

interface Part {
  readonly name: string;
  readonly rows: number;
}

interface WrittenMatrix extends MatrixRef {
  readonly scales: Float32Array;
}

/** Matrices one behind the other in files of at most `FILE_BYTES`, or of one matrix that is larger. */
class MatrixFiles {
  readonly #finished: ModelFile[] = [];
  #open: { readonly file: OutputFile; readonly name: string } | undefined;

  constructor(private readonly folder: string) {}

  /** Writes the parts as one matrix, rows of the first part first, in blocks of columns. */
  async write(
    source: WeightSource,
    parts: readonly Part[],
    cols: number,
    block: number,
  ): Promise<WrittenMatrix> {
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const values = new Int8Array(rows * cols);
    const scales = new Float32Array(rows);
    let row = 0;
    for (const part of parts) {
      for await (const some of quantizedRows(source, part.name, part.rows, cols)) {
        values.set(some.values, row * cols);
        scales.set(some.scales, row);
        row += some.scales.length;
      }
    }
    const ordered = new Int8Array(values.length);
    blockColumns(values, cols, block, ordered);
    const { file, name } = await this.#room(ordered.length);
    const offset = file.bytes;
    await file.write(bytesOf(ordered));
    return { weights: { file: name, offset, bytes: ordered.length }, scales };
  }

  async close(): Promise<readonly ModelFile[]> {
    if (this.#open !== undefined) this.#finished.push(await this.#open.file.close());
    this.#open = undefined;
    return this.#finished;
  }

  /** The file for the next `bytes`. */
  async #room(bytes: number): Promise<{ readonly file: OutputFile; readonly name: string }> {
    if (this.#open !== undefined && this.#open.file.bytes + bytes > FILE_BYTES) await this.close();
    if (this.#open === undefined) {
      const name = `weights-${String(this.#finished.length).padStart(3, '0')}.bin`;
      this.#open = { file: await OutputFile.create(this.folder, `${FOLDER}/${name}`), name };
    }
    return this.#open;
  }
}
