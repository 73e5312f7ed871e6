import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComplete } from './mask.ts';
import { splitInside } from './split.ts';
import { Utf8Stream } from './utf8.ts';

describe('Utf8Stream', () => {
  it('gives the same text however the bytes are cut, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.integer({ min: 1, max: 5 })),
        (text, sizes) => {
          const bytes = new TextEncoder().encode(text);
          const stream = new Utf8Stream();
          const pieces: string[] = [];
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const size = sizes[i] ?? 1;
            pieces.push(stream.push(bytes.subarray(at, at + size)));
            at += size;
          }
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('gives nothing of a character that is cut', () => {
    const stream = new Utf8Stream();
    expect(stream.push(new TextEncoder().encode('深夜').subarray(0, 5))).toBe('深');
  });
});

describe('splitInside', () => {
  const words = ['<|im_end|>', '<|endoftext|>'];

  it('leaves no piece that holds a word, and loses nothing', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...words, '<|', 'im_end|>'));
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        const pieces = splitInside(text, words);
        expect(pieces.join('')).toBe(text);
        for (const word of words) expect(pieces.some((one) => one.includes(word))).toBe(false);
      }),
    );
  });
});

describe('isComplete', () => {
  const stops = new Set([3, 40]);

  it('holds only while nothing but stop tokens may follow', () => {
    expect(isComplete(Int32Array.of(1 << 3, 1 << 8), stops)).toBe(true);
    expect(isComplete(Int32Array.of(1 << 3, 0), stops)).toBe(true);
    expect(isComplete(Int32Array.of((1 << 3) | 1, 0), stops)).toBe(false);
    expect(isComplete(Int32Array.of(1 << 5, 0), stops)).toBe(false);
    expect(isComplete(Int32Array.of(0, 0), stops)).toBe(false);
  });
});
