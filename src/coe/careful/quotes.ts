/** The clauses of a person's text that careful mode may quote: whole, readable alone, and telling on nobody. */
import { codePoints } from '../codePoints.ts';
import type { Lang } from '../types.ts';
import { OTHERS_FIRST } from './heard.ts';
import { sentenceSpans } from './sentences.ts';

interface QuoteRules {
  /** Code points. */
  readonly min: number;
  readonly max: number;
  /** A clause that begins or ends so hangs on its neighbour. */
  readonly hangs: RegExp;
  /** Numbers to reach somebody by, names, schools, companies, places of care. */
  readonly private: RegExp;
  /** Speaks of the person, and of what it is like. */
  readonly self: RegExp;
  readonly felt: RegExp;
  /** Of the writing itself, or only who they are: said back it says nothing. */
  readonly aside: RegExp;
}

const RULES: Readonly<Record<Lang, QuoteRules>> = {
  zh: {
    min: 5,
    max: 28,
    hangs:
      /^(?:但|可是|所以|因为|然后|后来|而且|结果|不过|于是|并且|或者|如果|虽然|的|了|吗|呢|吧|就是说|比如)|(?:和|跟|与|在|把|被|让|给|因为|如果|但是|可是|然后|所以|就|还|是|说|到|从|对|为|而|及)$/u,
    private:
      /[\dＡ-Ｚａ-ｚA-Za-z@]{5,}|\d{4,}|[\u4e00-\u9fff]{2,}(?:大学|中学|小学|高中|学院|医院|公司|集团|银行)|(?:姓|叫)[\u4e00-\u9fff]{1,3}|(?<![\u4e00-\u9fff])(?:小|老|阿)(?![公婆师板家人时是了爸妈])[\u4e00-\u9fff]|[\u4e00-\u9fff](?:老师|经理|总监|主任|医生|叔叔|阿姨)/u,
    self: /我|俺|自己/u,
    felt: /怕|哭|累|恨|痛|疼|苦|撑|难受|难过|委屈|羞|愧|后悔|对不起|睡不着|不敢|没人|一个人|想死|恶心|发抖|麻|空|孤|丢人|失望|绝望|不甘|着急|慌|烦|受不了|不配|没用|多余|舍不得|想他|想她|不知道|没资格|忍|怪|错|亏欠|憋/u,
    aside:
      /错字|打字|小号|发帖|发这里|写得(?:乱|不好|有点)|编辑|各位|楼主|谢谢|不好意思$|这封信|第一次(?:写|发)|^[^我俺]{0,12}\d{1,2}[^我俺]{0,8}[男女]|^[男女][，,\s]|[，,\s][男女](?:[，,\s]|$)/u,
  },
  en: {
    min: 14,
    max: 90,
    hangs:
      /^(?:and|but|because|so|that|which|who|or|if|while|then|than|to|of|with|for|as)\b|\b(?:the|a|an|of|to|and|or|but|that|with|for|in|on|at|my|his|her|their|is|was|were|be|as|if|because|so)$/iu,
    private:
      /[\d@]{4,}|(?<!^)\b(?!I\b|I'|God\b|Mum\b|Mom\b|Dad\b|Mondays?\b|Tuesdays?\b|Wednesdays?\b|Thursdays?\b|Fridays?\b|Saturdays?\b|Sundays?\b|Christmas\b|Easter\b|English\b)[A-Z]\w+|\b(?:called|named)\b/u,
    self: /\b(?:I|I'm|I've|I'd|me|my|myself)\b/u,
    felt: /\b(?:afraid|scared|cry|cried|crying|tired|hate|hurts?|pain|ashamed|guilty|sorry|sleep|alone|lonely|lost|angry|sick|numb|empty|miss|can't|cannot|couldn't|nobody|no one|never|stupid|useless|failure|fault|wrong|worth|afford|pretend|stuck|worried|panic|shaking|feel|felt|feeling)\b/iu,
    aside:
      /\b(?:typing|typos?|throwaway|burner account|first post|posting (?:here|this)|long post|sorry (?:for|if|this)|thanks for reading|thank you for reading|my english)\b/iu,
  },
};

/** A pause behind which a thought of the person's own begins that can stand without what went before. */
const BEGINS_ANEW: Readonly<Record<Lang, RegExp>> = {
  zh: /[，,；;]\s*(?=我(?![们说问把就也还又却都才再]))/gu,
  en: /[,;]\s*(?=I\b(?! (?:said|told|asked|thought)))/gu,
};

/** Most clauses that are worth scoring. */
const MOST = 40;

/** What other people said, in quotation marks or behind a colon: never to be taken for the person's own words. */
const REPORTED: Readonly<Record<Lang, RegExp>> = {
  zh: /[“「『"][^“”「」『』"\n]*[”」』"]|[：:][^。！？\n]*/gu,
  en: /[“"][^“”"\n]*[”"]|(?<!\w)['‘][^'‘’\n]{3,}['’](?!\w)/gu,
};
/** Stands in place of every unit of it; no character of Unicode. */
const NOT_OWN = '\uffff';
/** Somebody else speaks, or is spoken of as speaking, within the clause or right before it. */
const OTHERS_SAY: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:他|她|们|妈|爸|爹|娘|婆|公|哥|姐|弟|妹|师|友|板|导|事|家|生|人|都)(?:就|还|又|也|老|总)?(?:跟我|对我|问我|回我)?(?:说|讲|问|骂|喊|回|发)[，,：: ]?|[说讲问喊骂](?=[你我他她，,：:])/u,
  en: /\b(?:he|she|they|mum|mom|dad|mother|father|boss|friend|teacher|doctor|everyone|people)\s+(?:says?|said|told|asks?|asked|goes|went|wrote|texted)\b/iu,
};
/** The same, at the very end of what stands before a clause. */
const OTHERS_SAID: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(`(?:${OTHERS_SAY.zh.source}|[说讲问喊骂写回][，,：:]\\s*)$`, 'iu'),
  en: new RegExp(`(?:${OTHERS_SAY.en.source})$`, 'iu'),
};

/** How much a clause tells, and how well it stands alone, 0 to 1. */
export interface Quotable {
  readonly clause: string;
  readonly weight: number;
}

/**
 * The person's own words that may be quoted, the most telling first: whole sentences, and ends of sentences that begin with the
 * person themself, so that no thought is cut off in its midst.
 */
export function quotable(text: string, lang: Lang): Quotable[] {
  const { min, max, hangs, private: givesAway, self, felt, aside } = RULES[lang];
  const own = text.replaceAll(REPORTED[lang], (reported) => NOT_OWN.repeat(reported.length));
  return thoughtsOf(text, lang)
    .flatMap(({ clause, start, whole }): Quotable[] => {
      const length = codePoints(clause).length;
      if (length < min || length > max || hangs.test(clause) || givesAway.test(clause)) return [];
      if (aside.test(clause)) return [];
      const end = start + clause.length;
      const before = text.slice(Math.max(0, start - 12), start);
      if (own.slice(start, end).includes(NOT_OWN)) return [];
      if (OTHERS_SAY[lang].test(clause) || OTHERS_SAID[lang].test(before)) return [];
      const weight =
        0.35 * Number(felt.test(clause)) +
        0.2 * Number(self.test(clause)) +
        0.2 * Number(whole) -
        // What somebody else does says less of the person.
        0.3 * Number(OTHERS_FIRST[lang].test(clause)) +
        // What weighs most is often said last.
        0.15 * (start / Math.max(1, text.length));
      return [{ clause, weight }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}

interface Thought {
  readonly clause: string;
  readonly start: number;
  /** From the beginning of a sentence to its end. */
  readonly whole: boolean;
}

/** A sentence without the signs around it, which a quote leaves out. Greedy, so that a long run of signs is read once. */
const WORDS = /[^\p{P}\p{S}\s](?:.*[^\p{P}\p{S}\s])?/su;

/** Each sentence, and each end of one that begins with the person, as far as it is short enough for a quote. */
export function thoughtsOf(text: string, lang: Lang): Thought[] {
  // Surrogate pairs at most.
  const longest = 2 * RULES[lang].max;
  return sentenceSpans(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const words = WORDS.exec(sentence);
    if (words === null) return [];
    const last = words.index + words[0].length;
    const own = Array.from(
      sentence.matchAll(BEGINS_ANEW[lang]),
      ({ index, 0: pause }) => index + pause.length,
    );
    return [0, ...own].flatMap((from) => {
      const first = Math.max(from, words.index);
      // What is too long is not copied: a text without a full stop would be copied once for each pause in it.
      if (last - first > longest) return [];
      return [{ clause: sentence.slice(first, last), start: start + first, whole: from === 0 }];
    });
  });
}
