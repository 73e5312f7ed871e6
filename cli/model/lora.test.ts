import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TINY, tinyCheckpoint } from './fixtures/tiny.ts';
import { AdaptedWeights, readAdapter } from './lora.ts';
import { parseSafetensors } from './safetensors.ts';
import { matrixShape } from './shapes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lora-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Plain {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

function safetensors(tensors: Readonly<Record<string, Plain>>): Buffer {
  let offset = 0;
  const table = Object.entries(tensors).map(([name, { shape, values }]) => {
    const start = offset;
    offset += 4 * values.length;
    return [name, { dtype: 'F32', shape, data_offsets: [start, offset] }] as const;
  });
  const json = Buffer.from(JSON.stringify({ __metadata__: { format: 'pt' }, ...Object.fromEntries(table) }));
  const length = Buffer.from(BigUint64Array.of(BigInt(json.length)).buffer);
  const data = Object.values(tensors).map(({ values }) => Buffer.from(Float32Array.from(values).buffer));
  return Buffer.concat([length, json, ...data]);
}

async function save(tensors: Readonly<Record<string, Plain>>, settings: object): Promise<void> {
  await writeFile(join(folder, 'adapter_model.safetensors'), safetensors(tensors));
  await writeFile(
    join(folder, 'adapter_config.json'),
    JSON.stringify({ peft_type: 'LORA', bias: 'none', rank_pattern: {}, ...settings }),
  );
}

const MODULE = 'model.layers.1.mlp.down_proj';
const key = (part: 'A' | 'B', module = MODULE) => `base_model.model.${module}.lora_${part}.weight`;
const filled = (...shape: [number, number]): Plain => ({
  shape,
  values: Array.from({ length: shape[0] * shape[1] }, (_, i) => ((i * 37) % 19) / 19 - 0.5),
});

describe('AdaptedWeights', () => {
  it('adds scale · B · A to the matrices that the adapter names, whole and by rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(
          'self_attn.q_proj',
          'self_attn.v_proj',
          'self_attn.o_proj',
          'mlp.up_proj',
          'mlp.down_proj',
        ),
        fc.boolean(),
        fc.integer({ min: 1, max: 64 }),
        async (rank, part, stabilized, alpha) => {
          const module = `model.layers.1.${part}`;
          const { rows, cols } = matrixShape(TINY, module);
          const a = filled(rank, cols);
          const b = filled(rows, rank);
          const tensors = { [key('A', module)]: a, [key('B', module)]: b };
          await save(tensors, { r: rank, lora_alpha: alpha, use_rslora: stabilized });
          const base = tinyCheckpoint(3);
          const adapted = new AdaptedWeights(base, await readAdapter(folder));
          const scale = alpha / (stabilized ? Math.sqrt(rank) : rank);
          const expected = await base.tensor(`${module}.weight`);
          for (let i = 0; i < rows; i++) {
            for (let j = 0; j < cols; j++) {
              let sum = 0;
              for (let k = 0; k < rank; k++) {
                sum += Math.fround(b.values[i * rank + k] ?? 0) * Math.fround(a.values[k * cols + j] ?? 0);
              }
              expected[i * cols + j] = (expected[i * cols + j] ?? 0) + scale * sum;
            }
          }
          const got = await adapted.tensor(`${module}.weight`);
          const worst = got.reduce(
            (most, value, i) => Math.max(most, Math.abs(value - (expected[i] ?? 0))),
            0,
          );
          expect(worst).toBeLessThan(1e-5 * alpha);
          expect(await adapted.rows(`${module}.weight`, 2, 7)).toEqual(got.slice(2 * cols, 7 * cols));
          const other = 'model.layers.0.mlp.gate_proj.weight';
          expect(await adapted.tensor(other)).toEqual(await base.tensor(other));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses an adapter of another model', async () => {
    const settings = { r: 4, lora_alpha: 8 };
    const wider = { [key('A')]: filled(4, 128), [key('B')]: filled(32, 4) };
    await save(wider, settings);
    const adapter = await readAdapter(folder);
    expect(() => new AdaptedWeights(tinyCheckpoint(1), adapter)).toThrow(`${MODULE} is 32 by 64 here`);
    await save({ [key('A', 'lm_head')]: filled(4, 32), [key('B', 'lm_head')]: filled(262, 4) }, settings);
    const head = await readAdapter(folder);
    expect(() => new AdaptedWeights(tinyCheckpoint(1), head)).toThrow('no matrix lm_head');
  });
});

describe('readAdapter', () => {
  const fitting = { [key('A')]: filled(4, 64), [key('B')]: filled(32, 4) };

  it('names the setting that it cannot merge', async () => {
    await save(fitting, { r: 4, lora_alpha: 8, use_dora: true });
    await expect(readAdapter(folder)).rejects.toThrow(/cannot be merged: use_dora/);
    await save(fitting, { r: 4, lora_alpha: 8, rank_pattern: { q_proj: 8 } });
    await expect(readAdapter(folder)).rejects.toThrow(/rank_pattern/);
    await save(fitting, { r: 4 });
    await expect(readAdapter(folder)).rejects.toThrow(/lora_alpha/);
  });

  it('names the tensor that does not belong or fit', async () => {
    await save({ ...fitting, 'base_model.model.model.norm.weight': filled(1, 32) }, { r: 4, lora_alpha: 8 });
    await expect(readAdapter(folder)).rejects.toThrow('model.norm.weight is no LoRA matrix');
    await save({ [key('A')]: filled(4, 64) }, { r: 4, lora_alpha: 8 });
    await expect(readAdapter(folder)).rejects.toThrow('lacks one of lora_A and lora_B');
    await save(fitting, { r: 8, lora_alpha: 8 });
    await expect(readAdapter(folder)).rejects.toThrow('of another rank than 8');
  });

  it('says that the file is cut short', async () => {
    await save(fitting, { r: 4, lora_alpha: 8 });
    await writeFile(join(folder, 'adapter_model.safetensors'), safetensors(fitting).subarray(0, 40));
    await expect(readAdapter(folder)).rejects.toThrow('cut short');
    await writeFile(join(folder, 'adapter_model.safetensors'), safetensors(fitting).subarray(0, -4));
    await expect(readAdapter(folder)).rejects.toThrow('has 508 bytes, its shape needs 512');
  });

  it('gives another hash when the settings change', async () => {
    await save(fitting, { r: 4, lora_alpha: 8 });
    const before = (await readAdapter(folder)).sha256;
    await save(fitting, { r: 4, lora_alpha: 16 });
    expect((await readAdapter(folder)).sha256).not.toBe(before);
  });
});

describe('parseSafetensors', () => {
  it('reads the three float types', () => {
    const table = {
      a: { dtype: 'F16', shape: [2], data_offsets: [0, 4] },
      b: { dtype: 'BF16', shape: [1], data_offsets: [4, 6] },
      c: { dtype: 'F32', shape: [], data_offsets: [6, 10] },
    };
    const json = Buffer.from(JSON.stringify(table));
    const length = Buffer.from(BigUint64Array.of(BigInt(json.length)).buffer);
    const data = Buffer.from([0x00, 0x3c, 0x00, 0xc0, 0x80, 0x3f, 0x00, 0x00, 0x20, 0x41]);
    const tensors = parseSafetensors(Buffer.concat([length, json, data]));
    expect([...tensors.values()].map(({ values }) => [...values])).toEqual([[1, -2], [1], [10]]);
  });

  it('refuses a type it does not know', () => {
    const json = Buffer.from(JSON.stringify({ a: { dtype: 'I64', shape: [1], data_offsets: [0, 8] } }));
    const length = Buffer.from(BigUint64Array.of(BigInt(json.length)).buffer);
    expect(() => parseSafetensors(Buffer.concat([length, json, Buffer.alloc(8)]))).toThrow('the type I64');
  });
});
