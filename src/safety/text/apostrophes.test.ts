import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { restoreApostrophes } from './apostrophes.ts';
import { normalize } from './normalize.ts';

const restored = (text: string): string => normalize(text, 'en').text;

describe('restoreApostrophes', () => {
  test.each([
    ['I dont, wont, cant', "i don't, won't, can't"],
    ['Im sure shes fine, theyre here', "i'm sure she's fine, they're here"],
    ['don’t and don`t', "don't and don't"],
    ['ill be gone', "i'll be gone"],
  ])('%s', (typed, meant) => {
    expect(restored(typed)).toBe(meant);
  });
  test.each(['well were its hell', 'i was ill last week', 'want wonton cantor', "i don't"])(
    'leaves %s as it is',
    (text) => {
      expect(restored(text)).toBe(text);
    },
  );
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const once = restoreApostrophes(normalize(text, 'en'));
        expect(restoreApostrophes(once).text).toBe(once.text);
      }),
    );
  });
});
