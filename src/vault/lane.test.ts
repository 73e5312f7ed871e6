import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COALESCE_MS, Lane } from './lane.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Lane', () => {
  it('writes at most once a second while values stream, and the last value last', async () => {
    const written: number[] = [];
    const lane = new Lane<number>((value) => {
      written.push(value);
      return Promise.resolve();
    });
    for (let i = 0; i < 50; i++) {
      lane.put(i, 'soon');
      await vi.advanceTimersByTimeAsync(100);
    }
    await lane.settle();
    expect(written.at(-1)).toBe(49);
    expect(written.length).toBeLessThanOrEqual((50 * 100) / COALESCE_MS + 2);
  });

  it('never runs two writes at once, and ends with the newest value whatever the order of puts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.constantFrom('now' as const, 'soon' as const), fc.integer({ min: 0, max: 1500 })),
          {
            minLength: 1,
            maxLength: 30,
          },
        ),
        async (puts) => {
          let running = 0;
          const written: number[] = [];
          const lane = new Lane<number>(async (value) => {
            expect(++running).toBe(1);
            await new Promise((done) => setTimeout(done, 300));
            written.push(value);
            running--;
          });
          for (const [i, [when, pause]] of puts.entries()) {
            lane.put(i, when);
            await vi.advanceTimersByTimeAsync(pause);
          }
          const settled = lane.settle();
          await vi.runAllTimersAsync();
          await settled;
          expect(written.at(-1)).toBe(puts.length - 1);
          expect(written).toEqual([...written].sort((a, b) => a - b));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps a value whose write failed and writes it on the next try', async () => {
    let full = true;
    const written: string[] = [];
    const lane = new Lane<string>((value) => {
      if (full) return Promise.reject(new Error('full'));
      written.push(value);
      return Promise.resolve();
    });
    lane.put('a', 'now');
    await expect(lane.settle()).rejects.toThrow('full');
    full = false;
    await lane.settle();
    expect(written).toEqual(['a']);
  });

  it('forgets a dropped value', async () => {
    const written: string[] = [];
    const lane = new Lane<string>((value) => {
      written.push(value);
      return Promise.resolve();
    });
    lane.put('a', 'now');
    await lane.settle();
    lane.put('b', 'soon');
    await lane.drop();
    await vi.runAllTimersAsync();
    expect(written).toEqual(['a']);
  });
});
