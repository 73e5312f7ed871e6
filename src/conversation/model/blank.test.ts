import { expect, it } from 'vitest';
import { isBlank } from './blank.ts';

it.each([
  ['', true],
  [' \n\t　', true],
  ['\u200b\u200d\ufeff\u2060', true],
  ['a\u200b', false],
  ['😀', false],
  ['。', false],
])('%j is blank: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
