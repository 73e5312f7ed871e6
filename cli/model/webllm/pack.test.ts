import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF_VALUES } from '../half.ts';
import { GROUP, packGroups, type PackedGroups } from './pack.ts';

function unpack({ words, scales }: PackedGroups): number[] {
  return Array.from({ length: words.length * 8 }, (_, i) => {
    const nibble = ((words[i >> 3] ?? 0) >>> (4 * (i & 7))) & 15;
    return (nibble - 7) * (HALF_VALUES[scales[i >> 5] ?? 0] ?? 0);
  });
}

describe('packGroups', () => {
  it('packs as numpy does', async () => {
    const bytes = Uint8Array.from(await readFile(join(import.meta.dirname, 'fixtures/groups.bin'))).buffer;
    const values = new Float32Array(bytes, 0, 64 * GROUP);
    const { words, scales } = packGroups(values);
    expect(words).toEqual(new Uint32Array(bytes, 4 * values.length, 64 * 4));
    expect(scales).toEqual(new Uint16Array(bytes, 4 * values.length + 16 * 64, 64));
  });

  it('comes back within the step of each group', () => {
    const value = fc.float({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: GROUP, maxLength: GROUP }), (group) => {
        const values = Float32Array.from(group);
        const back = unpack(packGroups(values));
        const peak = values.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
        const squared = values.reduce((sum, each, i) => sum + (each - (back[i] ?? 0)) ** 2, 0);
        // Half a step of peak / 7.1 for every value, and what a half float's rounding of the scale adds. The
        // quotient -7.1 alone keeps this bound, and the choice is never worse.
        const bound = (peak / 14.2 + peak / 7.1 / 2) ** 2 * GROUP;
        expect(squared).toBeLessThanOrEqual(bound + 1e-12);
        for (const [i, each] of values.entries()) {
          expect(Math.abs(each - (back[i] ?? 0))).toBeLessThanOrEqual(peak * 0.36 + 1e-6);
        }
      }),
    );
  });

  it('keeps groups of zeros, and those too small for a half float, at zero', () => {
    const values = new Float32Array(2 * GROUP).fill(1e-12, GROUP);
    expect(unpack(packGroups(values)).every((value) => value === 0)).toBe(true);
  });

  it('beats a scale that only fits the largest value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: GROUP, maxLength: GROUP }),
        (group) => {
          const values = Float32Array.from(group);
          const scale = values.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / 7.1;
          const plain = (each: number) => (scale === 0 ? 0 : Math.round(each / scale) * scale);
          const error = (back: (each: number, i: number) => number) =>
            values.reduce((sum, each, i) => sum + (each - back(each, i)) ** 2, 0);
          const back = unpack(packGroups(values));
          expect(error((_, i) => back[i] ?? 0)).toBeLessThanOrEqual(error(plain) * 1.02 + 1e-9);
        },
      ),
    );
  });

  it('refuses a cut group', () => {
    expect(() => packGroups(new Float32Array(33))).toThrow('33 values');
  });
});
