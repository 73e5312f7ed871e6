import { expect, it } from 'vitest';
import { twinsOf } from './twins.ts';

it('puts texts together that say nearly the same, and twins of twins', () => {
  const texts = [
    { text: '我真的不想活了，太累', lang: 'zh' },
    { text: 'the train leaves at nine', lang: 'en' },
    { text: '我真的不想活了，好累', lang: 'zh' },
    { text: 'The train leaves at nine!', lang: 'en' },
    { text: '今天吃了面', lang: 'zh' },
    { text: '我是真的不想活了，好累啊', lang: 'zh' },
  ] as const;
  expect(twinsOf(texts)).toEqual([0, 1, 0, 1, 4, 0]);
});

it('leaves texts without letters alone', () => {
  expect(twinsOf(['', '!!', ''].map((text) => ({ text, lang: 'zh' })))).toEqual([0, 1, 2]);
});
