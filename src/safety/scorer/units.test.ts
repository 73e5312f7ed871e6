import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { features, BUCKET_BITS } from './features.ts';
import { isLatin, sentencesOf, unitsOf } from './units.ts';

describe('unitsOf', () => {
  it('keeps a short text whole', () => {
    expect(unitsOf('我很好。你呢？')).toEqual([{ start: 0, end: 7 }]);
  });
  it('reads more letters at a time than Chinese characters', () => {
    expect(unitsOf('It rained. '.repeat(20))).toHaveLength(1);
    expect(unitsOf('今天下雨了。'.repeat(20))).toHaveLength(2);
  });
  it('leaves out no character but blanks, overlaps nowhere and keeps to its size', () => {
    const text = fc.array(fc.constantFrom('一', '二', '。', '，', ' ', '\n', 'a. '), { maxLength: 600 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let end = 0;
        for (const unit of unitsOf(whole)) {
          expect(whole.slice(end, unit.start).trim()).toBe('');
          expect(unit.end - unit.start).toBeLessThanOrEqual(isLatin(whole) ? 240 : 100);
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
  it('are unique buckets and depend on text and signs only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.string(), { maxLength: 3 }), (text, signs) => {
        const buckets = features(text, signs);
        expect(features(text, signs)).toEqual(buckets);
        expect(new Set(buckets).size).toBe(buckets.length);
        for (const bucket of buckets) {
          expect(bucket).toBeGreaterThanOrEqual(0);
          expect(bucket).toBeLessThan(1 << BUCKET_BITS);
        }
      }),
    );
  });
  it('know a mistyped word by its letters', () => {
    const right = new Set(features('myself', []));
    expect(features('myslef', []).filter((bucket) => right.has(bucket)).length).toBeGreaterThan(0);
  });
  it('are the ones that the shipped weights were trained on', () => {
    // A change here makes weights.json meaningless: train again.
    expect([...features('我好累 so tired', ['rule:x'])].sort((a, b) => a - b)).toMatchInlineSnapshot(`
      [
        17019,
        17412,
        18205,
        18484,
        21442,
        23976,
        25316,
        38292,
        38658,
        42424,
        44659,
        48875,
        50666,
        50972,
        51479,
        54856,
        57197,
        57959,
        64340,
        69477,
        75063,
        77605,
        92478,
        97870,
        110517,
        111821,
        113979,
        118388,
        119483,
        127488,
        130738,
      ]
    `);
  });
});
