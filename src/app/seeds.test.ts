import { describe, expect, it } from 'vitest';
import { seedsFrom } from './seeds.ts';

const taken = (search: string): number[] => {
  const next = seedsFrom(search);
  return [next(), next(), next()];
};

describe('the seeds of replies', () => {
  it.each([
    ['?seed=7', [7, 8, 9]],
    ['?nano&seed=0', [0, 1, 2]],
    ['?seed=4294967295', [4294967295, 0, 1]],
  ])('of %s are counted up', (search, seeds) => {
    expect(taken(search)).toEqual(seeds);
  });

  it.each(['', '?nano', '?seed=', '?seed=-1', '?seed=1e3', '?seed=seven'])(
    'of “%s” come from chance',
    (search) => {
      const seeds = [...taken(search), ...taken(search)];
      expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
      expect(new Set(seeds).size).toBeGreaterThan(1);
    },
  );
});
