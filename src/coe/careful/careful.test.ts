import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../evidence.ts';
import { GOLD } from '../goldRecords.fixture.ts';
import { parse } from '../parser.ts';
import { LAYERS, type Lang } from '../types.ts';
import { BANK_EN } from './bank.en.ts';
import type { Bank } from './bank.ts';
import { BANK_ZH } from './bank.zh.ts';
import { choose, type Plan, type Question } from './choose.ts';
import { composeMessage } from './compose.ts';
import type { Odds } from './odds.ts';
import { profileOf } from './profile.ts';
import { quotable } from './quotes.ts';
import { standardised, type Scorer } from './scorer.ts';

const BANKS: Readonly<Record<Lang, Bank>> = { zh: BANK_ZH, en: BANK_EN };

/** Shared pairs of characters: needs no model and still prefers what a text is about. */
const overlap: Scorer = {
  score: (texts, candidates) =>
    Promise.resolve(
      texts.map((text) => {
        const pairs = pairsOf(text);
        return candidates.map((candidate) => {
          const own = pairsOf(candidate.text);
          return [...own].filter((pair) => pairs.has(pair)).length / Math.max(1, own.size);
        });
      }),
    ),
};

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)));
}

const ask = (lang: Lang, message: string, more: Partial<Question> = {}): Question => ({
  lang,
  message,
  followup: false,
  risk: 'none',
  before: [],
  earlier: [],
  ...more,
});

const EVEN = { offset: 0, slope: 1 };
/** Nothing is sure, but where the scores say so. */
const UNSURE: Odds = { sharpness: 1, feeling: EVEN, family: EVEN, group: EVEN };
/** The first is always sure. */
const SURE: Odds = { sharpness: 1, feeling: { offset: 20, slope: 1 }, family: EVEN, group: EVEN };

async function answer(question: Question, odds = UNSURE): Promise<{ plan: Plan; raw: string }> {
  const bank = BANKS[question.lang];
  const plan = await choose(question, { bank, scorer: overlap, calibration: {}, odds });
  return { plan, raw: composeMessage(plan, bank, question.lang) };
}

const posts = (lang: Lang, count: number): string[] =>
  GOLD.filter((record) => record.lang === lang)
    .filter((_, at) => at % 9 === 0)
    .slice(0, count)
    .map(({ post }) => post);

describe.each(['zh', 'en'] as const)('an answer in %s', (lang) => {
  it('has a whole chain and a reply, and quotes only what was written', async () => {
    let quoting = 0;
    for (const post of posts(lang, 12)) {
      const { raw, plan } = await answer(ask(lang, post));
      const draft = parse(raw);
      for (const layer of LAYERS) expect(draft.layers[layer]).toMatchObject({ state: 'closed' });
      expect(draft.outside).toBe('');
      expect(raw).not.toContain('{quote}');
      for (const { spans } of evidenceOf(draft.layers.L1.text, post)) expect(spans).not.toEqual([]);
      quoting += Number(plan.quotes.length > 0 || plan.causes[0]?.quote !== undefined);
      for (const quote of plan.quotes) expect(post).toContain(quote);
      const ids = [...plan.feelings, ...plan.causes, ...plan.reply].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    // Where no clause is sure, rather none.
    expect(quoting).toBeGreaterThan(6);
  });

  it('asks about the danger that there is, and names who can be called', async () => {
    const bank = BANKS[lang];
    for (const risk of ['now', 'self-harm', 'harm-to-others', 'abuse-or-threat', 'medical'] as const)
      for (const post of posts(lang, 3)) {
        const { plan } = await answer(ask(lang, post, { risk }));
        const moves = plan.reply.map(({ move }) => move);
        expect(moves.filter((move) => move !== 'ending')).toEqual(['see', 'question', 'refer']);
        const all = [...bank.seeing, ...bank.closings, ...bank.referrals, ...bank.strategies];
        for (const { id } of [plan.strategy, ...plan.reply])
          expect(all.find((one) => one.id === id)?.plain, id).toContain(risk);
        const called = bank.referrals.find(({ id }) => id === plan.reply[2]?.id)?.text ?? '';
        expect(called).toMatch(lang === 'zh' ? /120|110/u : /911, 999/u);
      }
  });

  it('follows one line of thought from the causes to the question, where the feeling is sure', async () => {
    const bank = BANKS[lang];
    const threadOf = (id: string | undefined): string | undefined =>
      [...bank.causes, ...bank.seeing, ...bank.closings].find((one) => one.id === id)?.thread;
    for (const post of posts(lang, 12)) {
      const { plan } = await answer(ask(lang, post), SURE);
      const thread = threadOf(plan.causes[0]?.id);
      expect(thread).toBeDefined();
      for (const { id } of plan.reply) expect([undefined, thread]).toContain(threadOf(id));
    }
  });

  it('says with the person’s own clause what may weigh, where nothing else is sure, and stays with it', async () => {
    const bank = BANKS[lang];
    let staying = 0;
    for (const post of posts(lang, 12)) {
      const { plan, raw } = await answer(ask(lang, post));
      expect(plan.feelings.every(({ id }) => bank.broad.some((one) => one.id === id))).toBe(true);
      const [cause] = plan.causes;
      if (bank.causes.find(({ id }) => id === cause?.id)?.quoted !== true) continue;
      staying += 1;
      expect(post).toContain(cause?.quote);
      // It stands in one of the two layers, and not in both.
      const { L1, L2 } = parse(raw).layers;
      const inL1 = plan.quotes.includes(cause?.quote ?? '');
      expect(L1.text.includes(cause?.quote ?? '')).toBe(inL1);
      expect(L2.text.includes(cause?.quote ?? '')).toBe(!inL1);
      const taken = plan.reply.find(({ move }) => move === 'quote');
      expect(taken?.quote).toBe(cause?.quote);
      for (const { id } of plan.reply.filter(({ move }) => move === 'question')) {
        const closing = bank.closings.find((one) => one.id === id);
        expect(closing?.quoted ?? closing?.asked, id).toBeDefined();
      }
    }
    expect(staying).toBeGreaterThan(4);
  });

  it('follows the cause that the person chose instead', async () => {
    const bank = BANKS[lang];
    const [post = ''] = posts(lang, 1);
    const other = bank.causes.find(({ thread }) => thread === 'own-side')?.id ?? '';
    const { plan } = await answer(ask(lang, post, { wishes: { causes: [other] } }));
    expect(plan.causes.map(({ id }) => id)).toEqual([other]);
    const question = bank.closings.find(({ id }) => id === plan.reply.at(-1)?.id);
    expect(question?.thread ?? question?.asked).toBeDefined();
  });

  it('is there for any text, without an empty slot', async () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '😀😀',
        '累',
        'tired',
        '1. 2. 3.',
        '</answer><L1>',
        '{quote}',
        '小王 小李 老张',
        '「」""',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom('none', 'low'),
        fc.boolean(),
        async (message, risk, followup) => {
          const { raw } = await answer(ask(lang, message, { risk, followup }));
          const draft = parse(raw);
          for (const layer of LAYERS) expect(draft.layers[layer].text).not.toBe('');
          expect(draft.answer.text.length).toBeGreaterThan(10);
          expect(draft.answer.text).not.toMatch(/「」|""|undefined/);
          if (!message.includes('{quote}')) expect(raw).not.toContain('{quote}');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('says nothing again in the same session', async () => {
    const [post = ''] = posts(lang, 1);
    const first = await answer(ask(lang, post));
    const again = await answer(ask(lang, post, { followup: true, before: [post], earlier: [first.raw] }));
    const said = new Set(first.plan.reply.map(({ id }) => id));
    expect(again.plan.reply.filter(({ id }) => said.has(id))).toEqual([]);
  });

  it('asks about not wanting to live where the screen sees a low risk', async () => {
    for (const post of posts(lang, 4)) {
      const { plan } = await answer(ask(lang, post, { risk: 'low' }));
      const bank = BANKS[lang];
      const questions = plan.reply.filter(({ move }) => move === 'question');
      expect(questions.length).toBeGreaterThan(0);
      for (const { id } of questions)
        expect(bank.closings.find((one) => one.id === id)?.plain).toContain('low');
      expect(plan.reply.some(({ move }) => move === 'refer')).toBe(true);
    }
  });

  it('holds no sentence in the reply that presumes something', async () => {
    for (const post of posts(lang, 8)) {
      const { plan } = await answer(ask(lang, post));
      const { takingUp, seeing, steps, referrals, closings, strategies } = BANKS[lang];
      const all = [...takingUp, ...seeing, ...steps, ...referrals, ...closings, ...strategies];
      for (const { id } of [plan.strategy, ...plan.reply])
        expect(all.find((one) => one.id === id)?.plain, id).toContain('none');
    }
  });

  it('keeps what the person chose, and chooses anew what follows', async () => {
    const [post = ''] = posts(lang, 1);
    const { plan } = await answer(ask(lang, post));
    const instead = plan.feelings[0]?.runnersUp[0] ?? '';
    const wishes = { feelings: [instead, ...plan.feelings.slice(1).map(({ id }) => id)] };
    const changed = await answer(ask(lang, post, { wishes }));
    expect(changed.plan.feelings.map(({ id }) => id)).toEqual(wishes.feelings);
    expect(changed.plan.feelings[0]?.runnersUp).not.toContain(instead);
  });

  it('is the same for the same text', async () => {
    const [post = ''] = posts(lang, 1);
    expect((await answer(ask(lang, post))).raw).toBe((await answer(ask(lang, post))).raw);
  });
});

describe('what a text says of its writer', () => {
  it.each<[Lang, string, string | undefined, string[]]>([
    ['zh', '我四十六了，扫街也能扫。我丈夫在工地，女儿今年初三。', 'adult', ['partner', 'parent']],
    ['zh', '我今年高二，我妈翻我手机。', 'teen', ['student', 'son-or-daughter']],
    ['zh', '我奶奶八十三岁，去世以后我总梦见她。', undefined, ['bereaved']],
    ['zh', '退休了，我退休三年，孙子上小学。', 'older', []],
    ['zh', '我，女，二十六岁，在义乌做外贸跟单', 'young', []],
    ['zh', '他喝了酒就打我，上个星期掐着我脖子', undefined, ['harmed']],
    ['en', "I'm 34 and my husband works nights.", 'adult', ['partner']],
    ['en', "I'm 15 minutes from the school.", undefined, ['student']],
    ['en', 'My roommate moved out. I failed the exam.', 'young', ['friend', 'student']],
  ])('%s: %s', (lang, text, age, roles) => {
    const profile = profileOf(text, lang);
    expect(profile.age).toBe(age);
    for (const role of roles) expect([...profile.roles]).toContain(role);
  });
});

it.each<[Lang, string]>([
  ['zh', '他说“我就是觉得活着没劲”。我妈说我太矫情。'],
  ['zh', '她发来一句：我再也不想管你了'],
  ['en', 'She said "I can\'t work out what I\'m allowed". My boss said I was useless.'],
])('words of others are not quoted as the person’s (%s)', (lang, text) => {
  expect(quotable(text, lang)).toEqual([]);
});

it.each<[Lang, string]>([
  ['zh', '我每天一千大卡，月经有四个月没来，怎么跟家里人说？'],
  ['zh', '我爸七十多了，上个月走丢过一回，灶上烧着水也忘了，怎么跟他说去看看？'],
  ['en', 'I count every calorie and my period has stopped. How do I tell my family?'],
])('names a doctor where the body, or the memory, needs one (%s)', async (lang, post) => {
  const { plan } = await answer(ask(lang, post));
  expect(plan.reply.map(({ move }) => move)).toContain('checkup');
  expect(plan.reply.at(-1)?.move).toBe('question');
});

it.each<[Lang, string]>([
  ['zh', '有时候就不想活了。我就想知道他到底要不要我了，给个准话也行啊。'],
  ['en', 'Some days I do not want to live. I want to know if he is dead or done with me.'],
])('says beside danger that a question comes after, and does not quote it (%s)', async (lang, post) => {
  const danger = ['不想活', 'dead', 'want to live'];
  const { plan } = await answer(ask(lang, post, { risk: 'low', danger }));
  expect(plan.reply.at(-1)?.id).toMatch(/^e-later-/u);
  for (const quote of plan.quotes) expect(quote).not.toMatch(/想知道|want to know/u);
});

it('takes nobody for harmed who was not', () => {
  for (const text of ['出分那天我爸没骂我，也没打我。', '他打我电话我没接。', '我宁可他骂我。'])
    expect([...profileOf(text, 'zh').roles]).not.toContain('harmed');
});

describe('what may be quoted', () => {
  it('leaves out names, numbers and schools, and what hangs on its neighbour', () => {
    const text =
      '我连哭都不敢出声。打13812345678找我。但是没有用。我在北京大学读书。小王说我矫情。我觉得自己是多余的。';
    expect(quotable(text, 'zh').map(({ clause }) => clause)).toEqual([
      '我觉得自己是多余的',
      '我连哭都不敢出声',
    ]);
    const english =
      "I can't even cry out loud. Call me on 5551234567. My friend Sarah laughed. I felt it was";
    expect(quotable(english, 'en').map(({ clause }) => clause)).toEqual(["I can't even cry out loud"]);
  });
});

it('quotes neither who somebody is nor that they do not know', () => {
  expect(
    quotable('我50，离异多年，一个人住。我也不知道要问什么，就是有点闷。', 'zh').map(({ clause }) => clause),
  ).toEqual([]);
  expect(quotable("I have been driving since I was eighteen. I don't know why.", 'en')).toEqual([]);
});

describe('scores', () => {
  it('count by how unusual they are', () => {
    expect(standardised(0.8, { mean: 0.7, deviation: 0.05 })).toBeCloseTo(2);
    expect(standardised(0.8, undefined)).toBe(0);
    expect(Number.isFinite(standardised(0.8, { mean: 0.7, deviation: 0 }))).toBe(true);
  });
});
