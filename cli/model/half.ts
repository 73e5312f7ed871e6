/** IEEE 754 binary16, which Node 20 has no array for. */

const table = new Float32Array(1 << 16);
for (let bits = 0; bits < table.length; bits++) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) table[bits] = sign * fraction * 2 ** -24;
  else if (exponent === 31) table[bits] = fraction === 0 ? sign * Infinity : NaN;
  else table[bits] = sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Value of every half float, by its 16 bits. */
export const HALF_VALUES: Readonly<Float32Array> = table;

const scratch = new DataView(new ArrayBuffer(4));

/** Bits of the half float nearest to `value`, ties to even; too large becomes infinity. */
export function halfBits(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  // 65520 is half way between the largest half and the next power of two.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude < 0x38800000) {
    // Below the smallest normal half: a multiple of 2^-24, which the product makes exact.
    return sign | roundHalfEven(Math.abs(scratch.getFloat32(0)) * 2 ** 24);
  }
  const kept = magnitude - 0x38000000;
  return sign | ((kept + 0xfff + ((kept >>> 13) & 1)) >>> 13);
}

/** Nearest integer, ties to the even one: how IEEE 754 and numpy's rint round. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}
