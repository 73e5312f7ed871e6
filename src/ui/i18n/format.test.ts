import { describe, expect, it } from 'vitest';
import { languageOf } from '../language.ts';
import { bytes, duration, moment } from './format.ts';

describe('sizes', () => {
  it.each([
    [1_117_320_768, '1.1 GB'],
    [812_000_000, '812 MB'],
    [3_369_000, '3.4 MB'],
    [219_000, '219 kB'],
    [0, '0 byte'],
  ])('%i bytes are %s', (count, said) => {
    expect(bytes('en', count)).toBe(said);
  });
});

describe('durations', () => {
  it('are said in seconds, and in minutes from a minute on', () => {
    expect(duration('en', 21_000)).toBe('21 sec');
    expect(duration('en', 125_000)).toBe('2 min 5 sec');
    expect(duration('en', 120_000)).toBe('2 min');
    expect(duration('en', 10)).toBe('1 sec');
    expect(duration('zh-CN', 21_000)).toContain('21');
  });
});

describe('moments', () => {
  const now = new Date(2025, 5, 10, 23, 30).getTime();
  it('of today carry the time, earlier ones the day, last year’s the year', () => {
    expect(moment('zh-CN', new Date(2025, 5, 10, 23, 14).getTime(), now)).toBe('今天 23:14');
    expect(moment('zh-CN', new Date(2025, 5, 9, 23, 14).getTime(), now)).toMatch(/6月9日.*23:14/);
    expect(moment('zh-CN', new Date(2024, 5, 9, 23, 14).getTime(), now)).toMatch(/2024年/);
  });
});

describe('the language on screen', () => {
  it('is the first that there are words for, or the person’s choice', () => {
    expect(languageOf('system', ['fr', 'zh-TW', 'en'])).toBe('zh-CN');
    expect(languageOf('system', ['en-GB', 'zh'])).toBe('en');
    expect(languageOf('system', ['fr'])).toBe('en');
    expect(languageOf('zh-CN', ['en'])).toBe('zh-CN');
  });
});
