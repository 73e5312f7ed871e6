import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, paddedIds, Pool, windowsOf } from './windows.ts';

const texts = fc.array(fc.array(fc.integer({ min: 4, max: 99 }), { maxLength: 40 }), { maxLength: 12 });

describe('windows', () => {
  it('hold every token of every text once and in order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (given, room) => {
        const windows = windowsOf(given, room);
        given.forEach((tokens, text) => {
          const own = windows.filter((window) => window.text === text);
          expect(own.length).toBeGreaterThan(0);
          expect(own.flatMap((window) => window.tokens)).toEqual(tokens);
          for (const window of own) expect(window.tokens.length).toBeLessThanOrEqual(room);
        });
      }),
    );
  });

  it('come into batches once each, within the limit where they can', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (given, limit) => {
        const windows = windowsOf(given, 10);
        const batches = batchesOf(windows, limit);
        expect(new Set(batches.flat())).toEqual(new Set(windows));
        expect(batches.flat()).toHaveLength(windows.length);
        for (const batch of batches) {
          const longest = Math.max(...batch.map(({ tokens }) => tokens.length + 2));
          expect(batch.length === 1 || batch.length * longest <= limit).toBe(true);
        }
      }),
    );
  });
});

describe('a batch', () => {
  it('has begin and end around each row and padding behind', () => {
    const batch = [
      { text: 0, tokens: [7] },
      { text: 1, tokens: [8, 9] },
    ];
    const { ids, columns } = paddedIds(batch, { begin: 0, pad: 1, end: 2 });
    expect(columns).toBe(4);
    expect([...ids]).toEqual([0, 7, 2, 1, 0, 8, 9, 2]);
  });
});

describe('the pool', () => {
  it('weights the windows of a text by their tokens and gives unit length', () => {
    const pool = new Pool(2, 2);
    pool.add({ text: 0, tokens: [5] }, Float32Array.of(1, 0));
    pool.add({ text: 0, tokens: [5, 5] }, Float32Array.of(0, 1));
    const [first, empty] = pool.unitVectors();
    expect([...(first ?? [])].map((value) => value.toFixed(4))).toEqual(['0.6000', '0.8000']);
    expect([...(empty ?? [])]).toEqual([0, 0]);
  });
});
