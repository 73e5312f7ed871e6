import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, sentenceSpans } from './sentences.ts';

const letters = (text: string): string => text.replaceAll(/\s/gu, '');

describe('the sentences of a text', () => {
  it('end at closing signs and lines', () => {
    const text = '我不知道。他说“算了吧。”然后走了！\n睡不着 It was 3.5 miles. Fine…';
    expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '我不知道。',
      '他说“算了吧。”',
      '然后走了！',
      '睡不着 It was 3.5 miles.',
      'Fine…',
    ]);
  });

  it.each([
    ['他走了......我没说话.', ['他走了......我没说话.']],
    ['He left... I stayed.', ['He left...', 'I stayed.']],
    ['See v...1.2 now..."', ['See v...1.2 now..."']],
  ])('end behind a run of full stops only where a sentence can: %s', (text, expected) => {
    expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('cover every letter, in order, as pieces too', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('我', 'a', '。', '. ', '\n', ' ', '”', '!', '短句')), (parts) => {
        const text = parts.join('');
        const spans = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
        expect(letters(spans.join(''))).toBe(letters(text));
        expect(letters(piecesOf(text).join(''))).toBe(letters(text));
      }),
    );
  });

  it('are read in part where a text is very long: its beginning, its end, and some between', () => {
    const text = Array.from({ length: 4000 }, (_, at) => `这是第${at}句，说的是一件事。`).join('');
    const read = piecesOf(text).join('\n');
    expect(read.length).toBeLessThan(3000);
    expect(read).toContain('这是第0句');
    expect(read).toContain('这是第3999句');
    expect(read.match(/第[12]\d{3}句/gu)?.length).toBeGreaterThan(20);
    expect(piecesOf('没有句号'.repeat(25_000)).join('').length).toBeLessThan(3000);
  });

  it('are few for a text of any length', () => {
    expect(piecesOf('很短。'.repeat(2000)).length).toBeLessThanOrEqual(41);
    expect(piecesOf('')).toEqual([]);
  });
});
