import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CpuFiles } from '../../../src/engine/cpu/kind.ts';
import { filesOf } from '../../../src/models/variant.ts';
import type { TokenModel } from '../../../src/engine/decode/tokenModel.ts';
import { sha256Of, sizeOf } from '../files.ts';
import { TINY, tinyCheckpoint } from '../fixtures/tiny.ts';
import { loadModel, manifestOf } from './fixtures/load.ts';
import { Reference } from './fixtures/reference.ts';
import { writeCpuModel } from './write.ts';

const source = tinyCheckpoint(7);
let folder = '';
let files: CpuFiles;
let model: TokenModel;
let reference: Reference;
const progress: number[] = [];
const loading: number[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cpu-model-'));
  files = await writeCpuModel(source, folder, (fraction) => progress.push(fraction));
  reference = await Reference.of(source);
  model = await loadModel(folder, manifestOf(TINY, files), (fraction) => loading.push(fraction));
}, 60_000);

afterAll(async () => {
  await model.dispose();
  await rm(folder, { recursive: true });
});

/** Some tokens; the same seed gives the same. */
function text(length: number, seed: number): number[] {
  return Array.from({ length }, (_, i) => (i * 97 + seed * 31 + i * i) % TINY.vocab);
}

/** Rounding of an activation to the other of two levels shows in the logits; another computation shows far more. */
function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual).toHaveLength(expected.length);
  const scale = Math.max(...Array.from(expected, Math.abs));
  const worst = Math.max(...Array.from(expected, (value, i) => Math.abs(value - (actual[i] ?? Number.NaN))));
  expect(worst / scale).toBeLessThan(0.04);
}

async function fresh(tokens: readonly number[]): Promise<Float32Array> {
  await model.cut(0);
  return (await model.forward(tokens)).slice();
}

describe('the files', () => {
  it('are as the manifest says', async () => {
    const { graph, weights, embedding, embeddingScales } = files;
    for (const file of [graph, ...weights, embedding, embeddingScales]) {
      expect(await sizeOf(join(folder, file.path))).toBe(file.bytes);
      expect(await sha256Of(join(folder, file.path))).toBe(file.sha256);
    }
    expect(embedding.bytes).toBe(TINY.vocab * TINY.hidden);
    expect(embeddingScales.bytes).toBe(4 * TINY.vocab);
    expect(filesOf(manifestOf(TINY, files), { id: 'cpu' })).toContainEqual(graph);
  });

  it('are told with their progress', () => {
    expect(progress.at(-1)).toBeCloseTo(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
});

// The reference computes token by token in plain numbers: seconds on a busy machine.
describe('the model', { timeout: 60_000 }, () => {
  it('computes what the reference does', async () => {
    for (const tokens of [text(1, 1), text(9, 2), text(40, 3)]) {
      expectClose(await fresh(tokens), reference.logits(tokens));
    }
  });

  it('tells how far it has loaded', () => {
    expect(loading.at(-1)).toBe(1);
    expect(loading).toEqual([...loading].sort((a, b) => a - b));
  });

  it('does not care how a text is cut into chunks', async () => {
    const tokens = text(30, 4);
    const whole = await fresh(tokens);
    await model.cut(0);
    await model.fill(tokens.slice(0, 11));
    await model.fill(tokens.slice(11, 12));
    expectClose(await model.forward(tokens.slice(12)), whole);
  });

  it('goes on token by token', async () => {
    const tokens = text(12, 5);
    await model.cut(0);
    await model.fill(tokens.slice(0, 8));
    for (let i = 8; i < tokens.length; i++) {
      expectClose(await model.forward(tokens.slice(i, i + 1)), reference.logits(tokens.slice(0, i + 1)));
    }
  });

  it('forgets what was cut off', async () => {
    const kept = text(20, 6);
    const next = text(5, 7);
    await fresh([...kept, ...text(25, 8)]);
    await model.cut(kept.length);
    const after = [...(await model.forward(next))];
    await model.cut(kept.length);
    expect([...(await model.forward(text(5, 9)))]).not.toEqual(after);
    await fresh(kept);
    expect([...(await model.forward(next))]).toEqual(after);
  });

  it('gives the same behind a long detour, when the cache has grown and shrunk', async () => {
    const kept = text(250, 10);
    await fresh(kept);
    await model.forward(text(3, 11));
    await model.cut(kept.length);
    const before = (await model.forward(text(4, 12))).slice();
    await model.cut(kept.length);
    await model.fill(text(300, 13));
    await model.fill(text(10, 14));
    await model.cut(kept.length);
    expect([...(await model.forward(text(4, 12)))]).toEqual([...before]);
  });

  it('sees the whole past, also behind 256 positions', async () => {
    const tokens = text(262, 15);
    await model.cut(0);
    for (let at = 0; at < tokens.length; at += 64) await model.fill(tokens.slice(at, at + 64));
    const next = text(3, 16);
    expectClose(await model.forward(next), reference.logits([...tokens, ...next]));
  });
});

describe('what cannot be loaded', () => {
  it('is corrupt when a file is short', async () => {
    const file = join(folder, files.weights[0]?.path ?? '');
    const content = await readFile(file);
    await truncate(file, content.length - 1);
    await expect(loadModel(folder, manifestOf(TINY, files))).rejects.toMatchObject({ code: 'model-corrupt' });
    await writeFile(file, content);
  });

  it('is corrupt when the graph is none', async () => {
    const file = join(folder, files.graph.path);
    const content = await readFile(file);
    await writeFile(file, content.subarray(0, content.length / 2));
    await expect(loadModel(folder, manifestOf(TINY, files))).rejects.toMatchObject({ code: 'model-corrupt' });
    await writeFile(file, content);
  });

  it('is missing when the model has no files for this engine', async () => {
    const manifest = { ...manifestOf(TINY, files), engines: {} };
    await expect(loadModel(folder, manifest)).rejects.toMatchObject({ code: 'model-missing' });
  });
});
