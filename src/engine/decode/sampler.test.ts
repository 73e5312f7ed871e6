import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, type TokenMask } from './mask.ts';
import { seededUniform } from './rng.ts';
import { sampleToken } from './sampler.ts';

const greedy = { temperature: 0, topP: 1, repetitionPenalty: 1, seed: 0 };
const NONE = new Set<number>();

function maskOf(tokens: readonly number[], size: number): TokenMask {
  const mask = new Int32Array(Math.ceil(size / 32));
  for (const token of tokens) mask[token >> 5] = (mask[token >> 5] ?? 0) | (1 << (token & 31));
  return mask;
}

const run = fc.record({
  logits: fc.array(fc.float({ min: -60, max: 60, noNaN: true }), { minLength: 2, maxLength: 200 }),
  temperature: fc.constantFrom(0.1, 0.7, 1, 1.5),
  topP: fc.constantFrom(0.05, 0.5, 0.9, 1),
  repetitionPenalty: fc.constantFrom(1, 1.1, 2),
  seed: fc.integer(),
});

describe('sampleToken', () => {
  it('takes the best allowed token when greedy', () => {
    const logits = Float32Array.of(5, 4, 3, 2);
    expect(sampleToken(logits, undefined, NONE, greedy, () => 0)).toBe(0);
    expect(sampleToken(logits, maskOf([2, 3], 4), NONE, greedy, () => 0)).toBe(2);
  });

  it('lets the penalty change the order, for positive and negative logits', () => {
    const sampling = { ...greedy, repetitionPenalty: 2 };
    expect(sampleToken(Float32Array.of(4, 3), undefined, new Set([0]), sampling, () => 0)).toBe(1);
    expect(sampleToken(Float32Array.of(-2, -3), undefined, new Set([0]), sampling, () => 0)).toBe(1);
  });

  it('never picks what the mask forbids or what has no probability', () => {
    fc.assert(
      fc.property(run, fc.array(fc.nat(199), { minLength: 1 }), (given, wanted) => {
        const logits = Float32Array.from(given.logits);
        const allowed = wanted.filter((token) => token < logits.length);
        fc.pre(allowed.length > 0);
        const mask = maskOf(allowed, logits.length);
        const token = sampleToken(logits, mask, NONE, given, seededUniform(given.seed));
        expect(allows(mask, token)).toBe(true);
        const best = Math.max(...allowed.map((id) => logits[id] ?? -Infinity));
        expect(Math.exp(((logits[token] ?? -Infinity) - best) / given.temperature)).toBeGreaterThan(0);
      }),
    );
  });

  it('stays inside the nucleus', () => {
    fc.assert(
      fc.property(run, (given) => {
        const logits = Float32Array.from(given.logits);
        const sampling = { ...given, repetitionPenalty: 1 };
        const token = sampleToken(logits, undefined, NONE, sampling, seededUniform(given.seed));
        const best = Math.max(...logits);
        const weights = [...logits].map((logit) => Math.exp((logit - best) / given.temperature));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const heavier = weights.filter((weight) => weight > (weights[token] ?? 0));
        const before = heavier.reduce((sum, weight) => sum + weight, 0);
        expect(before).toBeLessThan(given.topP * total + 1e-9);
      }),
    );
  });

  it('follows the distribution', () => {
    const logits = Float32Array.of(Math.log(0.5), Math.log(0.3), Math.log(0.2));
    const uniform = seededUniform(7);
    const counts = [0, 0, 0];
    for (let i = 0; i < 20_000; i++) {
      const token = sampleToken(logits, undefined, NONE, { ...greedy, temperature: 1 }, uniform);
      counts[token] = (counts[token] ?? 0) + 1;
    }
    expect(counts[0]).toBeCloseTo(10_000, -3);
    expect(counts[1]).toBeCloseTo(6_000, -3);
    expect(counts[2]).toBeCloseTo(4_000, -3);
  });

  it('repeats itself with the same seed', () => {
    fc.assert(
      fc.property(run, (given) => {
        const logits = Float32Array.from(given.logits);
        const draw = (): number => sampleToken(logits, undefined, NONE, given, seededUniform(given.seed));
        expect(draw()).toBe(draw());
      }),
    );
  });

  it('ignores logits that are not numbers and refuses an empty mask', () => {
    const logits = Float32Array.of(Number.NaN, 1, Number.NaN);
    expect(sampleToken(logits, undefined, NONE, { ...greedy, temperature: 1 }, () => 0.99)).toBe(1);
    expect(() => sampleToken(logits, maskOf([], 3), NONE, greedy, () => 0)).toThrow('no token can follow');
  });
});
