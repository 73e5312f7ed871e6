/**
 * Group quantization in the layout that MLC calls q4f16_1 and q4f32_1: 32 values share a scale, a value is
 * (nibble - 7) · scale, and nibble j of a group lies in bits 4·(j mod 8) of its word j / 8.
 */
import { HALF_VALUES, halfBits } from '../half.ts';

export const GROUP = 32;
const ZERO = 7;
const PER_WORD = 8;

/**
 * Quotients of a group's largest value that are tried as its scale, negative ones with the sign turned. The usual
 * choice, 7 alone, leaves the sixteenth nibble unused and serves the outlier best; of these the one with the least
 * squared error has about 0.62 of its error on the base model's matrices.
 */
const QUOTIENTS = [7.9, 8.2, 8.6, 9.0, -7.1, -7.6] as const;

export interface PackedGroups {
  /** Four words a group. */
  readonly words: Uint32Array;
  /** Bits of a half float, one a group. Both formats use the same values, q4f32_1 stored wider. */
  readonly scales: Uint16Array;
}

/** `values`: whole rows, row-major; their number is a multiple of 32. */
export function packGroups(values: Float32Array): PackedGroups {
  if (values.length % GROUP !== 0)
    throw new Error(`${values.length} values do not divide into groups of ${GROUP}`);
  const groups = values.length / GROUP;
  const words = new Uint32Array(values.length / PER_WORD);
  const scales = new Uint16Array(groups);
  for (let group = 0; group < groups; group++) {
    const start = group * GROUP;
    const bits = bestScale(values, start);
    scales[group] = bits;
    const inverse = invert(HALF_VALUES[bits] ?? 0);
    for (let word = 0; word < GROUP / PER_WORD; word++) {
      let packed = 0;
      for (let i = 0; i < PER_WORD; i++) {
        packed |= nibble(values[start + word * PER_WORD + i] ?? 0, inverse) << (4 * i);
      }
      words[group * (GROUP / PER_WORD) + word] = packed;
    }
  }
  return { words, scales };
}

function nibble(value: number, inverse: number): number {
  const place = value * inverse + ZERO + 0.5;
  // Truncation is floor here, and much the faster.
  return place <= 0 ? 0 : place >= 15 ? 15 : place | 0;
}

/** A scale too small for a half float makes the group zero. */
function invert(scale: number): number {
  return scale === 0 ? 0 : 1 / scale;
}

function bestScale(values: Float32Array, start: number): number {
  let peak = 0;
  for (let i = start; i < start + GROUP; i++) {
    const value = values[i] ?? 0;
    if (Math.abs(value) > Math.abs(peak)) peak = value;
  }
  let best = 0;
  let least = Infinity;
  for (const quotient of QUOTIENTS) {
    const bits = halfBits(peak / quotient);
    const scale = HALF_VALUES[bits] ?? 0;
    const inverse = invert(scale);
    let error = 0;
    for (let i = start; i < start + GROUP && error < least; i++) {
      const value = values[i] ?? 0;
      const difference = (nibble(value, inverse) - ZERO) * scale - value;
      error += difference * difference;
    }
    if (error < least) {
      least = error;
      best = bits;
    }
  }
  return best;
}
