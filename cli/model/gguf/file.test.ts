import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_TYPES } from './blocks.ts';
import { GgufFile } from './file.ts';
import { parseHeader } from './header.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const ROWS = 3;
const COLS = 512;

let folder: string;
let fixtureBytes: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gguf-'));
  fixtureBytes = await readFile(fixture('blocks.gguf'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'changed.gguf');
  await writeFile(path, bytes);
  return path;
}

describe('dequantizers', () => {
  // The order in which make.py writes blocks.f32.
  const order = ['F32', 'F16', 'BF16', 'Q4_0', 'Q5_0', 'Q8_0', 'Q4_K', 'Q5_K', 'Q6_K'] as const;

  it('cover every type', () => {
    expect([...order].sort()).toEqual(Object.keys(BLOCK_TYPES).sort());
  });

  it.each(order)('%s equals the Python package bit for bit', async (type) => {
    const whole = await readFile(fixture('blocks.f32'));
    const bytes = 4 * ROWS * COLS;
    const expected = whole.subarray(order.indexOf(type) * bytes, (order.indexOf(type) + 1) * bytes);
    const file = await GgufFile.open(fixture('blocks.gguf'));
    const values = await file.rows(type, 0, ROWS);
    const middle = await file.rows(type, 1, 2);
    await file.close();
    expect(values).toHaveLength(ROWS * COLS);
    expect(Buffer.compare(Buffer.from(values.buffer), expected)).toBe(0);
    expect(middle).toEqual(values.subarray(COLS, 2 * COLS));
  });
});

describe('GgufFile', () => {
  it('reads metadata of every kind', async () => {
    const file = await GgufFile.open(fixture('blocks.gguf'));
    const numbers = ['u8', 'i8', 'u16', 'i16', 'u32', 'i32', 'f32', 'u64', 'i64', 'f64'].map((key) =>
      file.number(`test.${key}`),
    );
    expect(numbers).toEqual([
      200,
      -100,
      60000,
      -30000,
      4000000000,
      -2000000000,
      Math.fround(0.1),
      2 ** 40,
      -(2 ** 40),
      0.1,
    ]);
    expect(file.text('test.string')).toBe('共情 🙂');
    expect(file.texts('test.array')).toEqual(['a', '', '中']);
    expect(() => file.number('test.bool')).toThrow('test.bool is not a number');
    expect(() => file.number('test.none')).toThrow('does not define test.none');
    expect(() => file.tensor('Q9')).toThrow('no tensor Q9');
    await expect(file.rows('F32', 2, 4)).rejects.toThrow('rows 2 to 4 of F32, which has 3');
    await file.close();
  });

  it('names the file and the reason when it is none', async () => {
    await expect(GgufFile.open(join(folder, 'absent'))).rejects.toThrow('absent');
    await expect(GgufFile.open(await written(Buffer.from('PK\x03\x04 and so on')))).rejects.toThrow(
      'changed.gguf: this is not a GGUF file',
    );
    const changed = Buffer.from(fixtureBytes);
    changed.writeUInt32LE(1, 4);
    await expect(GgufFile.open(await written(changed))).rejects.toThrow('GGUF version 1 is not supported');
    changed.writeUInt32BE(3, 4);
    await expect(GgufFile.open(await written(changed))).rejects.toThrow('little-endian');
  });

  it('names a tensor of a type it cannot read', async () => {
    const changed = Buffer.from(fixtureBytes);
    // name (u64 length, bytes), dimension count, two dimensions, then the type.
    const at = changed.indexOf('Q6_K') + 4 + 4 + 16;
    expect(changed.readUInt32LE(at)).toBe(BLOCK_TYPES.Q6_K);
    changed.writeUInt32LE(99, at);
    await expect(GgufFile.open(await written(changed))).rejects.toThrow('tensor Q6_K has type 99');
  });

  it('says that a file is cut short, wherever the cut is', async () => {
    const path = await written(fixtureBytes);
    await truncate(path, fixtureBytes.length - 100);
    await expect(GgufFile.open(path)).rejects.toThrow(/cut short: \d+ bytes of Q6_K are missing/);
    await truncate(path, 200);
    await expect(GgufFile.open(path)).rejects.toThrow('ends inside its header');
    await truncate(path, 0);
    await expect(GgufFile.open(path)).rejects.toThrow('ends inside its header');
  });
});

describe('parseHeader', () => {
  const head = () => fixtureBytes.subarray(0, 1400);

  it('either parses or throws an Error, whatever the bytes', () => {
    const parses = (bytes: Uint8Array) => {
      try {
        return parseHeader(bytes).tensors.size >= 0;
      } catch (error) {
        return error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError);
      }
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 1399 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = Uint8Array.from(head());
          for (const [at, value] of changes) bytes[at] = value;
          return parses(bytes);
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), parses));
  });
});
