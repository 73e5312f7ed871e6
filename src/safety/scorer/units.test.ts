import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { features, BUCKET_BITS } from './features.ts';
import { sentencesOf, unitsOf } from './units.ts';

describe('unitsOf', () => {
  it('keeps a short text whole', () => {
    expect(unitsOf('我很好。你呢？')).toEqual([{ start: 0, end: 7 }]);
  });
  it('leaves out no character but blanks, overlaps nowhere and keeps to its size', () => {
    const text = fc.array(fc.constantFrom('一', '二', '。', '，', ' ', '\n', 'a. '), { maxLength: 600 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let end = 0;
        for (const unit of unitsOf(whole)) {
          expect(whole.slice(end, unit.start).trim()).toBe('');
          expect(unit.end - unit.start).toBeLessThanOrEqual(100);
          end = unit.end;
        }
        expect(whole.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('sentencesOf', () => {
  it('cuts after every sentence and loses nothing', () => {
    const text = '我很好。你呢？3.5 is fine. Yes\n再见';
    const parts = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(['我很好。', '你呢？', '3.5 is fine.', ' Yes\n', '再见']);
    expect(parts.join('')).toBe(text);
  });
});

describe('features', () => {
  it('are sorted, unique buckets and depend on text and signs only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string(), { maxLength: 3 }), (text, signs) => {
        const buckets = features(text, signs);
        expect(features(text, signs)).toEqual(buckets);
        buckets.forEach((bucket, i) => {
          expect(bucket).toBeGreaterThanOrEqual(i === 0 ? 0 : (buckets[i - 1] ?? 0) + 1);
          expect(bucket).toBeLessThan(1 << BUCKET_BITS);
        });
      }),
    );
  });
  it('are the ones that the shipped weights were trained on', () => {
    // A change here makes weights.json meaningless: train again.
    expect([...features('我好累', ['rule:x'])].slice(0, 6)).toMatchInlineSnapshot(`
      [
        3941,
        17412,
        18205,
        18484,
        23976,
        26852,
      ]
    `);
  });
});
