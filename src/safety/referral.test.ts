import { describe, expect, it } from 'vitest';
import cases from './referral.cases.json' with { type: 'json' };
import { namesHelp } from './referral.ts';

describe('namesHelp', () => {
  it.each(cases.map(({ lang, text, refers }) => [text, lang, refers] as const))(
    '%s',
    (text, lang, refers) => {
      expect(namesHelp(text, lang === 'zh' ? 'zh' : 'en')).toBe(refers);
    },
  );
});
