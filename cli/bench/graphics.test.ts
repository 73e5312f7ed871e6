import { describe, expect, it } from 'vitest';
import { isReal } from './graphics.ts';

describe('isReal', () => {
  it('counts an adapter that computes on the processor as none', () => {
    expect(isReal(null)).toBe(false);
    expect(isReal({ name: 'google swiftshader SwiftShader Device', fallback: false })).toBe(false);
    expect(isReal({ name: 'mesa llvmpipe', fallback: false })).toBe(false);
    expect(isReal({ name: '', fallback: true })).toBe(false);
    expect(isReal({ name: 'nvidia ada', fallback: false })).toBe(true);
    expect(isReal({ name: 'apple metal-3', fallback: false })).toBe(true);
  });
});
