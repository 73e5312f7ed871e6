import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'onnxruntime-web/wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../device/error.ts';
import { ENCODER } from './manifest.ts';
import { EncoderModel } from './model.ts';
import { ENCODER_FOLDER, encoderReference } from './reference.fixture.ts';

const reader = {
  bytes: async (path: string) => new Uint8Array(await readFile(join(ENCODER_FOLDER, path))),
  blob: async (path: string) => new Blob([await readFile(join(ENCODER_FOLDER, path))]),
};

describe('the encoder in the repository', () => {
  let model: EncoderModel;

  beforeAll(async () => {
    env.wasm.numThreads = 1;
    model = await EncoderModel.load(ENCODER, reader);
  });
  afterAll(() => model.dispose());

  it('has the files of its manifest, and they are small', async () => {
    let total = 0;
    for (const file of [ENCODER.graph, ENCODER.tokenizer]) {
      const bytes = await readFile(join(ENCODER_FOLDER, file.path));
      expect(bytes.byteLength).toBe(file.bytes);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
      total += file.bytes;
    }
    expect(total).toBeLessThan(40e6);
  });

  it('cuts texts into the tokens that Python cuts them into', async () => {
    const cases = await encoderReference();
    expect(cases).toHaveLength(20);
    for (const { text, kind, ids } of cases) expect(model.tokens(text, kind)).toEqual(ids);
  });

  it('gives the vectors that Python computes, and near to those without rounding', async () => {
    const short = (await encoderReference()).filter(({ ids }) => ids.length < 300);
    expect(short.length).toBeGreaterThan(5);
    for (const { text, kind, exact, rounded } of short) {
      const [found] = await model.encode([text], kind, new AbortController().signal);
      const off = rounded.map((value, i) => Math.abs(value - (found?.[i] ?? Number.NaN)));
      expect(Math.max(...off), text).toBeLessThan(1e-2);
      expect(exact.reduce((sum, value, i) => sum + value * (found?.[i] ?? 0), 0)).toBeGreaterThan(0.99);
    }
  });

  it('gives a text its vector alone and beside others, up to what rounding to int8 does', async () => {
    const { signal } = new AbortController();
    const texts = ['我睡不着。', 'Nobody asked me.', '他走了以后，家里一下子安静了很多，我不知道该做什么。'];
    const together = await model.encode(texts, 'query', signal);
    for (const [i, text] of texts.entries()) {
      const [alone] = await model.encode([text], 'query', signal);
      const cosine = alone?.reduce((sum, value, j) => sum + value * (together[i]?.[j] ?? 0), 0) ?? 0;
      expect(cosine).toBeGreaterThan(0.998);
    }
  });

  it('stops at an abort', async () => {
    await expect(model.encode(['走'], 'query', AbortSignal.abort())).rejects.toThrow(
      new EngineError('aborted'),
    );
  });

  it('says so when its graph is no graph', async () => {
    const broken = { ...reader, bytes: (path: string) => readBroken(path) };
    await expect(EncoderModel.load(ENCODER, broken)).rejects.toMatchObject({ code: 'model-corrupt' });
  });
});

async function readBroken(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return path === ENCODER.graph.path ? Uint8Array.of(1, 2, 3) : reader.bytes(path);
}
