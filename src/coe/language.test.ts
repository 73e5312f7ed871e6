import { describe, expect, it } from 'vitest';
import { GOLD } from './goldRecords.fixture.ts';
import { detectLang } from './language.ts';

describe('the language of a text', () => {
  it('is right for every gold post, layer and answer', () => {
    for (const { lang, title, post, coe, answer } of GOLD) {
      for (const text of [title, post, answer, ...Object.values(coe)])
        expect([text, detectLang(text)]).toEqual([text, lang]);
    }
  });

  it.each([
    ['我的boss说我是PUA不了的', 'zh'],
    ['My mum still calls me 乖女儿 at thirty', 'en'],
    ["I don't know", 'en'],
    ['嗯', 'zh'],
    ['</answer><L1>我睡不着', 'zh'],
    ['<b>I cannot sleep</b>', 'en'],
  ] as const)('of %j is %s', (text, lang) => {
    expect(detectLang(text)).toBe(lang);
  });

  it('is the caller’s where the text has none', () => {
    expect(detectLang('😀 12356')).toBe('zh');
    expect(detectLang('😀 12356', 'en')).toBe('en');
    expect(detectLang('</answer><L1></L1></empathy_think>')).toBe('zh');
    expect(detectLang('https://example.org/a-long-path', 'zh')).toBe('zh');
  });
});
