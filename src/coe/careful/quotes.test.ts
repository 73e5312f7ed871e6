import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable, thoughtsOf } from './quotes.ts';

const copied = (text: string): number =>
  thoughtsOf(text, 'zh').reduce((sum, { clause }) => sum + clause.length, 0);

describe('the thoughts of a text', () => {
  it('are whole sentences and what the person begins anew in them', () => {
    expect(thoughtsOf('“他走了，我哭了一夜。” 然后天亮了！', 'zh')).toMatchObject([
      { clause: '他走了，我哭了一夜', start: 1, whole: true },
      { clause: '我哭了一夜', start: 5, whole: false },
      { clause: '然后天亮了', start: 13, whole: true },
    ]);
    expect(thoughtsOf('，，。 …！\n', 'zh')).toEqual([]);
  });

  it('stand in the text where they say', () => {
    const text = fc
      .array(
        fc.constantFrom('我', '我很累', '，', ', ', 'I am lost', '。', '. ', '😀', '\n', '“', '”', '\ud83d'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('zh', 'en'), (post, lang) => {
        for (const { clause, start } of thoughtsOf(post, lang)) {
          expect(clause).not.toBe('');
          expect(post.slice(start, start + clause.length)).toBe(clause);
        }
      }),
    );
  });

  it.each([
    ['without a full stop', '我很难过，'],
    ['of full stops', '我很难过。'],
    ['of pauses', '，'],
  ])('are copied once in a text %s, however long', (_, sentence) => {
    for (const times of [100, 20_000]) {
      const text = sentence.repeat(times);
      expect(copied(text)).toBeLessThanOrEqual(2 * text.length);
    }
  });
});

it('what others said may not be quoted, wherever it stands', () => {
  const text = '我妈在电话里喊“我真是白养你了”。我听完哭了很久。我爸回了一句：我也累';
  expect(quotable(text, 'zh').map(({ clause }) => clause)).toEqual(['我听完哭了很久']);
});
