import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KvCache } from './kvCache.ts';

const SHAPE = { layers: 2, kvHeads: 2, headDim: 4 };
const { layers, kvHeads, headDim } = SHAPE;

/** A number that only this place has. */
function mark(layer: number, head: number, id: number, feature: number): number {
  return ((id * layers + layer) * kvHeads + head) * headDim + feature;
}

function rows(layer: number, ids: readonly number[], sign: number): Float32Array {
  const heads = Array.from({ length: kvHeads }, (_, head) => head);
  return Float32Array.from(
    heads.flatMap((head) =>
      ids.flatMap((id) =>
        Array.from({ length: headDim }, (_, feature) => sign * mark(layer, head, id, feature)),
      ),
    ),
  );
}

function expectHolds(cache: KvCache, ids: readonly number[]): void {
  expect(cache.length).toBe(ids.length);
  expect(cache.room).toBeGreaterThanOrEqual(Math.max(1, ids.length));
  for (let layer = 0; layer < layers; layer++) {
    const { keys, values } = cache.layer(layer);
    expect(keys).toHaveLength(kvHeads * headDim * cache.room);
    for (let head = 0; head < kvHeads; head++) {
      for (let feature = 0; feature < headDim; feature++) {
        const row = (head * headDim + feature) * cache.room;
        expect([...keys.subarray(row, row + ids.length)]).toEqual(
          ids.map((id) => mark(layer, head, id, feature)),
        );
        const kept = ids.map((_, t) => values[(head * cache.room + t) * headDim + feature]);
        expect(kept).toEqual(ids.map((id) => -mark(layer, head, id, feature)));
      }
    }
  }
}

describe('KvCache', () => {
  it('holds what was added and not cut off, at any length', () => {
    const step = fc.oneof(
      fc.record({ add: fc.integer({ min: 1, max: 300 }) }),
      fc.record({ cut: fc.integer({ min: 0, max: 700 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const cache = new KvCache(SHAPE);
        let ids: number[] = [];
        let next = 1;
        for (const one of steps) {
          if ('add' in one) {
            const added = Array.from({ length: one.add }, () => next++);
            cache.append(added.length, (layer) => ({
              keys: rows(layer, added, 1),
              values: rows(layer, added, -1),
            }));
            ids = [...ids, ...added];
          } else {
            cache.cut(one.cut);
            ids = ids.slice(0, one.cut);
          }
        }
        expectHolds(cache, ids);
      }),
      { numRuns: 30 },
    );
  });

  it('has the same room for the same length, whatever came before', () => {
    const short = new KvCache(SHAPE);
    const long = new KvCache(SHAPE);
    const add = (cache: KvCache, count: number): void => {
      const ids = Array.from({ length: count }, (_, i) => i);
      cache.append(count, (layer) => ({ keys: rows(layer, ids, 1), values: rows(layer, ids, -1) }));
    };
    add(short, 10);
    add(long, 900);
    expect(long.room).toBeGreaterThan(short.room);
    long.cut(10);
    expect(long.room).toBe(short.room);
  });
});
