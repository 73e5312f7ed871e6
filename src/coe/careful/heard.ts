/** Whether a sentence that answers certain words may follow a quote. */
import type { Lang } from '../types.ts';
import type { Heard, Option } from './bank.ts';

/** A quote that begins with somebody else is mostly about them: what is said of the person would be said of the wrong one. */
export const OTHERS_FIRST: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:他|她|对方|我?(?:们)?(?:家)?的?(?:妈|爸|爹|娘|父|母|婆|公|爷|奶|外|姥|哥|姐|弟|妹|老公|老婆|丈夫|妻子|媳妇|先生|男|女|儿|闺女|孩子|娃|同学|同事|领导|老板|老师|导师|室友|舍友|朋友|闺蜜))/u,
  en: /^(?:(?:now|and|but|so|then|last \w+) )?(?:he|she|they|his|her|their|my (?!own\b|heart\b|hands?\b|head\b|chest\b|life\b|mind\b|body\b|whole\b)\w+)\b/iu,
};
const SELF_EN = /\b(?:I|me|my|myself)\b/u;

/** Whether the sentence answers words, and those of this quote. */
export function answersWords({ heard }: Option, quote: string, lang: Lang): boolean {
  return heard !== undefined && isHeard(heard, quote, lang);
}

function isHeard({ words, unless, others }: Heard, quote: string, lang: Lang): boolean {
  if (!words.test(quote) || unless?.test(quote) === true) return false;
  if (others === true) return true;
  return !OTHERS_FIRST[lang].test(quote) && (lang === 'zh' || SELF_EN.test(quote));
}
