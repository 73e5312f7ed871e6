import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOLD } from '../coe/goldRecords.fixture.ts';
import { formatMessage } from '../coe/message.ts';
import { parse } from '../coe/parser.ts';
import { distinct, measure, rougeL } from './metrics.ts';
import { preferred, winAt1, type Ranking } from './ranking.ts';

describe('measures', () => {
  it('find nothing wrong with gold messages, and everything with one that is broken', () => {
    for (const { post, coe, answer, lang } of GOLD.slice(0, 40)) {
      const found = measure(parse(formatMessage(coe, answer)), post, answer, lang);
      expect(found).toMatchObject({ format: 1, rougeL: 1 });
      expect(found.repetition).toBeLessThan(0.05);
    }
    const broken = `<empathy_think><L1>「他从来没有说过这句话」</L1></empathy_think><answer>${'我懂你。'.repeat(40)}</answer>`;
    const found = measure(parse(broken), '我睡不着。', '慢慢说。', 'zh');
    expect(found.format).toBeLessThan(1);
    expect(found.evidence).toBe(0);
    expect(found.repetition).toBeGreaterThan(0.5);
  });

  it('see a reply that the check would stop', () => {
    const { post, coe, answer } = GOLD[0] ?? fail();
    const stopped = measure(
      parse(formatMessage(coe, '你得了抑郁症，吃两片安眠药就好。')),
      post,
      answer,
      'zh',
    );
    expect(stopped.withheld).toBe(true);
  });

  it('count different n-grams', () => {
    expect(distinct(['a b a b'], 1)).toBe(0.5);
    expect(distinct(['a b a b'], 2)).toBeCloseTo(2 / 3);
    expect(distinct([], 2)).toBe(0);
  });

  it('overlap: the same is 1, nothing in common 0, order counts', () => {
    expect(rougeL('你先睡一觉', '你先睡一觉')).toBe(1);
    expect(rougeL('abc', '睡')).toBe(0);
    expect(rougeL('the cat sat', 'sat the cat')).toBeCloseTo(2 / 3);
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(rougeL(a, b)).toBe(rougeL(b, a));
        expect(rougeL(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('rankings', () => {
  const rankings: readonly Ranking[] = [
    [['gold'], ['sft', 'base']],
    [['sft'], ['gold'], ['base']],
    [['sft', 'gold'], ['base']],
  ];

  it('share a first place', () => {
    expect(winAt1(rankings, 'gold')).toBeCloseTo(0.5);
    expect(winAt1(rankings, 'sft')).toBeCloseTo(0.5);
    expect(winAt1(rankings, 'base')).toBe(0);
  });

  it('halve ties between two', () => {
    expect(preferred(rankings, 'sft', 'base')).toBeCloseTo(2.5 / 3);
    expect(preferred(rankings, 'base', 'sft')).toBeCloseTo(0.5 / 3);
    expect(preferred(rankings, 'sft', 'absent')).toBeNaN();
  });
});

function fail(): never {
  throw new Error('there is no gold');
}
