import { describe, expect, it } from 'vitest';
import { BANK_ZH } from '../../src/coe/careful/bank.zh.ts';
import { chance } from '../../src/coe/careful/odds.ts';
import { handOf } from './data.ts';
import { oddsFrom } from './odds.ts';

describe('odds', () => {
  const [one, other] = BANK_ZH.feelings;
  if (one === undefined || other === undefined) throw new Error('the bank has no feelings');
  const rest = BANK_ZH.feelings.slice(2);
  /** The first feeling lies so far before the others. */
  const judged = (lead: number, right: boolean) => ({
    ranked: [
      { option: one, score: lead },
      { option: other, score: 0 },
      ...rest.map((option) => ({ option, score: -1 })),
    ],
    labels: new Set([right ? one.id : (rest[0]?.id ?? '')]),
  });

  it('say that what leads clearly is right more often, where it is', () => {
    const posts = Array.from({ length: 200 }, (_, at) =>
      at % 2 === 0 ? judged(6, at % 10 !== 0) : judged(0.5, at % 10 === 1),
    );
    const { feeling, sharpness } = oddsFrom('zh', posts);
    expect(sharpness).toBeGreaterThan(0);
    expect(chance(0.9, feeling)).toBeGreaterThan(0.6);
    expect(chance(0.05, feeling)).toBeLessThan(0.4);
    for (const line of Object.values(feeling)) expect(Number.isFinite(line)).toBe(true);
  });

  it('stay finite where all are right', () => {
    const { family, group } = oddsFrom(
      'zh',
      Array.from({ length: 20 }, () => judged(3, true)),
    );
    for (const line of [family, group]) expect(Number.isFinite(chance(0.5, line))).toBe(true);
  });
});

it('knows the hand by the id', () => {
  expect(['grief-001', 'grief-q101', 'study-exam-se012', 'grief-201'].map(handOf)).toEqual([
    '0',
    'q',
    'se',
    '2',
  ]);
});
