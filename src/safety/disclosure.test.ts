import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDisclosure } from './disclosure.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = 1_800_000_000_000;

describe('nextDisclosure', () => {
  it('is due at first use', () => {
    expect(nextDisclosure({ shownAt: null, activeAt: null }, START)).toEqual({
      reason: 'first-use',
      at: START,
    });
    expect(nextDisclosure({ shownAt: null, activeAt: START - HOUR }, START).reason).toBe('first-use');
  });
  it('comes three hours after the last one while in use', () => {
    const state = { shownAt: START, activeAt: START + 2 * HOUR };
    expect(nextDisclosure(state, START + 2 * HOUR + MINUTE)).toEqual({
      reason: 'three-hours',
      at: START + 3 * HOUR,
    });
    const late = START + 3 * HOUR + MINUTE;
    expect(nextDisclosure({ shownAt: START, activeAt: late - MINUTE }, late)).toEqual({
      reason: 'three-hours',
      at: late,
    });
  });
  it('comes on return after 30 minutes away, not after 29', () => {
    const state = { shownAt: START, activeAt: START + 10 * MINUTE };
    expect(nextDisclosure(state, START + 39 * MINUTE).reason).toBe('three-hours');
    const back = START + 40 * MINUTE;
    expect(nextDisclosure(state, back)).toEqual({ reason: 'back-after-away', at: back });
  });
  it('is shown now when the clock went back', () => {
    expect(nextDisclosure({ shownAt: START, activeAt: START }, START - HOUR)).toEqual({
      reason: 'three-hours',
      at: START - HOUR,
    });
  });
  it('never lies in the past and never further away than three hours', () => {
    const time = fc.integer({ min: 0, max: 10 * HOUR });
    fc.assert(
      fc.property(fc.option(time), fc.option(time), time, (shownAt, activeAt, now) => {
        const { at } = nextDisclosure({ shownAt, activeAt }, now);
        expect(at).toBeGreaterThanOrEqual(now);
        expect(at).toBeLessThanOrEqual(now + 3 * HOUR);
      }),
    );
  });
});
