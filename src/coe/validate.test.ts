import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import CASES from './form.cases.json';
import { GOLD } from './goldRecords.fixture.ts';
import { formatMessage } from './message.ts';
import { parse } from './parser.ts';
import { formatReward, validate } from './validate.ts';

const layers = { L1: '一'.repeat(60), L2: '二'.repeat(60), L3: '三'.repeat(60), L4: '四'.repeat(60) };
const answer = '你'.repeat(200);
const good = formatMessage(layers, answer);
const problemsOf = (raw: string): unknown => validate(parse(raw), 'zh', 'first').problems;
const rewardOf = (raw: string): number => formatReward(parse(raw), 'zh', 'first');

describe('a message in form', () => {
  it('has no problem and the whole reward, white space between tags or not', () => {
    for (const raw of [good, good.replaceAll('><', '>\n<')]) {
      expect(problemsOf(raw)).toEqual([]);
      expect(rewardOf(raw)).toBe(1);
    }
  });

  it('is what the gold records are, follow-ups among them', () => {
    for (const { id, lang, coe, answer: reply, followup } of GOLD) {
      expect({ id, ...validate(parse(formatMessage(coe, reply)), lang, 'first') }).toEqual({
        id,
        ok: true,
        problems: [],
      });
      if (followup === undefined) continue;
      const draft = parse(formatMessage(followup.coe, followup.answer));
      expect({ id, ...validate(draft, lang, 'followup') }).toEqual({ id, ok: true, problems: [] });
    }
  });
});

describe('a problem', () => {
  it.each<[string, string, unknown[]]>([
    ['a missing layer', good.replace(/<L2>.*<\/L2>/, ''), [{ code: 'missing', part: 'L2' }]],
    ['a missing answer', good.replace(/<answer>.*/, ''), [{ code: 'missing', part: 'answer' }]],
    ['an answer cut off', good.slice(0, -5), [{ code: 'unclosed', part: 'answer' }]],
    ['an empty layer', formatMessage({ ...layers, L3: '' }, answer), [{ code: 'empty', part: 'L3' }]],
    [
      'a short layer',
      formatMessage({ ...layers, L3: '三' }, answer),
      [{ code: 'too-short', part: 'L3', size: 1, limit: 50 }],
    ],
    [
      'a long answer',
      formatMessage(layers, answer.repeat(3)),
      [{ code: 'too-long', part: 'answer', size: 600, limit: 560 }],
    ],
    ['prose before it', `好的。${good}`, [{ code: 'outside', size: 3 }]],
    ['a forgotten end tag', good.replace('</L1>', ''), [{ code: 'structure' }]],
    ['a forgotten chain tag', good.replace('<empathy_think>', ''), [{ code: 'structure' }]],
    ['a doubled layer', good.replace('<L2>', '<L1>又</L1><L2>'), [{ code: 'structure' }]],
    ['an answer without its tag', good.replace(/<\/?answer>/g, ''), [{ code: 'structure' }]],
    ['tags in capitals', good.replaceAll('answer>', 'ANSWER>'), [{ code: 'structure' }]],
    ['a tag in a layer', good.replace('二二', '二<b>二'), [{ code: 'structure' }]],
    ['a thought in a layer', good.replace('二二', '二<think></think>二'), [{ code: 'structure' }]],
    ['half a tag in the answer', good.replace('你你', '你</div你'), [{ code: 'structure' }]],
    ['layers out of order', good.replace(/(<L2>.*<\/L2>)(<L3>.*<\/L3>)/, '$2$1'), [{ code: 'structure' }]],
  ])('is %s', (_, raw, expected) => {
    const problems = problemsOf(raw) as unknown[];
    expect(problems).toEqual(expect.arrayContaining(expected));
    expect(validate(parse(raw), 'zh', 'first').ok).toBe(false);
    expect(rewardOf(raw)).toBeLessThan(1);
  });

  it('of structure takes the whole reward, one of size a share of it', () => {
    expect(rewardOf(good.replace('</L1>', ''))).toBe(0);
    expect(rewardOf('你好')).toBe(0);
    expect(rewardOf(formatMessage({ ...layers, L3: '三'.repeat(25) }, answer))).toBeCloseTo(0.9);
    expect(rewardOf(formatMessage({ ...layers, L3: '三'.repeat(255) }, answer))).toBeCloseTo(0.9);
    expect(rewardOf(formatMessage(layers, answer.repeat(20)))).toBeCloseTo(0.8);
  });
});

describe('the reward for form', () => {
  // The training has its own copy of the rule, and is held to the same cases.
  it.each(CASES)('$name: $reward', ({ lang, text, reward }) => {
    expect(formatReward(parse(text), lang === 'zh' ? 'zh' : 'en', 'first')).toBeCloseTo(reward, 6);
  });
});

describe('any message', () => {
  const words = (least: number, most: number): fc.Arbitrary<string> =>
    fc.string({
      unit: fc.constantFrom('我', '很', '累', '。', '<', '3', '/', '😀'),
      minLength: least,
      maxLength: most,
    });
  const chain = fc.record({ L1: words(50, 80), L2: words(50, 80), L3: words(50, 80), L4: words(50, 80) });

  it('of parts that keep their sizes is in form, and out of it with a tag of another kind in it', () => {
    const tag = fc.constantFrom('<b>', '</b>', '<think>', '</think>', '<L5>', '<l', '</x', '<L1 x>', '<br/>');
    fc.assert(
      fc.property(chain, words(110, 200), tag, fc.nat(), (coe, reply, foreign, at) => {
        const raw = formatMessage(coe, reply);
        expect(problemsOf(raw)).toEqual([]);
        expect(rewardOf(raw)).toBe(1);
        const inside = at % reply.length;
        const marked = formatMessage(coe, reply.slice(0, inside) + foreign + reply.slice(inside));
        expect(validate(parse(marked), 'zh', 'first').ok).toBe(false);
        expect(rewardOf(marked)).toBe(0);
      }),
    );
  });

  it('has no problem exactly where it has the whole reward, and a reward from 0 to 1', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(good, ...good.split(/(?=<)/), '一'.repeat(60), '<b>', '<think>', '\n'),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('zh', 'en'),
        fc.constantFrom('first', 'followup'),
        (raw, lang, turn) => {
          const draft = parse(raw);
          const { ok, problems } = validate(draft, lang, turn);
          const reward = formatReward(draft, lang, turn);
          expect(ok).toBe(problems.length === 0);
          expect(reward === 1).toBe(ok);
          expect(reward).toBeGreaterThanOrEqual(0);
          expect(reward).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
