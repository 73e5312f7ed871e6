import { describe, expect, it } from 'vitest';
import { sizeOf } from './size.ts';

// Expected values are those of Python's len(re.sub(r"\s", "", text)) and len(text.split()).
describe('sizes', () => {
  it.each([
    ['', 0, 0],
    ['我很累。', 4, 1],
    ['我 很\n累\u3000。', 4, 4],
    ['a\u00a0b\u2028c\u0085d\u001ce', 5, 5],
    ['a\ufeffb', 3, 1],
    ['😀𠮷', 2, 1],
    [" it's  a b-c \n", 8, 3],
  ])('of %j', (text, characters, words) => {
    expect(sizeOf(text, 'zh')).toBe(characters);
    expect(sizeOf(text, 'en')).toBe(words);
  });
});
