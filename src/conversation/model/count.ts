import type { Lang } from '../../coe/types.ts';

const HAN = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3134f}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Length as a writer counts it: characters without spaces for Chinese, words for English. */
export function lengthOf(text: string, lang: Lang): number {
  if (lang === 'zh') return Array.from(text.replace(/\s/gu, '')).length;
  const han = text.match(HAN)?.length ?? 0;
  return han + (text.replace(HAN, ' ').match(WORD)?.length ?? 0);
}
