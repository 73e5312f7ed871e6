import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToFit, excessOf } from './context.ts';

describe('a text that is too long', () => {
  it('is too long by so many tokens, and about so many characters', () => {
    const text = '我'.repeat(900);
    expect(excessOf(text, { promptTokens: 3000, textTokens: 600, room: 3000 })).toBeUndefined();
    expect(excessOf(text, { promptTokens: 3100, textTokens: 600, room: 3000 })).toEqual({
      tokens: 100,
      characters: 150,
    });
    expect(excessOf(text, { promptTokens: 9000, textTokens: 600, room: 3000 })).toEqual({
      tokens: 6000,
      characters: 900,
    });
    expect(excessOf('', { promptTokens: 10, textTokens: 0, room: 5 })).toEqual({ tokens: 5, characters: 0 });
  });

  const letter = '第一段。还是第一段，很短。\n\n第二段开始了，说到这里。最后一句话！';
  it.each([
    ['start', 20, '第一段。还是第一段，很短。'],
    ['start', 29, '第一段。还是第一段，很短。\n\n第二段开始了，说到这里。'],
    ['start', 9, '第一段。还是第一段'],
    ['end', 20, '第二段开始了，说到这里。最后一句话！'],
    ['end', 9, '最后一句话！'],
    ['start', 100, letter],
    ['start', 0, ''],
  ] as const)('keeps its %s, at most %i characters, at a border', (keep, most, expected) => {
    expect(cutToFit(letter, most, keep)).toBe(expected);
  });

  it('keeps as much as it may where there is no border, and no half character', () => {
    expect(cutToFit('我'.repeat(50), 20, 'start')).toBe('我'.repeat(20));
    expect(cutToFit('😀'.repeat(5), 5, 'start')).toBe('😀😀');
    expect(cutToFit('😀'.repeat(5), 5, 'end')).toBe('😀😀');
  });

  it('keeps a start or an end of it that fits, whatever it is', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 8 }),
          fc.constantFrom('。', '，', '. ', '\n\n', '😀'),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(200), fc.constantFrom('start', 'end'), (whole, most, keep) => {
        const kept = cutToFit(whole, most, keep);
        expect(kept.length).toBeLessThanOrEqual(Math.max(most, 0));
        expect(keep === 'start' ? whole.startsWith(kept) : whole.endsWith(kept)).toBe(true);
        if (whole.length <= most) expect(kept).toBe(whole);
        expect(kept).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      }),
    );
  });
});
