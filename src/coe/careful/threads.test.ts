import { describe, expect, it } from 'vitest';
import type { Lang } from '../types.ts';
import { BANK_EN } from './bank.en.ts';
import { BANK_ZH } from './bank.zh.ts';
import type { Theme } from './bank.ts';
import { threadsHere } from './threads.ts';

const named = (lang: Lang, text: string, theme: Theme): string[] =>
  threadsHere((lang === 'zh' ? BANK_ZH : BANK_EN).threads, { text, lang, theme, felt: [] })
    .flat()
    .map(({ name }) => name);

describe('a line of thought', () => {
  it.each<[Lang, string]>([
    ['zh', '我怕的是吐。这跟好看一点关系都没有。'],
    ['zh', '我不是减肥，就是咽不下去。'],
    ['en', 'It is not about my weight, I am afraid of choking.'],
  ])('is barred by what the text denies (%s: %s)', (lang, text) => {
    expect(named(lang, text, 'body-eating')).not.toContain('body-eating');
  });

  it('stands where nothing denies it', () => {
    expect(named('zh', '我每天称三次体重。', 'body-eating')).toContain('body-eating');
    expect(named('zh', '他三天不理我了。', 'marriage')).toContain('told-cold-silence');
  });

  it('takes nobody for shut out whom somebody merely listened to without a word', () => {
    expect(named('zh', '儿子站在门口脱鞋，他不吭声。', 'low-mood')).not.toContain('told-cold-silence');
  });
});
