import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, findEvidence, quotesIn } from './evidence.ts';
import { GOLD } from './goldRecords.fixture.ts';

const said = (quote: string, post: string): string[] =>
  findEvidence(quote, post).map(({ start, end }) => post.slice(start, end));

describe('quotes in a layer', () => {
  it('are what stands between the language’s marks', () => {
    const text = '她说「扯平了」，又说“难看”，「';
    expect(quotesIn(text, 'zh')).toEqual([{ at: { start: 2, end: 7 }, text: '扯平了' }]);
    const english = 'Says "I waved back", “not yet” and 「the tin」; it\'s 5" tall';
    expect(quotesIn(english, 'en').map(({ text: quote }) => quote)).toEqual([
      'I waved back',
      'not yet',
      'the tin',
    ]);
    for (const { at, text: quote } of quotesIn(english, 'en')) {
      expect(english.slice(at.start + 1, at.end - 1)).toBe(quote);
    }
  });

  it('are the inner ones of two, and none when empty or open', () => {
    expect(quotesIn('「他说「好」了」「」「没完', 'zh').map(({ text }) => text)).toEqual(['好']);
  });
});

describe('evidence in the post', () => {
  it.each([
    ['看一遍恶心一遍还是看', '看一遍恶心一遍，还是看。', ['看一遍恶心一遍，还是看']],
    ['七个月！', '我往上翻，七个月。七个月！中间', ['七个月', '七个月']],
    ['ＫＴＶ里', '在KTV里唱', ['KTV里']],
    ['kt v', '在 ＫＴＶ 唱', ['ＫＴＶ']],
    ['不敢举手，就忍着', '我不敢举手 就忍着', ['不敢举手 就忍着']],
    ["I can't breathe", 'and I can’t  breathe.', ['I can’t  breathe']],
    ['cafe', 'the café, the cafe\u0301 too', ['café', 'cafe\u0301']],
    ['哈哈', '哈哈哈哈', ['哈哈', '哈哈']],
    ['art', 'my heart, my art', ['art']],
    ['3年', '13年，又3年', ['3年']],
    ['😭', '我😭了', ['😭']],
    ['我😭了', '我了', ['我了']],
    ['没说过', '说过', []],
    ['', '我', []],
    ['，。', '我', []],
  ])('of %j in %j', (quote, post, expected) => {
    expect(said(quote, post)).toEqual(expected);
  });

  it('comes with every quote of a layer, found or not', () => {
    const found = evidenceOf('他说「没事」，又说「没事的」', '我没事，没事。');
    expect(found.map(({ text, spans, source }) => [text, spans, source])).toEqual([
      [
        '没事',
        [
          { start: 1, end: 3 },
          { start: 4, end: 6 },
        ],
        { start: 1, end: 3 },
      ],
      ['没事的', [], null],
    ]);
    expect(evidenceOf('She says "I waved back".', 'I waved back.')[0]?.source).toEqual({ start: 0, end: 12 });
  });

  it('finds every piece of any text that has a letter in it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, post, from, length) => {
        const graphemes = [...new Intl.Segmenter().segment(post)].map(({ segment }) => segment);
        const start = from % graphemes.length;
        const quote = graphemes.slice(start, start + 1 + (length % 8)).join('');
        // Apart from what is next to it, so that no word is cut.
        const whole = `${before} 、 ${quote} 、 ${post}`;
        if (quote.trim() === '') return;
        const spans = findEvidence(quote, whole);
        const at = before.length + 3;
        expect(spans.length).toBeGreaterThan(0);
        expect(spans.every(({ start: a, end: b }) => a >= 0 && a < b && b <= whole.length)).toBe(true);
        expect(spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0))).toBe(true);
        expect(spans.some((span) => span.start <= at + quote.length && span.end >= at)).toBe(true);
      }),
    );
  });

  it('is not hurt by punctuation or white space put in or taken out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('我', '很', '累', '真', '的'), { minLength: 2, maxLength: 8 }),
        fc.array(fc.constantFrom('', '，', ' ', '\n', '！', '…'), { minLength: 8, maxLength: 8 }),
        (words, marks) => {
          const post = `<${words.map((word, i) => word + (marks[i] ?? '')).join('')}>`;
          expect(findEvidence(words.join(''), post)[0]).toMatchObject({ start: 1 });
        },
      ),
    );
  });

  it('is there for the gold records’ quotes', () => {
    const quotes = GOLD.flatMap(({ lang, title, post, coe }) =>
      evidenceOf(coe.L1, `${title}\n${post}`, lang).map(({ spans, text }) => ({
        text,
        found: spans.length > 0,
      })),
    );
    expect(quotes.length).toBeGreaterThan(800);
    expect(quotes.filter(({ found }) => !found).map(({ text }) => text)).toEqual([]);
  });
});
