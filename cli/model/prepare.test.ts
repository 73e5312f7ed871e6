import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelManifest } from '../../src/models/manifest.ts';
import { filesOf } from '../../src/models/variant.ts';
import { TINY, tinyCheckpoint, tinyGguf, tinyTokens } from './fixtures/tiny.ts';
import { writePinned } from './pin.ts';
import { prepareModel, type PrepareOptions } from './prepare.ts';
import type { Recipe } from './recipes.ts';
import { TARGETS } from './targets.ts';

const GGUF = tinyGguf(tinyCheckpoint(9));
const SHA256 = createHash('sha256').update(GGUF).digest('hex');

const RECIPE: Recipe = {
  id: 'tiny',
  name: 'Tiny',
  tier: 'nano',
  license: 'MIT',
  base: {
    kind: 'pinned',
    name: 'tiny base',
    revision: 'r1',
    bytes: GGUF.length,
    sha256: SHA256,
    hub: { hosts: [], repository: 'none', file: 'none' },
    packages: { prefix: 'none', version: '0', count: 0, partBytes: 1 },
  },
  parameters: 30_000,
  contextTokens: 512,
  promptForm: 'full',
  place: 'cache',
};

const SHAPES = {
  tiny: {
    config: {
      layers: TINY.layers,
      heads: TINY.heads,
      kv_heads: TINY.kvHeads,
      head_dim: TINY.headDim,
      hidden: TINY.hidden,
      intermediate: TINY.intermediate,
      vocab: TINY.vocab,
      rms_norm_eps: TINY.rmsNormEps,
      rope_theta: TINY.ropeTheta,
    },
    context_window_size: 512,
    prefill_chunk_size: 64,
    schedule: 'small',
    libraries: { q4f32_1: 'models/lib/tiny-q4f32_1.wasm', q4f16_1: 'models/lib/tiny-q4f16_1.wasm' },
  },
};

let folder: string;
let options: PrepareOptions;
let written: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepare-'));
  const root = join(folder, 'project');
  await mkdir(join(root, 'training/export'), { recursive: true });
  await mkdir(join(root, 'models/lib'), { recursive: true });
  await writeFile(join(root, 'training/export/shapes.json'), JSON.stringify(SHAPES));
  for (const format of ['q4f32_1', 'q4f16_1']) {
    await writeFile(join(root, `models/lib/tiny-${format}.wasm`), `library ${format}`);
  }
  const base = join(folder, 'base.gguf');
  await writeFile(base, GGUF);
  written = [];
  options = {
    root,
    cache: join(folder, 'cache'),
    recipe: RECIPE,
    targets: TARGETS,
    base,
    advice: 'Or name another one.',
    pinned: true,
    thorough: false,
    output: { write: (text) => written.push(text) },
    signal: new AbortController().signal,
  };
});
afterEach(() => rm(folder, { recursive: true }));

function withoutBase(): PrepareOptions {
  const others: Omit<PrepareOptions, 'base'> & { base?: string } = { ...options };
  delete others.base;
  return others;
}

const modelDir = () => join(folder, 'cache/models/tiny');

/** Adds one to every weight of a matrix. */
async function writeAdapter(place: string): Promise<void> {
  const ones = new Float32Array(TINY.hidden + TINY.intermediate).fill(1);
  const prefix = 'base_model.model.model.layers.0.mlp.down_proj';
  const [a, b] = [4 * TINY.intermediate, 4 * (TINY.intermediate + TINY.hidden)];
  const table = JSON.stringify({
    [`${prefix}.lora_A.weight`]: { dtype: 'F32', shape: [1, TINY.intermediate], data_offsets: [0, a] },
    [`${prefix}.lora_B.weight`]: { dtype: 'F32', shape: [TINY.hidden, 1], data_offsets: [a, b] },
  });
  const length = Buffer.from(BigUint64Array.of(BigInt(Buffer.byteLength(table))).buffer);
  const data = Buffer.concat([length, Buffer.from(table), Buffer.from(ones.buffer)]);
  await writeFile(join(place, 'adapter_model.safetensors'), data);
  await writeFile(
    join(place, 'adapter_config.json'),
    JSON.stringify({ peft_type: 'LORA', r: 1, lora_alpha: 1 }),
  );
}

async function contents(): Promise<Map<string, string>> {
  const entries = await readdir(modelDir(), { recursive: true, withFileTypes: true });
  const hashes = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    hashes.set(
      path.slice(modelDir().length + 1),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return new Map([...hashes].sort());
}

describe('prepareModel', () => {
  it('writes every file that the manifest names, with its hash, and nothing else', async () => {
    const { manifest, folder: place } = await prepareModel(options);
    expect(place).toBe(modelDir());
    const onDisk = v.parse(modelManifest, JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8')));
    expect(onDisk).toEqual(manifest);
    expect(manifest).toMatchObject({
      id: 'tiny',
      base: { name: 'tiny base', revision: 'r1', sha256: SHA256 },
      adapter: null,
      promptForm: 'full',
      contextTokens: 512,
      architecture: { layers: 2, heads: 4, kvHeads: 2, headDim: 8, hidden: 32, vocab: 262, ropeTheta: 10000 },
      stopTokens: [258, 256],
    });
    const named = new Map(
      [
        ...filesOf(manifest, { id: 'cpu' }),
        ...filesOf(manifest, { id: 'webllm', quantization: 'q4f16_1' }),
        ...filesOf(manifest, { id: 'webllm', quantization: 'q4f32_1' }),
      ].map(({ path, sha256 }) => [path, sha256]),
    );
    const found = await contents();
    found.delete('manifest.json');
    expect(found).toEqual(new Map([...named].sort()));
    expect(manifest.engines.webllm?.q4f32_1?.library.path).toBe('q4f32_1/tiny-q4f32_1.wasm');
    expect(await readdir(join(folder, 'cache/preparing'))).toEqual([]);
  });

  it('gives the same bytes each time, in one go or target by target', async () => {
    await prepareModel(options);
    const whole = await contents();
    await rm(join(folder, 'cache'), { recursive: true });
    for (const target of TARGETS) await prepareModel({ ...options, targets: [target] });
    expect(await contents()).toEqual(whole);
  });

  it('keeps what is there: a second run needs no base', async () => {
    const first = await prepareModel(options);
    await rm(join(folder, 'base.gguf'));
    expect(await prepareModel(withoutBase())).toEqual(first);
    expect(await prepareModel({ ...withoutBase(), targets: ['cpu'] })).toEqual(first);
  });

  it('checks a base that is named also where it is not needed, and says that it is not', async () => {
    const first = await prepareModel(options);
    expect(written.join('')).not.toContain('not needed');
    expect(await prepareModel(options)).toEqual(first);
    expect(written.join('')).toContain(
      `Tiny is prepared already: ${join(folder, 'base.gguf')} is not needed.`,
    );
    await expect(prepareModel({ ...options, base: join(folder, 'none.gguf') })).rejects.toThrow(
      'There is no file',
    );
    await writeFile(join(folder, 'base.gguf'), GGUF.subarray(1));
    await expect(prepareModel(options)).rejects.toThrow('it is cut short');
  });

  it('merges an adapter on trial, and says what is wrong with one', async () => {
    const plain = await prepareModel(options);
    const place = join(folder, 'adapter');
    await mkdir(place);
    const trial: PrepareOptions = { ...options, adapter: place, targets: ['cpu'], pinned: false };
    await expect(prepareModel(trial)).rejects.toThrow('adapter_model.safetensors');
    await writeAdapter(place);
    const { manifest } = await prepareModel(trial);
    expect(manifest.promptForm).toBe('short');
    expect(manifest.adapter).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.engines.cpu?.weights).not.toEqual(plain.manifest.engines.cpu?.weights);
  });

  it('makes anew what is damaged, cut short, or was made from something else', async () => {
    const { manifest } = await prepareModel(options);
    const whole = await contents();
    const shard = manifest.engines.webllm?.q4f16_1?.shards[0]?.path ?? '';
    await truncate(join(modelDir(), shard), 100);
    const modified = (await stat(join(modelDir(), 'cpu'))).mtimeMs;
    await prepareModel(options);
    expect(await contents()).toEqual(whole);
    expect((await stat(join(modelDir(), 'cpu'))).mtimeMs).toBe(modified);

    const shards = (await stat(join(modelDir(), 'q4f32_1/params_shard_0.bin'))).mtimeMs;
    await writeFile(join(options.root, 'models/lib/tiny-q4f32_1.wasm'), 'a newer library');
    const newer = await prepareModel(options);
    const library = newer.manifest.engines.webllm?.q4f32_1?.library;
    expect(await readFile(join(modelDir(), library?.path ?? ''), 'utf8')).toBe('a newer library');
    expect(library?.sha256).toBe(createHash('sha256').update('a newer library').digest('hex'));
    expect((await stat(join(modelDir(), 'q4f32_1/params_shard_0.bin'))).mtimeMs).toBe(shards);

    await writeFile(join(modelDir(), 'manifest.json'), '{}');
    expect((await prepareModel(options)).manifest).toEqual(newer.manifest);
  });

  it('makes anew what has its size and another content: seen when it was changed, or looked at thoroughly', async () => {
    const { manifest } = await prepareModel(options);
    const whole = await contents();
    const shard = join(modelDir(), manifest.engines.webllm?.q4f16_1?.shards[0]?.path ?? '');
    const damage = async (): Promise<void> => {
      const bytes = await readFile(shard);
      bytes[50] = 1 + (bytes[50] ?? 0);
      await writeFile(shard, bytes);
    };
    await damage();
    await prepareModel(options);
    expect(written.join('')).toContain('q4f16_1/params_shard_0.bin is damaged or missing');
    expect(await contents()).toEqual(whole);

    // As a disk loses a bit: no change is on record.
    const then = new Date(2026, 1, 1);
    await utimes(shard, then, then);
    await prepareModel(options);
    await damage();
    await utimes(shard, then, then);
    await prepareModel(options);
    expect(await contents()).not.toEqual(whole);
    await prepareModel({ ...options, thorough: true });
    expect(await contents()).toEqual(whole);
  });

  it('hashes what stands once, and again only what has been changed', async () => {
    await prepareModel(options);
    written = [];
    await prepareModel(options);
    expect(written.join('')).not.toContain('Checking the prepared files');
    const now = new Date();
    await utimes(join(modelDir(), 'cpu/graph.onnx'), now, now);
    await prepareModel(options);
    expect(written.join('')).toContain('Checking the prepared files');
    written = [];
    await prepareModel({ ...options, thorough: true });
    expect(written.join('')).toContain('Checking the prepared files');
  });

  it('looks at the base in the cache before it builds from it, and brings a damaged one anew', async () => {
    const place = join(options.cache, 'base');
    await mkdir(place, { recursive: true });
    const path = join(place, `${SHA256}.gguf`);
    await writeFile(path, GGUF);
    expect((await prepareModel(withoutBase())).manifest.id).toBe('tiny');
    await rm(modelDir(), { recursive: true });
    const changed = Uint8Array.from(GGUF);
    changed[5000] = 1 + (changed[5000] ?? 0);
    await writeFile(path, changed);
    // There is no source for it here.
    await expect(prepareModel(withoutBase())).rejects.toThrow('could not be downloaded');
    expect(written.join('')).toContain('is damaged: it is brought anew');
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });

  it('leaves out a format without a library, and says so', async () => {
    await rm(join(options.root, 'models/lib/tiny-q4f16_1.wasm'));
    const { manifest } = await prepareModel(options);
    expect(Object.keys(manifest.engines.webllm ?? {})).toEqual(['q4f32_1']);
    expect(written.join('')).toContain('q4f16_1 is left out: there is no model library for tiny.');
  });

  it('holds the result against the pinned manifest', async () => {
    const { manifest } = await prepareModel(options);
    await writePinned(options.root, manifest);
    await rm(join(folder, 'cache'), { recursive: true });
    await prepareModel({ ...options, targets: ['cpu'] });
    expect(await prepareModel(options)).toEqual({ manifest, folder: modelDir() });

    const other = { ...manifest, tokenizer: { ...manifest.tokenizer, sha256: '0'.repeat(64) } };
    await writePinned(options.root, other);
    await rm(join(folder, 'cache'), { recursive: true });
    await expect(prepareModel(options)).rejects.toThrow(
      /not the one that models\/tiny\/manifest.json pins: tokenizer.sha256 differ.*--id tiny --pin/,
    );
    await expect(stat(join(modelDir(), 'manifest.json'))).rejects.toThrow('ENOENT');
    const anyway = await prepareModel({ ...options, pinned: false });
    expect(anyway.manifest).toEqual(manifest);
  });

  it('refuses a library that is not the pinned one before the long work', async () => {
    const { manifest } = await prepareModel(options);
    await writePinned(options.root, manifest);
    await writeFile(join(options.root, 'models/lib/tiny-q4f32_1.wasm'), 'another library');
    await rm(join(folder, 'base.gguf'));
    await expect(prepareModel(withoutBase())).rejects.toThrow(
      /^models\/lib\/tiny-q4f32_1.wasm: not what models\/tiny\/manifest.json pins/,
    );
    const renewed = await prepareModel({ ...withoutBase(), pinned: false });
    await writePinned(options.root, renewed.manifest);
    expect(await prepareModel(withoutBase())).toEqual(renewed);
  });

  it('refuses a base that is missing, another one, or not readable', async () => {
    await expect(prepareModel({ ...options, base: join(folder, 'none.gguf') })).rejects.toThrow(
      'There is no file',
    );
    const path = join(folder, 'base.gguf');
    await writeFile(path, GGUF.subarray(0, 5000));
    await expect(prepareModel(options)).rejects.toThrow(
      /has 5000 bytes: it is not tiny base .* or it is cut short/,
    );
    const changed = Uint8Array.from(GGUF);
    changed[5000] = 1 + (changed[5000] ?? 0);
    await writeFile(path, changed);
    await expect(prepareModel(options)).rejects.toThrow(/has the SHA-256 [0-9a-f]{64}: it is not tiny base/);

    const trained: Recipe = {
      ...RECIPE,
      base: { kind: 'trained', name: 'tiny', path: 'tiny.gguf', command: 'make tiny' },
    };
    await expect(prepareModel({ ...options, recipe: trained, base: join(folder, 'none') })).rejects.toThrow(
      /There is no .*none\. Make it with: make tiny/,
    );
    await writeFile(path, tinyGguf(tinyCheckpoint(9), tinyTokens(), { 'general.architecture': 'llama' }));
    await expect(prepareModel({ ...options, recipe: trained })).rejects.toThrow(
      'architecture llama, not qwen2.',
    );
  });

  it('refuses a library that was compiled for another shape', async () => {
    const shapes = { tiny: { ...SHAPES.tiny, config: { ...SHAPES.tiny.config, hidden: 64 } } };
    await writeFile(join(options.root, 'training/export/shapes.json'), JSON.stringify(shapes));
    await expect(prepareModel(options)).rejects.toThrow('compiled for hidden 64, the base has 32');
  });

  it('ends at once when it is aborted, and leaves nothing half done', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(prepareModel({ ...options, signal: stop.signal })).rejects.toThrow('aborted');
    await expect(stat(modelDir())).rejects.toThrow('ENOENT');
    expect((await prepareModel(options)).manifest.id).toBe('tiny');
  });

  it('keeps the CPU files when it is stopped at the others', async () => {
    const stop = new AbortController();
    const output = {
      write: (text: string) => {
        if (text.includes('WebGPU')) stop.abort();
      },
    };
    await expect(prepareModel({ ...options, output, signal: stop.signal })).rejects.toThrow('aborted');
    const modified = (await stat(join(modelDir(), 'cpu'))).mtimeMs;
    const { manifest } = await prepareModel(options);
    expect(Object.keys(manifest.engines)).toEqual(['cpu', 'webllm']);
    expect((await stat(join(modelDir(), 'cpu'))).mtimeMs).toBe(modified);
  });

  it('does not work beside another command', async () => {
    await mkdir(join(folder, 'cache/preparing.held'), { recursive: true });
    await expect(prepareModel(options)).rejects.toThrow('Another command is preparing a model');
    await rm(join(folder, 'cache/preparing.held'), { recursive: true });
    expect((await prepareModel(options)).manifest.id).toBe('tiny');
  });
});
