import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF_VALUES, halfBits, roundHalfEven } from './half.ts';

describe('halfBits', () => {
  it('gives back the bits of every half float', () => {
    const all = Array.from({ length: 1 << 16 }, (_, bits) => bits);
    const isNumber = (bits: number) => !Number.isNaN(HALF_VALUES[bits]);
    expect(all.filter((bits) => isNumber(bits) && halfBits(HALF_VALUES[bits] ?? 0) !== bits)).toEqual([]);
    expect(all.filter((bits) => !isNumber(bits))).toHaveLength(2 * 1023);
    expect(halfBits(NaN)).toBe(0x7e00);
  });

  it('rounds to the nearest, ties to even', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0x7bfe }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (bits, share) => {
          const low = HALF_VALUES[bits] ?? 0;
          const high = HALF_VALUES[bits + 1] ?? 0;
          const value = Math.fround(low + share * (high - low));
          const got = halfBits(value);
          const middle = low + (high - low) / 2;
          if (value < middle) expect(got).toBe(bits);
          else if (value > middle) expect(got).toBe(bits + 1);
          else expect(got & 1).toBe(0);
        },
      ),
    );
  });

  it('keeps the sign and overflows to infinity', () => {
    expect(halfBits(-0)).toBe(0x8000);
    expect(halfBits(-1.5)).toBe(0xbe00);
    expect(halfBits(65519)).toBe(0x7bff);
    expect(halfBits(65520)).toBe(0x7c00);
    expect(halfBits(-1e30)).toBe(0xfc00);
  });
});

describe('roundHalfEven', () => {
  it('rounds ties to the even number', () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6].map((value) => roundHalfEven(value) + 0)).toEqual([
      0, 2, 2, 0, -2, 2, 3,
    ]);
  });
});
