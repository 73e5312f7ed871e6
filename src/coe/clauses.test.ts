import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { clausesOf, foreignWords } from './clauses.ts';
import { codePoints } from './codePoints.ts';
import { GOLD } from './goldRecords.fixture.ts';

describe('clauses of a text', () => {
  it('are cut at pauses, quotation marks and tags', () => {
    expect(clausesOf('他说“扯平了”。我呢？</answer><L1>我没说话', 'zh')).toEqual([
      '他说',
      '扯平了',
      '我呢',
      'answer',
      'L1',
      '我没说话',
    ]);
    expect(clausesOf('I milk cows. She said "I miss you" (twice); it\'s 3.5 miles.', 'en')).toEqual([
      'I milk cows',
      'She said',
      'I miss you',
      "it's 3.5 miles",
    ]);
  });

  it('join neighbours over a comma when both are short', () => {
    expect(clausesOf('看一遍恶心一遍，还是看。', 'zh')).toEqual([
      '看一遍恶心一遍',
      '还是看',
      '看一遍恶心一遍，还是看',
    ]);
    expect(clausesOf('I waved back, of course.', 'en')).toEqual([
      'I waved back',
      'of course',
      'I waved back, of course',
    ]);
  });

  it('are whole words where nobody paused', () => {
    const zh = '我真的不知道该怎么办了每天晚上都睡不着然后白天上班又没有精神领导还总是说我';
    expect(clausesOf(zh, 'zh').join('')).toBe(zh);
    const en =
      'i dont know what to do anymore everything is falling apart and nobody listens to me when i try to talk';
    expect(clausesOf(en, 'en').join(' ')).toBe(en);
    expect(clausesOf('啊'.repeat(100), 'zh').every((clause) => clause.length <= 24)).toBe(true);
    expect(clausesOf('a'.repeat(500), 'en').length).toBeGreaterThan(0);
  });

  it.each(['', ' \n', '。。。', '😀😀', '\ud800', '——！'])('are none in %j', (text) => {
    expect(clausesOf(text, 'zh')).toEqual([]);
    expect(clausesOf(text, 'en')).toEqual([]);
  });

  it('are pieces of the text without anything that ends a quote or a tag, whatever it is', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 12 }),
          fc.constantFrom(
            '我很难过',
            'why me',
            '，',
            ', ',
            '。',
            '. ',
            '「',
            '"',
            '<L1>',
            '\\',
            '😀',
            '\ud83d',
            '\u0000',
            '\n',
          ),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('zh', 'en'), (post, lang) => {
        const clauses = clausesOf(post, lang);
        expect(new Set(clauses).size).toBe(clauses.length);
        for (const clause of clauses) {
          expect(post).toContain(clause);
          expect(clause).not.toMatch(/[<>"“”「」\p{Cc}\p{Cs}]/u);
          expect(clause).toBe(clause.trim());
          expect(codePoints(clause).length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('stay few in a text of any length, from its beginning to its end', () => {
    const post = GOLD.filter(({ lang }) => lang === 'zh')
      .map((record) => record.post)
      .join('\n')
      .slice(0, 20_000);
    const clauses = clausesOf(post, 'zh');
    expect(clauses.length).toBeGreaterThan(100);
    expect(clauses.length).toBeLessThanOrEqual(160);
    expect(clauses.join('').length).toBeLessThanOrEqual(1800);
    const places = clauses.map((clause) => post.indexOf(clause));
    expect(Math.min(...places)).toBeLessThan(200);
    expect(Math.max(...places)).toBeGreaterThan(19_500);
  });

  it.each(['我真的不知道该怎么办了每天晚上都睡不着', 'a', '𠀀'])(
    'are cut out of 100,000 characters of %j a part at a time',
    (words) => {
      const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
      const text = words.repeat(100_000 / words.length);
      const clauses = clausesOf(text, 'zh');
      const longest = Math.max(...segment.mock.calls.map(([part]) => codePoints(part).length));
      const whole = segment.mock.calls.map(([part]) => part).join('');
      segment.mockRestore();
      expect(longest).toBeLessThanOrEqual(2000);
      expect(whole === text).toBe(true);
      expect(clauses.filter((clause) => !text.includes(clause))).toEqual([]);
    },
  );

  it('are there for every gold post', () => {
    for (const { lang, post } of GOLD) expect(clausesOf(post, lang).length).toBeGreaterThan(10);
  });
});

it('words of the other script are the person’s own', () => {
  expect(foreignWords('我的 boss 在 KTV 说 offer2 没了，boss', 'zh')).toEqual(['boss', 'KTV', 'offer2']);
  expect(foreignWords('Mum calls me 乖女儿, café Ана', 'en')).toEqual(['乖女儿', 'Ана']);
  expect(foreignWords('我'.repeat(50), 'en')).toEqual([]);
});
