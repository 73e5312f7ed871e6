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
  it('reads letters of other scripts as the Latin ones that they look like, where the word or the text is Latin', () => {
    expect(read('I want to kіll mysеlf')).toBe('i want to kill myself');
    expect(read('ѕοmе dау')).toBe('some day');
    expect(read('ᴋɪʟʟ')).toBe('kill');
  });
  it('leaves real Russian and Greek, also beside Latin words', () => {
    expect(read('как дела? все хорошо, see you')).toBe('как дела? все хорошо, see you');
    expect(read('καλημερα, ολα καλα')).toBe('καλημερα, ολα καλα');
    expect(read('50 μg')).toBe('50 μg');
  });
  it('spells out digits, struck, stretched and single letters, of words of danger only', () => {
    expect(read('k1ll mys3lf t0n1ght')).toBe('kill myself tonight');
    expect(read('k*ll, d*e, su*cide')).toBe('kill, die, suicide');
    expect(read('killll myseeelf')).toBe('kill myself');
    expect(read('k i l l m y s e l f')).toBe('kill myself');
    expect(read('a b c d e f')).toBe('a b c d e f');
    expect(read('fr13nd b3st m3')).toBe('fr13nd b3st m3');
    expect(read('2 + 2, 10:30, h2o')).toBe('2 + 2, 10:30, h2o');
  });
  it('never changes what is written in another script alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('абвгдежзиклмнопрстуфхцчшщыьэюя ')) }),
        (text) => {
          expect(read(text)).toBe(text);
        },
      ),
    );
  });
  it('maps every range of the reading to a range of the original', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.constantFrom('', '自 杀', 'ｓ.u.i.c.i.d.e', '\ufdfa', 'kіll mys3lf', 'd i e n o w'),
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
