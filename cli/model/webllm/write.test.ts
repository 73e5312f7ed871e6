import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY, tinyCheckpoint } from '../fixtures/tiny.ts';
import { HALF_VALUES, halfBits } from '../half.ts';
import { packGroups } from './pack.ts';
import { ShardWriter } from './shards.ts';
import { writeShards } from './write.ts';

const tensorCache = v.object({
  metadata: v.object({ ParamSize: v.number(), ParamBytes: v.number() }),
  records: v.array(
    v.object({
      dataPath: v.string(),
      format: v.literal('raw-shard'),
      nbytes: v.number(),
      records: v.array(
        v.object({
          name: v.string(),
          shape: v.array(v.number()),
          dtype: v.picklist(['uint32', 'float32', 'float16']),
          format: v.literal('raw'),
          nbytes: v.number(),
          byteOffset: v.number(),
        }),
      ),
    }),
  ),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shards-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Every tensor as the loader finds it. */
async function load(quantization: string) {
  const text = await readFile(join(folder, quantization, 'tensor-cache.json'), 'utf8');
  const { metadata, records } = v.parse(tensorCache, JSON.parse(text));
  const tensors = new Map<string, { shape: number[]; dtype: string; bytes: Buffer }>();
  for (const shard of records) {
    const data = await readFile(join(folder, quantization, shard.dataPath));
    expect(data.length).toBe(shard.nbytes);
    for (const { name, shape, dtype, byteOffset, nbytes } of shard.records) {
      const width = dtype === 'float16' ? 2 : 4;
      expect(nbytes).toBe(width * shape.reduce((product, size) => product * size, 1));
      tensors.set(name, { shape, dtype, bytes: data.subarray(byteOffset, byteOffset + nbytes) });
    }
  }
  expect(metadata.ParamSize).toBe(tensors.size);
  return tensors;
}

describe('writeShards', () => {
  it('writes both formats with the names, shapes and values that the library expects', async () => {
    const source = tinyCheckpoint(5);
    const fractions: number[] = [];
    const written = await writeShards(source, folder, ['q4f16_1', 'q4f32_1'], (fraction) =>
      fractions.push(fraction),
    );
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));

    const wide = await load('q4f32_1');
    const narrow = await load('q4f16_1');
    expect([...wide.keys()].slice(0, 12)).toEqual([
      'model.embed_tokens.q_weight',
      'model.embed_tokens.q_scale',
      'model.layers.0.self_attn.c_attn.q_weight',
      'model.layers.0.self_attn.c_attn.q_scale',
      'model.layers.0.self_attn.c_attn.bias',
      'model.layers.0.self_attn.o_proj.q_weight',
      'model.layers.0.self_attn.o_proj.q_scale',
      'model.layers.0.mlp.gate_up_proj.q_weight',
      'model.layers.0.mlp.gate_up_proj.q_scale',
      'model.layers.0.mlp.down_proj.q_weight',
      'model.layers.0.mlp.down_proj.q_scale',
      'model.layers.0.input_layernorm.weight',
    ]);
    expect(wide.size).toBe(2 + TINY.layers * 11 + 1);
    expect([...narrow.keys()]).toEqual([...wide.keys()]);

    const gateUp = [
      ...(await source.tensor('model.layers.1.mlp.gate_proj.weight')),
      ...(await source.tensor('model.layers.1.mlp.up_proj.weight')),
    ];
    const expected = packGroups(Float32Array.from(gateUp));
    for (const tensors of [wide, narrow]) {
      const words = tensors.get('model.layers.1.mlp.gate_up_proj.q_weight');
      expect(words).toMatchObject({
        shape: [128, 4],
        dtype: 'uint32',
        bytes: Buffer.from(expected.words.buffer),
      });
    }
    expect(narrow.get('model.layers.1.mlp.gate_up_proj.q_scale')).toMatchObject({
      shape: [128, 1],
      dtype: 'float16',
      bytes: Buffer.from(expected.scales.buffer),
    });
    expect(wide.get('model.layers.1.mlp.gate_up_proj.q_scale')).toMatchObject({
      shape: [128, 1],
      dtype: 'float32',
      bytes: Buffer.from(Float32Array.from(expected.scales, (bits) => HALF_VALUES[bits] ?? 0).buffer),
    });

    const biases = [];
    for (const part of 'qkv')
      biases.push(...(await source.tensor(`model.layers.0.self_attn.${part}_proj.bias`)));
    expect(wide.get('model.layers.0.self_attn.c_attn.bias')?.bytes).toEqual(
      Buffer.from(Float32Array.from(biases).buffer),
    );
    expect(narrow.get('model.layers.0.self_attn.c_attn.bias')?.bytes).toEqual(
      Buffer.from(Uint16Array.from(biases, halfBits).buffer),
    );

    for (const files of written.values()) {
      for (const { path, bytes, sha256 } of [files.tensorCache, ...files.shards]) {
        const content = await readFile(join(folder, path));
        expect({ path, bytes, sha256 }).toEqual({
          path,
          bytes: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
        });
      }
    }
  });
});

describe('ShardWriter', () => {
  it('closes a shard at 32 MiB and gives a larger tensor one of its own', async () => {
    await writeShards(tinyCheckpoint(5), folder, ['q4f32_1'], () => undefined);
    const writer = new ShardWriter(folder, 'q4f32_1');
    const zeros = (mebibytes: number) => new Uint8Array(mebibytes << 20);
    for (const [index, size] of [20, 12, 1, 40, 5].entries()) {
      await writer.add(`t${index}`, [size << 20], 'uint32', zeros(size));
    }
    const { shards, largestBytes } = await writer.finish();
    expect(shards.map(({ bytes }) => bytes >> 20)).toEqual([32, 1, 40, 5]);
    expect(shards.map(({ path }) => path)).toEqual([0, 1, 2, 3].map((i) => `q4f32_1/params_shard_${i}.bin`));
    expect(largestBytes >> 20).toBe(40);
  });
});
