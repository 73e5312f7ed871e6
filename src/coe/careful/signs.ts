/** Words of a text that speak for a theme or a feeling, counted. */
import type { Lang } from '../types.ts';
import { THEMES } from './bank.ts';
import type { Signs } from './signRules.ts';
import { SIGNS_EN } from './signs.en.ts';
import { SIGNS_ZH } from './signs.zh.ts';

const SIGNS: Readonly<Record<Lang, Signs>> = { zh: SIGNS_ZH, en: SIGNS_EN };

/** Whether a text holds words that speak for a feeling. */
export function speaksOf(feeling: string, text: string, lang: Lang): boolean {
  const pattern = SIGNS[lang].feelings[feeling];
  return pattern !== undefined && text.replaceAll('’', "'").search(pattern) !== -1;
}

/**
 * How much of each sign a text holds, themes first, in a fixed order: grows with the count and with how many different words
 * there are, both by their logarithm. 0 where there is none; a text of ten signs of one kind has about 4.
 */
export function signsOf(text: string, lang: Lang): Float32Array {
  const { themes, feelings } = SIGNS[lang];
  // Phones write the apostrophe curled.
  const written = text.replaceAll('’', "'");
  const patterns = [...THEMES.map((theme) => themes[theme]), ...Object.values(feelings)];
  return Float32Array.from(patterns, (pattern) => {
    const found = (written.match(pattern) ?? []).map((word) => word.toLowerCase());
    return Math.log1p(found.length) + Math.log1p(new Set(found).size) / 2;
  });
}
