import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastTurn } from '../../coe/types.ts';
import { longestPart, pastThatFits } from './fit.ts';

const pastOf = (count: number): PastTurn[] =>
  Array.from({ length: count }, (_, at) => ({ message: `m${at}`, reply: `r${at}` }));
const names = (past: readonly PastTurn[]): string => past.map(({ message }) => message).join(' ');
/** As many exchanges fit as there is room for. */
const atMost =
  (room: number) =>
  (past: readonly PastTurn[]): Promise<boolean> =>
    Promise.resolve(past.length <= room);

describe('the exchanges that are read with a message', () => {
  it.each([
    [5, 'm0 m1 m2 m3 m4'],
    [4, 'm0 m2 m3 m4'],
    [2, 'm0 m4'],
    [1, 'm4'],
    [0, ''],
  ])('with room for %i of five', async (room, kept) => {
    expect(names(await pastThatFits(pastOf(5), atMost(room)))).toBe(kept);
  });

  it('are those there are, in order, and fit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(8), fc.nat(8), async (count, room) => {
        const past = pastOf(count);
        const kept = await pastThatFits(past, atMost(room));
        expect(kept.length).toBe(Math.min(count, room));
        expect(past.filter((one) => kept.includes(one))).toEqual(kept);
      }),
    );
  });
});

describe('the part of a text that fits', () => {
  it('is its start or end, moved to the border of a sentence', async () => {
    const text = '第一句话在这里。第二句话也在这里。第三句话没有完';
    const fits = (part: string): Promise<boolean> => Promise.resolve(part.length <= 18);
    const { start, end } = await longestPart(text, 'start', fits);
    expect(text.slice(start, end)).toBe('第一句话在这里。第二句话也在这里。');
    expect(text.slice((await longestPart(text, 'end', fits)).start)).not.toBe('');
  });
});
