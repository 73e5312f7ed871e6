import { replaceMapped, type Mapped } from './mapped.ts';

/** Typographic and stray forms of the apostrophe. */
export const OTHER_FORM = /[’‘`´ʼ＇]/u;
/** The same inside a word: don’t, don`t. */
const OTHER_FORM_INSIDE = new RegExp(`(?<=[a-z])${OTHER_FORM.source}(?=[a-z])`, 'gu');

/** Short forms as they are typed without it. Those that are also words (well, were, its) are left alone. */
const NOT = /(?<![a-z'])(?:do|does|did|wo|ca|is|was|have|has|had|would|should|could|are)nt(?![a-z'])/gu;
const SHORT =
  /(?<![a-z'])(?:i(?:m|ve)|(?:he|she|that|what|there)s|(?:they|you)re|(?:they|you)ve|theyll|ill(?= (?:be|kill|end|do|take|never|just|die|jump)\b))(?![a-z'])/gu;

function shortForm(word: string): string {
  const ending = /(?:m|ve|s|re|ll)$/u.exec(word);
  return ending === null ? word : `${word.slice(0, ending.index)}'${ending[0]}`;
}

/** Puts the apostrophe where English short forms have lost it, so that every rule needs to know one spelling. */
export function restoreApostrophes(mapped: Mapped): Mapped {
  const plain = replaceMapped(mapped, OTHER_FORM_INSIDE, () => "'");
  const negated = replaceMapped(plain, NOT, (word) => `${word.slice(0, -1)}'t`);
  return replaceMapped(negated, SHORT, shortForm);
}
