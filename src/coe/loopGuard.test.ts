import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLD } from './goldRecords.fixture.ts';
import { copiedShare, createLoopGuard, repetition, type Verdict } from './loopGuard.ts';
import { formatMessage } from './message.ts';

const verdictOf = (text: string, post = ''): Verdict => createLoopGuard(post).push(text);
const ZH = GOLD.filter(({ lang }) => lang === 'zh');
const EN = GOLD.filter(({ lang }) => lang === 'en');

describe('the gold records', () => {
  it('trip no guard, follow-ups among them', { timeout: 60_000 }, () => {
    const tripped = GOLD.flatMap(({ id, post, coe, answer, followup }) => {
      const messages = [formatMessage(coe, answer)];
      if (followup !== undefined) messages.push(formatMessage(followup.coe, followup.answer));
      return messages.map((message) => ({ id, verdict: verdictOf(message, post) }));
    }).filter(({ verdict }) => verdict !== 'ok');
    expect(tripped).toEqual([]);
  });

  it('hardly repeat themselves or the post', { timeout: 60_000 }, () => {
    for (const { post, coe, answer } of GOLD) {
      const message = formatMessage(coe, answer);
      expect(repetition(message)).toBeLessThan(0.025);
      expect(copiedShare(answer, post)).toBeLessThan(0.25);
    }
  });
});

describe('a loop', () => {
  it.each([
    ['one character', '我理解你' + '啊'.repeat(40)],
    ['a phrase', '你一定很难过。' + '这真的很难。'.repeat(6)],
    ['a sentence', '你已经很努力了，先好好睡一觉，明天再说。'.repeat(4)],
    ['an English phrase', 'It makes sense. ' + 'I hear you and I see you. '.repeat(5)],
    ['an endless word', 'a'.repeat(2000)],
    ['a word, again and again', 'so '.repeat(30)],
    ['emoji', `我在听${'😀😭'.repeat(30)}`],
    ['hearts, each of two characters', `我在听${'❤️'.repeat(50)}`],
    ['full stops', `I hear you${'.'.repeat(60)}`],
    ['signs that change', `我在听${'！？。…'.repeat(20)}`],
    ['line breaks', `我在听。${'\n'.repeat(60)}`],
    ['white space', `我在听。${' \t'.repeat(30)}`],
  ])('of %s is noticed', (_, text) => {
    expect(verdictOf(text, text.startsWith('I') ? 'I am so tired of it all' : '我好累')).toBe('loop');
  });

  it('of whole paragraphs is noticed while the second goes round', () => {
    for (const { answer, post } of [...ZH.slice(0, 20), ...EN.slice(0, 20)]) {
      const guard = createLoopGuard(post);
      expect(guard.push(answer)).toBe('ok');
      expect(guard.push(`\n\n${answer}`)).toBe('loop');
    }
  });

  it('with a word changed each time is noticed', () => {
    const text = Array.from(
      '一二三四五六七八九十',
      (n) => `第${n}点，你要学会爱自己，也要学会放下，慢慢来，一切都会好起来。`,
    );
    expect(verdictOf(text.join(''), '我好累')).toBe('loop');
  });

  it('is measured as a share', () => {
    expect(repetition('')).toBe(0);
    expect(repetition('我今天真的很累也很难过')).toBe(0);
    expect(repetition('我今天真的很累也很难过。'.repeat(10))).toBeGreaterThan(0.8);
    expect(repetition('I am tired and sad today. '.repeat(10))).toBeGreaterThan(0.8);
  });
});

it('some signs in a row are none', () => {
  expect(verdictOf(`我在听。\n\n${'—'.repeat(20)}\n\n你说吧${'…'.repeat(12)}😀😀😀`)).toBe('ok');
});

describe('a copy', () => {
  it('of the post is noticed, punctuation changed or not', () => {
    for (const { post, answer } of [...ZH.slice(0, 10), ...EN.slice(0, 10)]) {
      const stolen = post.slice(50, 350).replaceAll('，', ' ');
      expect(verdictOf(`${answer} ${stolen}`, post)).toBe('copied');
    }
  });

  it('of a clause is none', () => {
    const post =
      '我在义乌做外贸跟单，二十六。我跟他三年零两个月，跟她十一年，初一同桌，她爸爸走的时候我陪她守了三天。';
    expect(verdictOf('你说「她爸爸走的时候我陪她守了三天」，这很重。', post)).toBe('ok');
  });

  it('is measured as a share', () => {
    const post = '我在义乌做外贸跟单，我跟他三年零两个月。';
    expect(copiedShare('', post)).toBe(0);
    expect(copiedShare('你今天过得怎么样呢', post)).toBe(0);
    expect(copiedShare(post, post)).toBe(1);
    expect(copiedShare('我在义乌做外贸跟单，你今天过得怎么样呢', post)).toBeCloseTo(9 / 18);
  });
});

it('tells the same however the text is cut into pieces, and stays with it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '啊',
      '这很难',
      '，',
      'so ',
      'tired',
      "don't",
      '😀',
      '！！！！！！！！',
      '\ud840',
      '\udc00',
      '\n',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(), { maxLength: 50 }),
      (parts, times, cuts) => {
        // An end that closes the last word.
        const text = `${parts.join('').repeat(times)}。`;
        const at = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
        const guard = createLoopGuard('我好累，真的好累。');
        const verdicts = [0, ...at].map((start, i) => guard.push(text.slice(start, at[i])));
        expect(verdicts.at(-1)).toBe(verdictOf(text, '我好累，真的好累。'));
        const first = verdicts.find((verdict) => verdict !== 'ok');
        if (first !== undefined)
          expect(verdicts.slice(verdicts.indexOf(first)).every((verdict) => verdict === first)).toBe(true);
      },
    ),
  );
});
