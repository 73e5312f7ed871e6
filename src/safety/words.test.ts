import { describe, expect, it, test } from 'vitest';
import { contactMessage, fixedReply } from './fixedReply.ts';
import { RESOURCES, REGIONS, guessRegion, resourcesFor, smsHref, telHref } from './resources.ts';
import { safetyInstruction } from './safeMessaging.ts';
import { KINDS, WHOSE, type Lang } from './types.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];
const EACH = KINDS.flatMap((kind) =>
  LANGS.flatMap((lang) => WHOSE.map((whose) => [kind, lang, whose] as const)),
);

/** Words that would name a method, a dose or a tool. */
const METHOD =
  /跳楼|割腕|上吊|烧炭|服药|安眠药|片药|绳|刀|overdose|hang(?! up)|jump|cut your|pills|rope|knife|gun/iu;

describe.each(EACH)('%s in %s, danger of %s', (kind, lang, whose) => {
  const { said, now, otherwise } = fixedReply(kind, lang, whose);
  it('is short and says what to do now', () => {
    expect(now.length).toBeGreaterThanOrEqual(3);
    expect(said.length + now.join('').length).toBeLessThanOrEqual(lang === 'zh' ? 260 : 720);
    expect(otherwise).not.toBe('');
  });
  it('names no method', () => {
    expect([said, ...now, otherwise, contactMessage(kind, lang, whose)].join('\n')).not.toMatch(METHOD);
  });
  it('has a message for the own contact that fits two text messages', () => {
    expect(contactMessage(kind, lang, whose).length).toBeLessThanOrEqual(lang === 'zh' ? 134 : 306);
  });
});

describe('safetyInstruction', () => {
  it('asks directly at low and forbids methods at high, in both languages', () => {
    expect(safetyInstruction('low', 'zh')).toContain('直接地问');
    expect(safetyInstruction('low', 'en')).toContain('ask gently and directly');
    expect(safetyInstruction('high', 'zh')).toContain('绝不说任何方法');
    expect(safetyInstruction('high', 'en')).toContain('Never mention a method');
  });
});

describe('resources', () => {
  test.each(REGIONS.flatMap((region) => [...KINDS, null].map((kind) => [region, kind] as const)))(
    '%s has something for %s, of that region only',
    (region, kind) => {
      const found = resourcesFor(region, kind);
      expect(found.length).toBeGreaterThan(0);
      for (const resource of found) {
        expect(resource.region).toBe(region);
        expect(resource.call ?? resource.text?.number ?? resource.page).not.toBeNull();
      }
      expect(found.some(({ use }) => use === 'emergency')).toBe(true);
    },
  );
  it('says of each where and when it was checked', () => {
    for (const { sources, checked, hours, call } of RESOURCES) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https?:\/\/\S+$/u);
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(hours.zh).not.toBe('');
      expect(hours.en).not.toBe('');
      expect(call ?? '1').toMatch(/^\d+$/u);
    }
  });
  it.each(REGIONS)('%s has someone who listens, help against violence, and few lines', (region) => {
    const all = resourcesFor(region, null);
    for (const use of ['listen', 'violence', 'emergency'] as const) {
      expect(all.some((resource) => resource.use === use)).toBe(true);
    }
    expect(all.length).toBeLessThanOrEqual(5);
    expect(new Set(all.map(({ name }) => name.en)).size).toBe(all.length);
  });
  it('puts the emergency number first where someone is in danger from others or hurt', () => {
    expect(resourcesFor('cn', 'medical')[0]?.call).toBe('120');
    expect(resourcesFor('cn', 'abuse-or-threat')[0]?.call).toBe('110');
    expect(resourcesFor('us', 'abuse-or-threat')[0]?.call).toBe('911');
    expect(resourcesFor('uk', 'suicide')[0]?.call).toBe('116123');
    expect(resourcesFor('hk', 'abuse-or-threat')[1]?.call).toBe('18281');
    expect(resourcesFor('cn', 'suicide')[0]?.call).toBe('12356');
  });
  it.each(REGIONS.flatMap((region) => KINDS.map((kind) => [region, kind] as const)))(
    '%s shows the ambulance first where a body is hurt, whatever the danger: %s',
    (region, kind) => {
      const all = resourcesFor(region, kind, true);
      expect(all[0]?.use).toBe('emergency');
      expect(new Set(all)).toEqual(new Set(resourcesFor(region, kind)));
    },
  );
  it('guesses the region by clock before language', () => {
    expect(guessRegion('Asia/Shanghai', ['en-US'])).toBe('cn');
    expect(guessRegion('Asia/Taipei', ['zh-CN'])).toBe('tw');
    expect(guessRegion('America/Chicago', ['en-US', 'es'])).toBe('us');
    // Browsers name some zones by their older names.
    expect(guessRegion('America/Indianapolis', ['en-US'])).toBe('us');
    expect(guessRegion('America/Puerto_Rico', ['es'])).toBe('us');
    expect(guessRegion('Europe/Paris', ['en-US'])).toBe('other');
    expect(guessRegion('Europe/Berlin', ['en-GB'])).toBe('other');
    expect(guessRegion(undefined, ['zh-Hant-HK'])).toBe('hk');
    expect(guessRegion(undefined, [])).toBe('other');
  });
  it('builds links that a phone understands', () => {
    expect(telHref('12356')).toBe('tel:12356');
    expect(smsHref('+86 138-0000', '我在：家&楼')).toBe(
      `sms:+861380000?body=${encodeURIComponent('我在：家&楼')}`,
    );
  });
});
