/** Sizes as the gold data's checker (`data/empathy-qa/check.py`) counts them: characters in Chinese, words in English. */
import type { Lang } from './types.ts';

/** White space as Python's `str.isspace` has it: JavaScript's `\s` lacks U+001C to U+001F and U+0085 and adds U+FEFF. */
function isSpace(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0xfeff) return false;
  return (code >= 0x1c && code <= 0x1f) || code === 0x85 || /\s/.test(char);
}

/** Characters (code points) without white space for zh, words between white space for en. */
export function sizeOf(text: string, lang: Lang): number {
  let characters = 0;
  let words = 0;
  let inWord = false;
  for (const char of text) {
    const space = isSpace(char);
    if (!space) {
      characters += 1;
      if (!inWord) words += 1;
    }
    inWord = !space;
  }
  return lang === 'zh' ? characters : words;
}
