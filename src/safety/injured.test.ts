import { describe, expect, it, test } from 'vitest';
import cases from './cases/injured.json';
import { isInjured } from './injured.ts';

describe('isInjured', () => {
  test.each(cases)('$injured: $text', ({ text, lang, injured }) => {
    expect(isInjured(text, lang === 'zh' ? 'zh' : 'en')).toBe(injured);
  });
  it.each(['想', '血', '了', '吞了一', 'took all ', 'blood '])(
    'comes to an end on %s said over and over',
    (word) => {
      expect(isInjured(word.repeat(Math.ceil(20_000 / word.length)), 'zh')).toBe(false);
    },
  );
});
