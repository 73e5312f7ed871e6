import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_EN } from './bank.en.ts';
import { BANK_ZH } from './bank.zh.ts';
import { byFamily, feltAs, feltOf, sharesOf } from './felt.ts';
import { chance, logOdds, type Odds } from './odds.ts';

const EVEN = { offset: 0, slope: 1 };
const ODDS: Odds = { sharpness: 1, feeling: EVEN, family: EVEN, group: EVEN };

const ranked = (scores: Readonly<Record<string, number>>) =>
  BANK_ZH.feelings
    .map((option) => ({ option, score: scores[option.id] ?? 0 }))
    .sort((a, b) => b.score - a.score);
const felt = (scores: Readonly<Record<string, number>>, odds = ODDS) =>
  feltOf(ranked(scores), BANK_ZH.broad, odds, () => 0);

describe('what is felt', () => {
  it('is named precisely where one feeling is sure', () => {
    const { named, feelings, families } = felt({ 'f-guilty': 9 });
    expect(named.map(({ id }) => id)).toEqual(['f-guilty']);
    expect([...feelings]).toEqual(['f-guilty']);
    expect([...families]).toEqual(['guilt']);
  });

  it('is named by its family where several of one share it, and by a wider word where two families do', () => {
    const family = { 'f-guilty': 7, 'f-self-blaming': 7, 'f-remorseful': 7 };
    expect(felt(family).named.map(({ id }) => id)).toEqual(['b-guilt']);
    expect([...felt(family).feelings]).toEqual([]);
    const both = { 'f-guilty': 9, 'f-ashamed': 9, 'f-self-blaming': 9, 'f-mortified': 9 };
    expect(felt(both).named.map(({ id }) => id)).toEqual(['b-guilt-shame']);
    expect([...felt(both).families]).toEqual([]);
  });

  it('is named by a word that holds anyway where nothing is sure', () => {
    const { named, feelings, families } = felt({});
    expect(named).toEqual([BANK_ZH.broad.find((one) => one.families.length === 0)]);
    expect(feelings.size + families.size).toBe(0);
  });

  it('has a second name only where that is likely itself', () => {
    const likely: Odds = { ...ODDS, feeling: { offset: 2, slope: 1 }, family: { offset: 2, slope: 1 } };
    expect(felt({ 'f-guilty': 6, 'f-afraid': 6 }, likely).named.map(({ id }) => id)).toEqual([
      'f-afraid',
      'f-guilty',
    ]);
    expect(felt({ 'f-guilty': 9, 'f-afraid': 5 }, likely).named.map(({ id }) => id)).toEqual(['f-guilty']);
  });

  it('is sure where the person chose it', () => {
    const word = BANK_EN.broad.find(({ families }) => families.length > 1);
    const [feeling] = BANK_EN.feelings;
    if (word === undefined || feeling === undefined) throw new Error('the bank has none');
    expect([...feltAs([feeling, word]).families]).toEqual([feeling.family]);
  });
});

it('shares are shares, however large the scores', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
        minLength: 1,
        maxLength: BANK_ZH.feelings.length,
      }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (scores, sharpness) => {
        const list = scores.flatMap((score, at) => {
          const option = BANK_ZH.feelings[at];
          return option === undefined ? [] : [{ option, score }];
        });
        const shares = sharesOf(list, sharpness);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(byFamily(list, shares).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      },
    ),
  );
});

it('a larger share is a better chance, and none is certain', () => {
  expect(chance(0.5, EVEN)).toBeCloseTo(0.5);
  expect(chance(0.9, EVEN)).toBeGreaterThan(chance(0.6, EVEN));
  for (const share of [0, 1]) expect(Number.isFinite(logOdds(share))).toBe(true);
});
