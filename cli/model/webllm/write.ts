import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WebllmQuantization } from '../../../src/engine/webllm/kind.ts';
import { HALF_VALUES, halfBits } from '../half.ts';
import { matrixShape } from '../shapes.ts';
import type { WeightSource } from '../weights.ts';
import { GROUP, packGroups } from './pack.ts';
import { ShardWriter, type WrittenShards } from './shards.ts';

/** Values that are float32 at a time. */
const CHUNK_VALUES = 8 << 20;

/** Matrices of a layer that the library has as one, and what they consist of, top to bottom. */
const FUSED = [
  ['self_attn.c_attn', ['self_attn.q_proj', 'self_attn.k_proj', 'self_attn.v_proj']],
  ['self_attn.o_proj', ['self_attn.o_proj']],
  ['mlp.gate_up_proj', ['mlp.gate_proj', 'mlp.up_proj']],
  ['mlp.down_proj', ['mlp.down_proj']],
] as const;

/**
 * Writes the shards of one or both formats in one pass over the weights, into folders of the formats' names.
 * Parameter names, shapes and packing are those that training/export compiles libraries for.
 *
 * @param onProgress share of the values written, 0 to 1
 */
export async function writeShards(
  source: WeightSource,
  folder: string,
  quantizations: readonly WebllmQuantization[],
  onProgress: (fraction: number) => void,
): Promise<ReadonlyMap<WebllmQuantization, WrittenShards>> {
  const sinks = new Map<WebllmQuantization, ShardWriter>();
  for (const quantization of quantizations) {
    await mkdir(join(folder, quantization), { recursive: true });
    sinks.set(quantization, new ShardWriter(folder, quantization));
  }
  const total = matrixValues(source);
  let done = 0;
  const matrix = async (name: string, modules: readonly string[]): Promise<void> => {
    const packed = await packMatrix(source, modules, (values) => {
      done += values;
      onProgress(done / total);
    });
    const { words, scales, rows, cols } = packed;
    for (const [quantization, sink] of sinks) {
      await sink.add(`${name}.q_weight`, [rows, cols / 8], 'uint32', bytesOf(words));
      await addFloats(sink, quantization, `${name}.q_scale`, [rows, cols / GROUP], scales);
    }
  };
  const vector = async (name: string, parts: readonly string[]): Promise<void> => {
    const values: number[] = [];
    for (const part of parts) values.push(...(await source.tensor(part)));
    for (const [quantization, sink] of sinks) {
      const halves = Uint16Array.from(values, halfBits);
      if (quantization === 'q4f16_1') await addFloats(sink, quantization, name, [values.length], halves);
      else await sink.add(name, [values.length], 'float32', bytesOf(Float32Array.from(values)));
    }
  };

  await matrix('model.embed_tokens', ['model.embed_tokens']);
  for (let layer = 0; layer < source.config.layers; layer++) {
    const prefix = `model.layers.${layer}.`;
    for (const [name, modules] of FUSED) {
      await matrix(
        prefix + name,
        modules.map((module) => prefix + module),
      );
      if (name === 'self_attn.c_attn') {
        await vector(
          `${prefix}${name}.bias`,
          modules.map((module) => `${prefix}${module}.bias`),
        );
      }
    }
    for (const norm of ['input_layernorm.weight', 'post_attention_layernorm.weight']) {
      await vector(prefix + norm, [prefix + norm]);
    }
  }
  await vector('model.norm.weight', ['model.norm.weight']);

  const written = new Map<WebllmQuantization, WrittenShards>();
  for (const [quantization, sink] of sinks) written.set(quantization, await sink.finish());
  return written;
}

interface PackedMatrix {
  readonly rows: number;
  readonly cols: number;
  readonly words: Uint32Array;
  /** Bits of half floats. */
  readonly scales: Uint16Array;
}

async function packMatrix(
  source: WeightSource,
  modules: readonly string[],
  onValues: (count: number) => void,
): Promise<PackedMatrix> {
  const shapes = modules.map((module) => ({ module, ...matrixShape(source.config, module) }));
  const cols = shapes[0]?.cols ?? 0;
  if (cols % GROUP !== 0) throw new Error(`rows of ${cols} values do not divide into groups of ${GROUP}`);
  const rows = shapes.reduce((sum, shape) => sum + shape.rows, 0);
  const words = new Uint32Array((rows * cols) / 8);
  const scales = new Uint16Array((rows * cols) / GROUP);
  const step = Math.max(1, Math.floor(CHUNK_VALUES / cols));
  let group = 0;
  for (const shape of shapes) {
    for (let start = 0; start < shape.rows; start += step) {
      const end = Math.min(shape.rows, start + step);
      const packed = packGroups(await source.rows(`${shape.module}.weight`, start, end));
      words.set(packed.words, group * (GROUP / 8));
      scales.set(packed.scales, group);
      group += packed.scales.length;
      onValues((end - start) * cols);
    }
  }
  return { rows, cols, words, scales };
}

/** Half floats as the format stores floats: as they are, or as float32 of the same value. */
async function addFloats(
  sink: ShardWriter,
  quantization: WebllmQuantization,
  name: string,
  shape: readonly number[],
  halves: Uint16Array,
): Promise<void> {
  if (quantization === 'q4f16_1') await sink.add(name, shape, 'float16', bytesOf(halves));
  else
    await sink.add(
      name,
      shape,
      'float32',
      bytesOf(Float32Array.from(halves, (bits) => HALF_VALUES[bits] ?? 0)),
    );
}

/** In the machine's byte order: little-endian, as the shards are, wherever a browser runs. */
function bytesOf(array: Uint32Array | Uint16Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function matrixValues({ config }: WeightSource): number {
  const size = (module: string): number => {
    const { rows, cols } = matrixShape(config, module);
    return rows * cols;
  };
  const layer = FUSED.flatMap(([, modules]) => modules).reduce(
    (sum, part) => sum + size(`model.layers.0.${part}`),
    0,
  );
  return size('model.embed_tokens') + config.layers * layer;
}
