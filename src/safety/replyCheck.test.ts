import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import en from './cases/reply.en.json';
import ok from './cases/reply.ok.json';
import zh from './cases/reply.zh.json';
import { fixedReply } from './fixedReply.ts';
import { WITHHOLD_REASONS } from './reply/replyRule.ts';
import { checkReply, createReplyCheck, type ReplyVerdict } from './replyCheck.ts';
import { KINDS, WHOSE } from './types.ts';

const OK: ReplyVerdict = { verdict: 'ok', heldFrom: null };

interface Gold {
  readonly id: string;
  readonly answer: string;
  readonly followup?: { readonly answer: string };
}

const FOLDER = 'data/empathy-qa/train';
const ANSWERS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Gold)
  .flatMap(({ id, answer, followup }) => [
    { id, text: answer },
    ...(followup === undefined ? [] : [{ id: `${id} followup`, text: followup.answer }]),
  ]);

const BAD: readonly (readonly [lang: string, reason: string, text: string])[] = [
  ...Object.entries(zh).flatMap(([reason, texts]) => texts.map((text) => ['zh', reason, text] as const)),
  ...Object.entries(en).flatMap(([reason, texts]) => texts.map((text) => ['en', reason, text] as const)),
];

describe('own cases', () => {
  it('hold at least ten of each reason and language', () => {
    for (const lang of ['zh', 'en']) {
      for (const reason of WITHHOLD_REASONS) {
        const own = BAD.filter((one) => one[0] === lang && one[1] === reason);
        expect(own.length, `${lang} ${reason}`).toBeGreaterThanOrEqual(10);
      }
    }
  });
  test.each(BAD)('%s %s: %s', (_, reason, text) => {
    expect(checkReply(text)).toMatchObject({ verdict: 'withhold', reason });
  });
  test.each(BAD.filter(([, , text]) => text.includes("'")))(
    '%s %s with a curled apostrophe: %s',
    (_, reason, text) => {
      expect(checkReply(text.replaceAll("'", '’'))).toMatchObject({ verdict: 'withhold', reason });
    },
  );
  test.each(ok.filter((text) => text.includes("'")))('may stand with a curled apostrophe: %s', (text) => {
    expect(checkReply(text.replaceAll("'", '’'))).toEqual(OK);
  });
  test.each(BAD)('%s %s with characters that nobody sees: %s', (_, reason, text) => {
    expect(checkReply(Array.from(text).join('\u200b'))).toMatchObject({ verdict: 'withhold', reason });
  });
  test.each(ok)('may stand: %s', (text) => {
    expect(checkReply(text)).toEqual(OK);
  });
});

describe('good replies', () => {
  it('of the gold records may all stand', () => {
    const withheld = ANSWERS.filter(({ text }) => checkReply(text).verdict !== 'ok');
    expect(ANSWERS.length).toBeGreaterThan(400);
    expect(withheld.map(({ id }) => id)).toEqual([]);
  });
  const fixed = KINDS.flatMap((kind) =>
    (['zh', 'en'] as const).flatMap((lang) => WHOSE.map((whose) => [kind, lang, whose] as const)),
  );
  test.each(fixed)('the fixed one for %s in %s, danger of %s, may stand', (kind, lang, whose) => {
    const { said, now, otherwise } = fixedReply(kind, lang, whose);
    expect(checkReply([said, ...now, otherwise].join('\n'))).toEqual(OK);
  });
});

function inPieces(text: string, cuts: readonly number[]): ReplyVerdict {
  const check = createReplyCheck();
  let from = 0;
  for (const cut of [...cuts].map((cut) => cut % (text.length + 1)).sort((a, b) => a - b)) {
    check.push(text.slice(from, cut));
    from = cut;
  }
  check.push(text.slice(from));
  return check.end();
}

const PIECE = fc.constantFrom(
  ...BAD.map(([, , text]) => text), ...ok, '听起来你很累，', '今天先睡一觉。', 'That sounds hard. ', '“', '”', '’', '\u200b', '\n', '。', 'a'.repeat(70),
); // prettier-ignore
const REPLY = fc.array(PIECE, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('streaming', () => {
  it('gives the same verdict for any cutting', () => {
    fc.assert(
      fc.property(REPLY, fc.array(fc.nat(), { maxLength: 12 }), (text, cuts) => {
        expect(inPieces(text, cuts)).toEqual(checkReply(text));
      }),
    );
  });
  it('gives the same verdict for gold replies with something bad in them, one unit at a time', () => {
    for (const [i, { text }] of ANSWERS.slice(0, 20).entries()) {
      const whole = `${text}\n${BAD[i * 7]?.[2] ?? ''}`;
      expect(
        inPieces(
          whole,
          Array.from(whole, (_, at) => at),
        ),
      ).toEqual(checkReply(whole));
    }
  });
  it('says withhold as soon as the clause is there, and stays with it', () => {
    const check = createReplyCheck();
    expect(check.push('谢谢你说出来。我保')).toEqual(OK);
    const first = check.push('证你会好的，');
    expect(first).toEqual({ verdict: 'withhold', reason: 'promise', span: { start: 7, end: 10 } });
    expect(check.push('你活该。')).toEqual(first);
    expect(check.end()).toEqual(first);
  });
  it('holds back what it is about to withhold, from its clause on, and shows it once its end says that it may stand', () => {
    const check = createReplyCheck();
    expect(check.push('谢谢你说出来。我保证你')).toEqual({ verdict: 'ok', heldFrom: 7 });
    expect(check.push('会好的')).toEqual({ verdict: 'ok', heldFrom: 7 });
    expect(check.push('，')).toMatchObject({ verdict: 'withhold', reason: 'promise' });
    const doctor = createReplyCheck();
    expect(doctor.push('可以问医生。')).toEqual(OK);
    expect(doctor.push('Whether you have depression')).toEqual(OK);
  });
  it('never shows the words that it withholds', () => {
    for (const [, , text] of BAD) {
      const check = createReplyCheck();
      const whole = checkReply(text);
      if (whole.verdict === 'ok') throw new Error(text);
      for (let at = 0; at < text.length; at += 1) {
        const seen = check.push(text.charAt(at));
        if (seen.verdict === 'withhold') break;
        // Some wordings are known by the word behind them.
        if (at > whole.span.end + 8) expect(seen.heldFrom).toBeLessThanOrEqual(whole.span.start);
      }
    }
  });
  it('spans in what was pushed, where characters were that nobody sees', () => {
    expect(checkReply('你好。\u200b我是心\u200b理咨\ufeff询师。')).toEqual({
      verdict: 'withhold',
      reason: 'claims-therapist',
      span: { start: 4, end: 13 },
    });
  });
  it('does not let an unclosed quotation hide the rest', () => {
    expect(checkReply('他说“滚\n你活该。')).toMatchObject({ reason: 'contempt' });
    expect(checkReply(`“${'好'.repeat(300)}。我保证你会好。`)).toMatchObject({ reason: 'promise' });
  });
  it('spans what it names, in the text as pushed', () => {
    fc.assert(
      fc.property(REPLY, (text) => {
        const seen = checkReply(text);
        if (seen.verdict === 'ok') return;
        expect(seen.span.end).toBeGreaterThan(seen.span.start);
        expect(seen.span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test.each([
    ['nothing', ''],
    ['100,000 characters', '好'.repeat(100_000)],
    ['only marks', '，'.repeat(20_000)],
  ])('takes %s', (_, text) => {
    expect(checkReply(text)).toEqual(OK);
  });
});
