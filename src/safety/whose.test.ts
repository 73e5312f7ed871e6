import { describe, expect, it, test } from 'vitest';
import cases from './cases/whose.json';
import { screen } from './screen.ts';
import type { Lang } from './types.ts';
import { whoseDanger } from './whose.ts';

const of = (text: string, lang: Lang): 'self' | 'other' => whoseDanger(text, screen(text, lang), lang);

describe('whose danger a text speaks of', () => {
  test.each(cases)('$whose: $text', ({ text, lang, whose }) => {
    const app = lang === 'zh' ? 'zh' : 'en';
    expect(screen(text, app).level).not.toBe('none');
    expect(of(text, app)).toBe(whose);
  });

  it('is the writer’s own where nothing says whose', () => {
    expect(whoseDanger('', screen('', 'zh'), 'zh')).toBe('self');
  });
});
