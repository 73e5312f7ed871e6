import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceMapped, toOriginal } from './mapped.ts';
import { normalize } from './normalize.ts';

const read = (text: string): string => normalize(text, 'zh').text;

describe('normalize', () => {
  it('folds width, case, marks and traditional characters', () => {
    expect(read('Ａｂ！')).toBe('ab!');
    expect(read('我們不想活著')).toBe('我们不想活着');
    expect(read('su\u0336i\u0336cide')).toBe('suicide');
  });
  it('drops what takes no place', () => {
    expect(read('自\u200b\u2060\u202e杀\ufe0f')).toBe('自杀');
  });
  it('joins words that were taken apart and leaves the rest apart', () => {
    expect(read('自 * 杀')).toBe('自杀');
    expect(read('k.i.l.l')).toBe('kill');
    expect(read('我不想去 死党也不去')).toBe('我不想去 死党也不去');
    expect(read('今天 很好')).toBe('今天 很好');
  });
  it('spells out homophones, but not what they also are', () => {
    expect(read('想紫砂')).toBe('想自杀');
    expect(read('买了一把紫砂壶')).toBe('买了一把紫砂壶');
    expect(read('想4个名字')).toBe('想4个名字');
  });
  it('maps every range of the reading to a range of the original', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('', '自 杀', 'ｓ.u.i.c.i.d.e', '\ufdfa'),
        (a, b) => {
          const original = a + b + a;
          const mapped = normalize(original, 'zh');
          expect(mapped.starts).toHaveLength(mapped.text.length);
          expect(mapped.ends).toHaveLength(mapped.text.length);
          for (let i = 0; i < mapped.text.length; i += 1) {
            const { start, end } = toOriginal(mapped, i, i + 1);
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(original.length);
            if (i > 0) expect(start).toBeGreaterThanOrEqual(mapped.starts[i - 1] ?? 0);
          }
        },
      ),
    );
  });
});

describe('replaceMapped', () => {
  const plain = (text: string) => ({
    text,
    starts: Int32Array.from({ length: text.length }, (_, i) => i),
    ends: Int32Array.from({ length: text.length }, (_, i) => i + 1),
  });
  it('agrees with String.replace and points each new unit at the whole match', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c') }),
        fc.constantFrom('', 'x', 'yyy'),
        (text, word) => {
          const replaced = replaceMapped(plain(text), /ab+/gu, () => word);
          expect(replaced.text).toBe(text.replace(/ab+/gu, word));
          for (let i = 0; i < replaced.text.length; i += 1) {
            const { start, end } = toOriginal(replaced, i, i + 1);
            const from = text.slice(start, end);
            expect(/^(?:ab+|[abc])$/u.test(from)).toBe(true);
          }
        },
      ),
    );
  });
});
