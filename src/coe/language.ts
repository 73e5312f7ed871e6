/** Which of the two languages of the protocol a text is in. */
import type { Lang } from './types.ts';

/**
 * Chinese when there are at least as many Han characters as Latin words: a Chinese text keeps its language with
 * names and brands in it, an English one with a few characters in it.
 *
 * @param undecided what a text without either (digits, emoji, nothing) counts as; the interface's language, say
 */
export function detectLang(text: string, undecided: Lang = 'zh'): Lang {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu)?.length ?? 0;
  if (han === 0 && words === 0) return undecided;
  return han >= words ? 'zh' : 'en';
}
