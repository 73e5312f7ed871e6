/**
 * The block formats of ggml: how many values a block holds, in how many bytes, and what they are as float32.
 * Layouts after the public definitions of the ggml project; results equal those of its Python package bit for
 * bit, since every product is exact in double precision and rounded once, where it is stored.
 */
import { HALF_VALUES } from '../half.ts';

/** Numbers of the types in a GGUF's tensor table. */
export const BLOCK_TYPES = {
  F32: 0,
  F16: 1,
  Q4_0: 2,
  Q5_0: 6,
  Q8_0: 8,
  Q4_K: 12,
  Q5_K: 13,
  Q6_K: 14,
  BF16: 30,
} as const;

export type BlockType = (typeof BLOCK_TYPES)[keyof typeof BLOCK_TYPES];

export interface BlockLayout {
  /** Values in a block. */
  readonly values: number;
  /** Bytes of a block. */
  readonly bytes: number;
  /** Writes the values of all blocks of `source` to `target`, which has just the room. */
  readonly dequantize: (source: Uint8Array, target: Float32Array) => void;
}

const LAYOUTS: Readonly<Record<BlockType, BlockLayout>> = {
  [BLOCK_TYPES.F32]: { values: 1, bytes: 4, dequantize: dequantizeF32 },
  [BLOCK_TYPES.F16]: { values: 1, bytes: 2, dequantize: dequantizeF16 },
  [BLOCK_TYPES.BF16]: { values: 1, bytes: 2, dequantize: dequantizeBf16 },
  [BLOCK_TYPES.Q4_0]: { values: 32, bytes: 18, dequantize: dequantizeQ4_0 },
  [BLOCK_TYPES.Q5_0]: { values: 32, bytes: 22, dequantize: dequantizeQ5_0 },
  [BLOCK_TYPES.Q8_0]: { values: 32, bytes: 34, dequantize: dequantizeQ8_0 },
  [BLOCK_TYPES.Q4_K]: { values: 256, bytes: 144, dequantize: dequantizeQ4_K },
  [BLOCK_TYPES.Q5_K]: { values: 256, bytes: 176, dequantize: dequantizeQ5_K },
  [BLOCK_TYPES.Q6_K]: { values: 256, bytes: 210, dequantize: dequantizeQ6_K },
};

export function isBlockType(type: number): type is BlockType {
  return type in LAYOUTS;
}

export function layoutOf(type: BlockType): BlockLayout {
  return LAYOUTS[type];
}

// The loops below read with `byte()`, whose `?? 0` only satisfies the type: no index leaves the array.
function byte(source: Uint8Array, at: number): number {
  return source[at] ?? 0;
}

function half(source: Uint8Array, at: number): number {
  return HALF_VALUES[byte(source, at) | (byte(source, at + 1) << 8)] ?? 0;
}

function signed(value: number): number {
  return (value << 24) >> 24;
}

function dequantizeF32(source: Uint8Array, target: Float32Array): void {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  for (let i = 0; i < target.length; i++) target[i] = view.getFloat32(4 * i, true);
}

function dequantizeF16(source: Uint8Array, target: Float32Array): void {
  for (let i = 0; i < target.length; i++) target[i] = half(source, 2 * i);
}

function dequantizeBf16(source: Uint8Array, target: Float32Array): void {
  // The upper half of a float32.
  const bits = new Uint32Array(target.buffer, target.byteOffset, target.length);
  for (let i = 0; i < bits.length; i++) {
    bits[i] = ((byte(source, 2 * i) << 16) | (byte(source, 2 * i + 1) << 24)) >>> 0;
  }
}

/** Scale (half), then 16 bytes of 4-bit values, the lower nibbles first; value = (nibble - 8) · scale. */
function dequantizeQ4_0(source: Uint8Array, target: Float32Array): void {
  for (let block = 0, out = 0; out < target.length; block += 18, out += 32) {
    const scale = half(source, block);
    for (let i = 0; i < 16; i++) {
      const pair = byte(source, block + 2 + i);
      target[out + i] = scale * ((pair & 15) - 8);
      target[out + 16 + i] = scale * ((pair >> 4) - 8);
    }
  }
}

/** As Q4_0, with a fifth bit of each value in the 32-bit word behind the scale; value = (five bits - 16) · scale. */
function dequantizeQ5_0(source: Uint8Array, target: Float32Array): void {
  for (let block = 0, out = 0; out < target.length; block += 22, out += 32) {
    const scale = half(source, block);
    const fifth =
      byte(source, block + 2) |
      (byte(source, block + 3) << 8) |
      (byte(source, block + 4) << 16) |
      (byte(source, block + 5) << 24);
    for (let i = 0; i < 16; i++) {
      const pair = byte(source, block + 6 + i);
      target[out + i] = scale * (((pair & 15) | (((fifth >> i) & 1) << 4)) - 16);
      target[out + 16 + i] = scale * (((pair >> 4) | (((fifth >> (i + 16)) & 1) << 4)) - 16);
    }
  }
}

/** Scale (half), then 32 signed bytes. */
function dequantizeQ8_0(source: Uint8Array, target: Float32Array): void {
  for (let block = 0, out = 0; out < target.length; block += 34, out += 32) {
    const scale = half(source, block);
    for (let i = 0; i < 32; i++) target[out + i] = scale * signed(byte(source, block + 2 + i));
  }
}

/**
 * Scale and minimum of sub-block `j` of a K-block: 6 bits each, eight of both packed in 12 bytes. The first four
 * lie in the low six bits; the others are put together from nibbles and the two bits left over.
 */
function scaleOf(source: Uint8Array, scales: number, j: number): number {
  if (j < 4) return byte(source, scales + j) & 63;
  return (byte(source, scales + j + 4) & 15) | ((byte(source, scales + j - 4) >> 6) << 4);
}

function minimumOf(source: Uint8Array, scales: number, j: number): number {
  if (j < 4) return byte(source, scales + j + 4) & 63;
  return (byte(source, scales + j + 4) >> 4) | ((byte(source, scales + j) >> 6) << 4);
}

/** Scale and minimum (halves), 12 bytes of sub-scales, 128 bytes of nibbles; 8 sub-blocks of 32. */
function dequantizeQ4_K(source: Uint8Array, target: Float32Array): void {
  for (let block = 0, out = 0; out < target.length; block += 144, out += 256) {
    const scale = half(source, block);
    const minimum = half(source, block + 2);
    for (let pair = 0; pair < 4; pair++) {
      const low = scale * scaleOf(source, block + 4, 2 * pair);
      const lowMinimum = minimum * minimumOf(source, block + 4, 2 * pair);
      const high = scale * scaleOf(source, block + 4, 2 * pair + 1);
      const highMinimum = minimum * minimumOf(source, block + 4, 2 * pair + 1);
      const from = block + 16 + 32 * pair;
      const to = out + 64 * pair;
      for (let i = 0; i < 32; i++) {
        const nibbles = byte(source, from + i);
        target[to + i] = low * (nibbles & 15) - lowMinimum;
        target[to + 32 + i] = high * (nibbles >> 4) - highMinimum;
      }
    }
  }
}

/** As Q4_K, with 32 bytes of fifth bits before the nibbles: bit `j` of byte `i` belongs to value `i` of sub-block `j`. */
function dequantizeQ5_K(source: Uint8Array, target: Float32Array): void {
  for (let block = 0, out = 0; out < target.length; block += 176, out += 256) {
    const scale = half(source, block);
    const minimum = half(source, block + 2);
    for (let j = 0; j < 8; j++) {
      const step = scale * scaleOf(source, block + 4, j);
      const low = minimum * minimumOf(source, block + 4, j);
      const from = block + 48 + 32 * (j >> 1);
      const shift = 4 * (j & 1);
      for (let i = 0; i < 32; i++) {
        const nibble = (byte(source, from + i) >> shift) & 15;
        const fifth = (byte(source, block + 16 + i) >> j) & 1;
        target[out + 32 * j + i] = step * (nibble | (fifth << 4)) - low;
      }
    }
  }
}

/**
 * 128 bytes of low nibbles, 64 of upper bit pairs, 16 signed sub-scales, a scale (half); value =
 * (six bits - 32) · sub-scale · scale. Each half of a block interleaves four runs of 32 values.
 */
function dequantizeQ6_K(source: Uint8Array, target: Float32Array): void {
  for (let block = 0, out = 0; out < target.length; block += 210, out += 256) {
    const scale = half(source, block + 208);
    for (let sixteen = 0; sixteen < 16; sixteen++) {
      const step = scale * signed(byte(source, block + 192 + sixteen));
      const inHalf = sixteen & 7;
      const run = inHalf >> 1;
      const within = 16 * (inHalf & 1);
      const nibbles = block + 64 * (sixteen >> 3) + 32 * (run & 1) + within;
      const nibbleShift = 4 * (run >> 1);
      const pairs = block + 128 + 32 * (sixteen >> 3) + within;
      const to = out + 16 * sixteen;
      for (let i = 0; i < 16; i++) {
        const low = (byte(source, nibbles + i) >> nibbleShift) & 15;
        const high = (byte(source, pairs + i) >> (2 * run)) & 3;
        target[to + i] = step * ((low | (high << 4)) - 32);
      }
    }
  }
}
