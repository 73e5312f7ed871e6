import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Embedding } from './embedding.ts';
import { ExternalBytes } from './externalBytes.ts';
import { blockColumns, columnBlock } from './graphNames.ts';
import { Pace } from './pace.ts';
import { angles, causalMask } from './positions.ts';

describe('blockColumns', () => {
  it('moves each weight to its panel and loses none', () => {
    const shape = fc.record({
      blocks: fc.integer({ min: 1, max: 4 }),
      block: fc.integer({ min: 1, max: 8 }),
      cols: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(shape, ({ blocks, block, cols }) => {
        const rows = blocks * block;
        const matrix = Uint8Array.from({ length: rows * cols }, (_, i) => i % 251);
        const ordered = new Uint8Array(matrix.length);
        blockColumns(matrix, cols, block, ordered);
        for (let row = 0; row < rows; row++) {
          for (let col = 0; col < cols; col++) {
            const panel = Math.floor(row / block) * cols * block;
            expect(ordered[panel + col * block + (row % block)]).toBe(matrix[row * cols + col]);
          }
        }
      }),
    );
  });

  it('finds a block for any number of features', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (features) => {
        expect(features % columnBlock(features)).toBe(0);
      }),
    );
  });
});

describe('causalMask', () => {
  it('shows the past and the tokens up to itself, nothing else', () => {
    const [group, count, past, room] = [2, 3, 2, 4];
    const mask = causalMask(group, count, past, room);
    const seen = Array.from({ length: group * count }, (_, row) =>
      [...mask.subarray(row * (room + count), (row + 1) * (room + count))]
        .map((value) => (value === 0 ? 1 : 0))
        .join(''),
    );
    const one = ['1100100', '1100110', '1100111'];
    expect(seen).toEqual([...one, ...one]);
  });
});

describe('angles', () => {
  it('turns each pair of features at its own speed', () => {
    const { cosines, sines } = angles(5, 2, 4, 100);
    expect([...cosines]).toEqual([5, 0.5, 6, 0.6].map((angle) => Math.fround(Math.cos(angle))));
    expect([...sines]).toEqual([5, 0.5, 6, 0.6].map((angle) => Math.fround(Math.sin(angle))));
  });
});

describe('Pace', () => {
  it('holds as many tokens as the time allows, within limits', () => {
    const pace = new Pace();
    for (let i = 0; i < 20; i++) pace.measured(8, 190);
    expect(pace.chunkTokens).toEqual({ fast: 64, short: 6 });
    for (let i = 0; i < 40; i++) pace.measured(8, 800);
    expect(pace.chunkTokens).toEqual({ fast: 16, short: 4 });
    for (let i = 0; i < 40; i++) pace.measured(8, 10_000);
    expect(pace.chunkTokens).toEqual({ fast: 4, short: 4 });
    for (let i = 0; i < 40; i++) pace.measured(64, 1);
    expect(pace.chunkTokens).toEqual({ fast: 64, short: 64 });
  });

  it('learns nothing from single tokens', () => {
    const pace = new Pace();
    const before = pace.chunkTokens;
    pace.measured(1, 10_000);
    expect(pace.chunkTokens).toEqual(before);
  });
});

describe('Embedding', () => {
  it('gives the rows of the tokens, in their order, with their scales', async () => {
    const blob = new Blob([Int8Array.of(1, -2, 3, -4, 5, 127)]);
    const embedding = new Embedding(blob, Float32Array.of(1, 2, 0.5), 2);
    expect([...(await embedding.lookUp([2, 0, 2]))]).toEqual([2.5, 63.5, 1, -2, 2.5, 63.5]);
    expect([...(await embedding.lookUp([1]))]).toEqual([6, -8]);
  });
});

describe('ExternalBytes', () => {
  it('is an array of bytes of the given size that reads what is asked for', () => {
    const asked: (readonly [number, number])[] = [];
    const bytes = new ExternalBytes(10_000_000_000, (start, end) => {
      asked.push([start, end]);
      return new Uint8Array(end - start);
    });
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes.byteLength).toBe(10_000_000_000);
    expect(bytes.subarray(5, 9)).toHaveLength(4);
    expect(asked).toEqual([[5, 9]]);
  });
});
