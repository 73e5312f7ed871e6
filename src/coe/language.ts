/** Which of the two languages of the protocol a text is in. */
import type { Lang } from './types.ts';

/** Tags and addresses are in no language. Bounded, so that a text of angle brackets takes no longer than another. */
const MARKUP = /<\/?[a-z][^<>]{0,80}>|\bhttps?:\/\/\S{1,500}/giu;

/**
 * Chinese when there are at least as many Han characters as Latin words: a Chinese text keeps its language with
 * names and brands in it, an English one with a few characters in it.
 *
 * @param undecided what a text without either (digits, emoji, tags, nothing) counts as; the interface's language, say
 */
export function detectLang(text: string, undecided: Lang = 'zh'): Lang {
  const prose = text.replace(MARKUP, ' ');
  const han = prose.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = prose.match(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu)?.length ?? 0;
  if (han === 0 && words === 0) return undecided;
  return han >= words ? 'zh' : 'en';
}
