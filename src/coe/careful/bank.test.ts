/** The checker of the bank: tags, lengths, banned words, near-duplicates, and enough of everything. */
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../size.ts';
import type { Lang } from '../types.ts';
import { FAMILIES, MOVES, THEMES, type Bank, type Option, type Shelf } from './bank.ts';
import { BANK_EN } from './bank.en.ts';
import { BANK_ZH } from './bank.zh.ts';
import { SHELF_EN } from './shelf.en.ts';
import { SHELF_ZH } from './shelf.zh.ts';

/** With what lies on the shelf. */
const BANKS: Readonly<Record<Lang, Bank>> = {
  zh: withShelf(BANK_ZH, SHELF_ZH),
  en: withShelf(BANK_EN, SHELF_EN),
};

function withShelf(bank: Bank, shelf: Shelf): Bank {
  return {
    ...bank,
    seeing: [...bank.seeing, ...shelf.seeing],
    steps: [...bank.steps, ...shelf.steps],
  };
}

/** Lists of sentences. */
type Listed = Exclude<keyof Bank, 'threads' | 'questions' | 'broad'>;

const LEAST: Readonly<Record<Listed, number>> = {
  feelings: 60,
  causes: 120,
  intents: 12,
  strategies: 40,
  takingUp: 60,
  seeing: 160,
  steps: 160,
  referrals: 10,
  closings: 60,
  openings: 30,
};

const PREFIX: Readonly<Record<Listed, string>> = {
  feelings: 'f-',
  causes: 'c-',
  intents: 'i-',
  strategies: 's-',
  takingUp: 't-',
  seeing: 'v-',
  steps: 'p-',
  referrals: 'r-',
  closings: 'e-',
  openings: 'o-',
};

/** Sizes as `sizeOf` counts: characters zh, words en. */
const SIZES: Readonly<Record<Lang, Readonly<Record<Listed, readonly [number, number]>>>> = {
  zh: {
    feelings: [2, 10],
    causes: [12, 50],
    intents: [15, 80],
    strategies: [15, 90],
    takingUp: [6, 50],
    seeing: [8, 75],
    steps: [12, 75],
    referrals: [12, 90],
    closings: [6, 60],
    openings: [4, 45],
  },
  en: {
    feelings: [1, 5],
    causes: [6, 32],
    intents: [8, 50],
    strategies: [7, 50],
    takingUp: [3, 24],
    seeing: [6, 45],
    steps: [6, 45],
    referrals: [6, 55],
    closings: [3, 40],
    openings: [2, 24],
  },
};

/** Diagnosis, promise, blame, slogan, order, flattery. */
const BANNED: Readonly<Record<Lang, RegExp>> = {
  zh: /抑郁症|焦虑症|双相|人格障碍|创伤后应激|一定会好|会好起来|都会过去|加油|坚强点|想开|正能量|你应该|你必须|你不该|都是你的错|你错了|你太|(?:我|向你)保证|保证(?:会|能|你)|放心吧|没什么大不了|别矫情|感同身受|完全理解你|你真棒|最棒|很优秀|作为(?:一个|一名)?(?:AI|人工智能|心理)/u,
  en: /\b(?:depression|bipolar|PTSD|disorder|you should|cheer up|it will (?:all )?(?:be fine|pass|get better)|everything happens|stay strong|positive vibes|I promise|your fault|calm down|get over it|look on the bright side|you are amazing|so brave|I know exactly|as an AI)\b|(?:^|[.;!?] )you (?:must|have to)\b/iu,
};

const HELP: Readonly<Record<Lang, RegExp>> = {
  zh: /12356|120|110/u,
  en: /findahelpline|emergency|crisis line|helpline/iu,
};

/** Texts of sentences that people read as the reply: they speak to "you" and never as "I". */
const REPLY = ['takingUp', 'seeing', 'steps', 'referrals', 'closings', 'openings'] as const;

const KINDS = Object.keys(LEAST) as Listed[];

const entries = (bank: Bank): { kind: Listed; option: Option }[] =>
  KINDS.flatMap((kind) => bank[kind].map((option) => ({ kind, option })));

/** Share of character trigrams that two texts have in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of one) if (other.has(gram)) common += 1;
  return common / Math.max(1, Math.min(one.size, other.size));
}

function trigrams(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(text.length - 2, 0) }, (_, at) => text.slice(at, at + 3)));
}

describe.each(['zh', 'en'] as const)('the bank in %s', (lang) => {
  const bank = BANKS[lang];
  const all = entries(bank);

  it.each(KINDS)('has enough %s', (kind) => {
    expect(bank[kind].length).toBeGreaterThanOrEqual(LEAST[kind]);
  });

  it('names each sentence once, by its kind', () => {
    const ids = all.map(({ option }) => option.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const { kind, option } of all) expect(option.id).toMatch(new RegExp(`^${PREFIX[kind]}[a-z0-9-]+$`));
  });

  it('says nothing twice', () => {
    // A strategy is an order of moves: those of two that share moves are bound to be alike. Chain and reply are read apart.
    const groups = [['feelings'], ['causes'], ['intents'], REPLY] as const;
    const [shortest, most] = lang === 'zh' ? [6, 0.7] : [20, 0.8];
    for (const kinds of groups) {
      const grams = all
        .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
        .map(({ option }) => ({ id: option.id, grams: trigrams(option.text.replace('{quote}', '')) }))
        .filter((one) => one.grams.size > shortest);
      const twins = grams.flatMap((one, at) =>
        grams
          .slice(at + 1)
          .filter((other) => likeness(one.grams, other.grams) > most)
          .map((other) => `${one.id} ~ ${other.id}`),
      );
      expect(twins).toEqual([]);
    }
  });

  it('keeps its lengths', () => {
    const wrong = all.filter(({ kind, option }) => {
      const size = sizeOf(option.text.replace('{quote}', ''), lang);
      const [least, most] = SIZES[lang][kind];
      return size < least || size > most;
    });
    expect(wrong.map(({ option }) => `${option.id}: ${option.text}`)).toEqual([]);
  });

  it('never diagnoses, promises, blames or orders', () => {
    expect(
      all.filter(({ option }) => BANNED[lang].test(option.text)).map(({ option }) => option.text),
    ).toEqual([]);
  });

  it('never speaks as somebody with a life', () => {
    const self = lang === 'zh' ? /我(?!们)/u : /\b(?:I|me|my|I'm|I've)\b/;
    const said = REPLY.flatMap((kind) =>
      bank[kind].map(({ text }) => text.replaceAll(/[“"「].*?[”"」]/gu, '')),
    );
    expect(said.filter((text) => self.test(text))).toEqual([]);
  });

  it('has a place for the quote where one is taken up, and nowhere else', () => {
    for (const { kind, option } of all)
      expect(option.text.split('{quote}'), option.id).toHaveLength(
        kind === 'takingUp' || (kind === 'causes' && option.quoted === true) ? 2 : 1,
      );
  });

  it('has a word for each family that may be named, some for several, and some that hold anyway', () => {
    const ids = bank.broad.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, text } of bank.broad) {
      expect(id).toMatch(/^b-[a-z-]+$/);
      expect(text).not.toMatch(BANNED[lang]);
    }
    const covering = (least: number, most: number): number =>
      bank.broad.filter(({ families }) => families.length >= least && families.length <= most).length;
    expect(covering(1, 1)).toBeGreaterThanOrEqual(10);
    expect(covering(2, FAMILIES.length)).toBeGreaterThanOrEqual(4);
    expect(covering(0, 0)).toBeGreaterThanOrEqual(2);
  });

  it('has nothing on the shelf that may be said unasked, and nothing else in the bank', () => {
    const shelf = lang === 'zh' ? SHELF_ZH : SHELF_EN;
    const used = lang === 'zh' ? BANK_ZH : BANK_EN;
    for (const kind of ['seeing', 'steps'] as const) {
      expect(shelf[kind].filter(({ plain = [] }) => plain.length > 0)).toEqual([]);
      expect(used[kind].filter(({ plain = [], id }) => plain.length === 0 && !/^v-any-/u.test(id))).toEqual(
        [],
      );
    }
  });

  it('refers to sentences that are there', () => {
    const ids = new Set(all.map(({ option }) => option.id));
    const named = [
      ...all.flatMap(({ option }) => option.notWith ?? []),
      ...bank.strategies.flatMap(({ intents }) => intents ?? []),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('covers every theme and family', () => {
    for (const theme of THEMES) {
      const about = (options: readonly Option[]): number =>
        options.filter(({ themes }) => themes?.includes(theme)).length;
      expect(about(bank.causes), `causes, ${theme}`).toBeGreaterThanOrEqual(3);
      expect(about(bank.seeing), `seeing, ${theme}`).toBeGreaterThanOrEqual(5);
      expect(about(bank.steps), `steps, ${theme}`).toBeGreaterThanOrEqual(5);
    }
    for (const family of FAMILIES)
      expect(
        bank.feelings.some((feeling) => feeling.family === family),
        family,
      ).toBe(true);
  });

  it.each([
    ['none', { takingUp: 12, seeing: 20, closings: 16, strategies: 5, causes: 10, intents: 3 }],
    ['low', { takingUp: 4, seeing: 6, closings: 4, strategies: 2, referrals: 2 }],
    ['other', { takingUp: 4, seeing: 6, closings: 4, strategies: 2, referrals: 2 }],
  ] as const)('has enough that presumes nothing, at risk %s', (risk, least) => {
    for (const [kind, count] of Object.entries(least) as [Listed, number][]) {
      const plain = bank[kind].filter((option: Option) => option.plain?.includes(risk) === true);
      expect(plain.length, kind).toBeGreaterThanOrEqual(count);
    }
  });

  it('asks those at a low risk about themselves, and names help', () => {
    const low = (options: readonly Option[]): readonly Option[] =>
      options.filter(({ plain }) => plain?.includes('low') === true);
    const third =
      lang === 'zh' ? /那个人|他有没有|她有没有|对方/u : /\b(?:he|she|that person|someone else)\b/iu;
    for (const { id, text } of low(bank.closings)) expect(text, id).not.toMatch(third);
    for (const { id, text } of low(bank.referrals)) expect(text, id).toMatch(HELP[lang]);
  });

  it('asks about the other person where the danger is somebody else’s, never the writer, and names help', () => {
    const other = (options: readonly Option[]): readonly Option[] =>
      options.filter(({ plain }) => plain?.includes('other') === true);
    for (const { id, text } of other(bank.closings))
      expect(text, id).toMatch(lang === 'zh' ? /那个人/u : /\bthat person\b/iu);
    for (const { id, text } of other(bank.referrals)) expect(text, id).toMatch(HELP[lang]);
  });

  it('promises in a strategy that presumes nothing only what the reply then does', () => {
    for (const { id, moves, plain } of bank.strategies)
      if (plain?.includes('none') === true)
        for (const move of moves)
          expect(['quote', 'see', 'asked', 'answer', 'step', 'question', 'ending'], id).toContain(move);
  });

  it('has strategies whose moves can be made', () => {
    for (const { id, moves } of bank.strategies) {
      expect(moves.length, id).toBeGreaterThan(1);
      for (const move of moves) expect(MOVES, id).toContain(move);
    }
  });
});
