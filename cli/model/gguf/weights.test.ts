import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY, tinyCheckpoint, tinyGguf, tinyTokens } from '../fixtures/tiny.ts';
import { GgufFile } from './file.ts';
import { GgufWeights } from './weights.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(bytes: Uint8Array): Promise<GgufFile> {
  const path = join(folder, 'tiny.gguf');
  await writeFile(path, bytes);
  return GgufFile.open(path);
}

describe('GgufWeights', () => {
  it('gives every tensor by its Hugging Face name', async () => {
    const tiny = tinyCheckpoint(1);
    const file = await opened(tinyGguf(tiny));
    const weights = await GgufWeights.of(file);
    expect(weights.config).toEqual(TINY);
    for (const { names, values } of tiny.all) expect(await weights.tensor(names[0])).toEqual(values);
    const embedding = 'model.embed_tokens.weight';
    expect(await weights.rows(embedding, 5, 9)).toEqual(await tiny.rows(embedding, 5, 9));
    await expect(weights.tensor('model.layers.0.self_attn.z_proj.weight')).rejects.toThrow(
      'no tensor model.layers.0',
    );
    await expect(weights.tensor('model.layers.7.mlp.up_proj.weight')).rejects.toThrow(
      'no tensor blk.7.ffn_up.weight',
    );
    await file.close();
  });

  it('takes the output copy of a tied matrix, and refuses one that is not tied', async () => {
    const tiny = tinyCheckpoint(1);
    const embedding = tiny.all[0];
    if (embedding === undefined) throw new Error('no embedding');
    const nearly = embedding.values.map((value) => Math.round(value * 16) / 16);
    const copy = (values: Float32Array) => ({
      ...embedding,
      names: ['lm_head.weight', 'output.weight'] as const,
      values,
    });
    const coarse = { ...embedding, values: nearly };
    const tied = await opened(
      tinyGguf({ ...tiny, all: [coarse, copy(embedding.values), ...tiny.all.slice(1)] }),
    );
    expect(await (await GgufWeights.of(tied)).tensor('model.embed_tokens.weight')).toEqual(embedding.values);
    await tied.close();
    const other = tinyCheckpoint(2).all[0]?.values ?? new Float32Array();
    const untied = await opened(tinyGguf({ ...tiny, all: [...tiny.all, copy(other)] }));
    await expect(GgufWeights.of(untied)).rejects.toThrow('only tied models');
    await untied.close();
  });

  it('refuses another architecture', async () => {
    const file = await opened(tinyGguf(tinyCheckpoint(1), tinyTokens(), { 'general.architecture': 'llama' }));
    await expect(GgufWeights.of(file)).rejects.toThrow('architecture llama, not qwen2');
    await file.close();
  });
});
