import { codePoints } from '../../coe/codePoints.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../vault/session.ts';
import { longestPart } from './fit.ts';
import { groupByDay, searchEntries } from './listing.ts';
import { segments, type Quote } from './marks.ts';
import { titleOf } from './title.ts';

describe('titleOf', () => {
  it.each([
    ['四十六个“收到”\n\n那天中班午睡', '四十六个“收到”'],
    ['那天中班午睡，二十九个孩子，我从十二点站到一点四十，挨个拍，盖被子。', '那天中班午睡，二十九个孩子'],
    [
      '我没有觉得特别生气就是怪现在每天干什么都像有个人在旁边给我拍照',
      '我没有觉得特别生气就是怪现在每天干什么都像有…',
    ],
    ['\n\n  累。', '累'],
    [
      'I keep counting the messages in the group chat and I cannot stop at all',
      'I keep counting the messages in the group chat…',
    ],
    ['。。。', '…'],
  ])('%j → %j', (message, title) => {
    expect(titleOf(message)).toBe(title);
  });

  it('is never empty, long or broken in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (message) => {
        const title = titleOf(message);
        expect(title.length).toBeGreaterThan(0);
        expect(Array.from(title).length).toBeLessThanOrEqual(50);
        expect(title.isWellFormed() || !message.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('segments', () => {
  it('cover the text exactly once, each under just the quotes that hold it', () => {
    const quote = fc
      .record({
        a: fc.nat(60),
        b: fc.nat(60),
        layer: fc.constantFrom('L1' as const, 'L2' as const),
        index: fc.nat(4),
      })
      .map(({ a, b, layer, index }): Quote => ({
        layer,
        index,
        span: { start: Math.min(a, b), end: Math.max(a, b) },
      }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(quote, { maxLength: 6 }), (length, quotes) => {
        const found = segments(length, quotes);
        expect(found[0]?.start).toBe(0);
        expect(found.at(-1)?.end).toBe(length);
        for (const [i, segment] of found.entries()) {
          if (i > 0) expect(segment.start).toBe(found[i - 1]?.end);
          for (let at = segment.start; at < segment.end; at++) {
            const over = quotes.filter(({ span }) => span !== null && span.start <= at && at < span.end);
            expect(segment.quotes).toEqual(over);
          }
        }
      }),
    );
  });

  it('leave out a quote that was not found', () => {
    expect(segments(5, [{ layer: 'L1', index: 0, span: null }])).toEqual([{ start: 0, end: 5, quotes: [] }]);
  });
});

describe('longestPart', () => {
  it('is the longest that fits, from the side that is kept, and a whole text when it fits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('一', '二', '。', '😀', 'a'), minLength: 1, maxLength: 120 }),
        fc.integer({ min: 0, max: 140 }),
        fc.constantFrom('start' as const, 'end' as const),
        async (text, limit, keep) => {
          const { start, end } = await longestPart(text, keep, (part) =>
            Promise.resolve(part.length <= limit),
          );
          const length = end - start;
          expect(keep === 'start' ? start : text.length - end).toBe(0);
          expect(length).toBeLessThanOrEqual(Math.min(limit + 1, text.length));
          // A border is looked for by characters, of which some are two units long.
          const longest =
            keep === 'start' ? text.slice(0, limit) : text.slice(Math.max(0, text.length - limit));
          expect(codePoints(text.slice(start, end)).length).toBeGreaterThanOrEqual(
            Math.floor(codePoints(longest).length * 0.85) - 1,
          );
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        },
      ),
    );
  });

  it('ends with a sentence where one is near', async () => {
    const text = '一二三四五六七八。一二三四五六七八九十';
    const { end } = await longestPart(text, 'start', (part) => Promise.resolve(part.length <= 10));
    expect(text.slice(0, end)).toBe('一二三四五六七八。');
  });
});

describe('the list', () => {
  const entry = (id: string, title: string, updated: number, opening = ''): Entry => ({
    id,
    title,
    opening,
    created: updated,
    updated,
  });
  const now = new Date(2025, 5, 10, 0, 30).getTime();

  it('is split at midnight of this device', () => {
    const groups = groupByDay([entry('a', 'a', now - 60_000), entry('b', 'b', now - 3_600_000)], now);
    expect(groups.today.map(({ id }) => id)).toEqual(['a']);
    expect(groups.earlier.map(({ id }) => id)).toEqual(['b']);
  });

  it('is searched in title and opening, whatever the width and case', () => {
    const entries = [
      entry('a', '考研二战', 1, '第三次想放弃'),
      entry('b', 'ＡＢＣ', 1),
      entry('c', '分手', 1),
    ];
    expect(searchEntries(entries, '考研 放弃').map(({ id }) => id)).toEqual(['a']);
    expect(searchEntries(entries, 'abc').map(({ id }) => id)).toEqual(['b']);
    expect(searchEntries(entries, '  ')).toEqual(entries);
    // Renamed, it is another entry.
    const renamed = entries.map((found) => ({ ...found, title: `${found.title}了` }));
    expect(searchEntries(renamed, '分手了').map(({ id }) => id)).toEqual(['c']);
  });
});
