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
  /** Is about the person from its first word on. */
  readonly begins: RegExp;
  readonly felt: RegExp;
  /** A wish or a judgement of the person's own. */
  readonly meant: RegExp;
  /** Says what it is like. */
  readonly like: RegExp;
  /** How a thought turns to what matters; left out of a quote that begins with it. */
  readonly turns: RegExp;
  /** What happened, where and how much: the side of a story. */
  readonly told: RegExp;
  /** Supposed, or said to be not so. */
  readonly unreal: RegExp;
  /** A question: it is answered elsewhere, or wants no answer. */
  readonly asks: RegExp;
  /** Hard words about oneself: said back they sound like a verdict. */
  readonly harsh: RegExp;
  /** Of the writing itself, or only who they are: said back it says nothing. */
  readonly aside: RegExp;
}

const RULES: Readonly<Record<Lang, QuoteRules>> = {
  zh: {
    min: 5,
    max: 34,
    hangs:
      /^(?:但|可是|所以|因为|然后|后来|而且|结果|不过|于是|并且|或者|如果|虽然|的|了|吗|呢|吧|就是说|比如)|(?:和|跟|与|在|把|被|让|给|因为|如果|但是|可是|然后|所以|就|还|是|说|到|从|对|为|而|及)$/u,
    private:
      /[\dＡ-Ｚａ-ｚA-Za-z@]{5,}|\d{4,}|[\u4e00-\u9fff]{2,}(?:大学|中学|小学|高中|学院|医院|公司|集团|银行)|姓[\u4e00-\u9fff]{1,3}|叫(?:(?:我|你|他|她)?(?:小|老|阿)[\u4e00-\u9fff]|(?!我|你|他|她|它|人家|大家|兄|哥|姐|弟|妹|爸|妈|孩子|自己|家里)[\u4e00-\u9fff]{1,3})|(?<![\u4e00-\u9fff])(?:小|老|阿)(?![公婆师板家人时是了爸妈])[\u4e00-\u9fff]|(?![跟和同向找给问去让是的当请见被对们个我班叫听看位名告诉])[\u4e00-\u9fff](?:老师|经理|总监|主任|医生|叔叔|阿姨)/u,
    self: /我|俺|自己/u,
    begins: /^(?:我|俺|自己|心里)(?!们|妈|爸|爹|娘|婆|公|老|哥|姐|弟|妹|儿|女|家|男)/u,
    felt: /心里|不是滋味|没着落|不舒服|不对劲|来气|火(?:上来|大|冒)|脸红|鸡皮疙瘩|后悔|愧|瞎|怕|哭|累|恨|痛|疼|苦|撑|别扭|堵|沉|慌张|难受|难过|委屈|羞|愧|后悔|对不起|睡不着|不敢|没人(?:懂|管|理|问|听|陪|信|在|知道)|一个人|想死|恶心|发抖|麻|空|孤|丢人|失望|绝望|不甘|着急|慌|烦|受不了|不配|没用|多余|舍不得|想他|想她|不知道|没资格|忍|亏欠|憋|气|闷|心酸|心寒|不甘心|羡慕|嫉妒|讨厌|撑|窝囊|难堪|担心|紧张/u,
    meant:
      /想要|希望|盼|宁可|宁愿|只想|就想|好想|就是想|觉得|明明|其实|我知道|不想再|再也|受够|不明白|想不通|放不下|过不去|舍不得|不晓得我?|不知道自己|不知道我|最[^，。]{1,6}的是/u,
    like: /(?<!不|录|画|偶|图|头)像(?!话|素|样)|似的/u,
    turns:
      /^(?:但是|但|可是|可|只是|其实|不过|说实话|说真的|老实说|而且|所以|然后|就是)[，,]?(?=我|俺|自己|心里)/u,
    told: /[\d一二两三四五六七八九十百千万]+(?:块|元|万|点|号|年|岁|遍|个|次|天|月|分|斤|层|楼|米|公分|张|条)|路上|旁边的人|那天|昨天|上个?(?:月|周|星期|礼拜)|坐在|站在|走到|拿着|看见|打开|回到家/u,
    unreal:
      /如果|要是|假如|万一|就算|(?:我|也|都)(?:不|没)(?:怪|恨|怕|气|怨)|没(?:有)?(?:生|怪|恨|怨)|不讨厌|没什么|也不是|并不是|又不是|不是[^，。]{1,8}的?问题|没有要/u,
    asks: /[?？]|(?:吗|呢|咋办|怎么办)$|是不是|该不该|要不要|为什么|为啥|凭什么|怎么(?:才|能|会|就|办|说|回事)|有没有/u,
    harsh: /废物|畜生|活该|不配|贱|没用的|一无是处|该死|骂我吧|要骂就骂/u,
    aside:
      /错字|打字|小号|发帖|发这里|写得(?:乱|不好|有点)|编辑|各位|楼主|谢谢|不好意思$|^我?(?:也|都|真的|就)*(?:不知道|不清楚|不晓得|没办法)$|这封信|第一次(?:写|发)|不知道(?:要|该|想)?(?:问|写|说)(?:什么|啥)|^我(?:今年)?\s*\d{2}(?:岁|[，,。\s])|^我(?:今年)?[一二三四五六七八九十]{2,4}(?:岁|了)?[，,。]|(?:别|不要|不用)(?:劝|骂|给|跟|说|喷|问)我|我(?:就)?说[^，。]{0,12}$|^[^我俺]{0,12}\d{1,2}[^我俺]{0,8}[男女]|^[男女][，,\s]|[，,\s][男女](?:[，,\s]|$)/u,
  },
  en: {
    min: 14,
    max: 90,
    hangs:
      /^(?:and|but|because|so|that|which|who|or|if|while|then|than|to|of|with|for|as|(?:asks|makes|says|does|goes|gets|takes|has|is|was|tells|keeps|looks) (?!it\b|that\b|this\b|there\b))\b|\b(?:the|a|an|of|to|and|or|but|that|with|for|in|on|at|my|his|her|their|is|was|were|be|as|if|because|so)$/iu,
    private:
      /[\d@]{4,}|(?<!^)(?<![?!.]["'”’)]{0,2}\s)\b(?!I\b|I'|OK\b|TV\b|HR\b|GP\b|CV\b|God\b|Mum\b|Mom\b|Dad\b|Mondays?\b|Tuesdays?\b|Wednesdays?\b|Thursdays?\b|Fridays?\b|Saturdays?\b|Sundays?\b|Christmas\b|Easter\b|English\b)[A-Z]\w+|\b(?:called|named)\b/u,
    self: /\b(?:I|I'm|I've|I'd|me|my|myself)\b/u,
    begins: /^I\b/u,
    felt: /\b(?:afraid|scared|cry|cried|crying|tired|hate|hurts?|pain|ashamed|guilty|sorry|sleep|alone|lonely|lost|angry|sick|numb|empty|miss|can't|cannot|couldn't|nobody|no one|stupid|useless|failure|fault|wrong|worth|afford|pretend|stuck|worried|panic|shaking|feel|felt|feeling|embarrassed|jealous|hopeless|exhausted|unfair|dread\w*|crying|shame|resent\w*|relieved|proud|terrif\w*|anxious|foolish|selfish|cold|sad|upset|broken|heavy|trapped)\b/iu,
    meant:
      /\b(?:I (?:just |only |really )?(?:want|wish|wanted|hope|need)|I'd (?:rather|just|like)|I (?:think|know|keep|don't know|can't|couldn't)|honestly|the (?:thing|truth|worst) is|what (?:bothers|hurts|gets) me|makes me|part of me|I'm (?:so|just|sick|tired|done)|any ?more|used to)\b/iu,
    like: /\b(?:feels?|felt|was|is|it's|looks?) (?:\w+ )?like\b|\bas (?:if|though)\b/iu,
    turns: /^(?:and|but|so|because|honestly|the thing is|the truth is|then),? (?=I\b|I'|my\b)/iu,
    told: /\b(?:\d+|two|three|four|five|six|ten|dozen|hundred|o'clock|am|pm|yesterday|last (?:week|month|night|year)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|I said|I told|I asked|I look|I looked|the kitchen|the car|sat (?:at|in|on)|stood|walked|drove)\b/iu,
    unreal:
      /\b(?:if I|if he|if she|if they|would have|suppose|no one blames|nobody blames|it's not that|not that I|I'm not (?:sad|angry|unhappy|complaining|saying|upset)|I don't (?:blame|hate|mind|regret)|I wouldn't|I'd never|not like I)\b/iu,
    asks: /\?|^(?:should|do|does|did|is|are|am|can|could|would|will|how|why|what|who|when|where|has|have)\b/iu,
    harsh: /\b(?:pathetic|worthless|idiot|disgusting|waste of space|scum|deserve (?:it|this|nothing))\b/iu,
    aside:
      /\b(?:typing|typos?|throwaway|burner account|first post|posting (?:here|this)|long post|sorry (?:for|if|this)|thanks for reading|thank you for reading|my english)\b|\b(?:want|wanted|need|like) to ask\b|\bI know how (?:this|that|it) (?:sounds|looks)\b|^I (?:just |really )?don't know (?:why|how|which|who|either|what to do|what that means|where you start|what I'm asking)$|\bI(?:'m| am) not (?:after|asking for|looking for)\b|^I(?:'m| am) \d{2}\b|\bsince I was (?:\d|\w+teen|twenty|six|seven|eight|nine|ten)\b/iu,
  },
};

/** A pause behind which a thought of the person's own begins that can stand without what went before. */
const BEGINS_ANEW: Readonly<Record<Lang, RegExp>> = {
  zh: /[，,；;]\s*(?:(?:可是|可|但是|但|不过|其实)(?=我))?(?=我(?![们说问把就也还又却都才再])|心里)/gu,
  en: /[,;]\s*(?:(?:and|but|so) (?=I\b))?(?=I\b(?! (?:said|told|asked|thought)))/gu,
};

/** Most clauses that are worth scoring. */
const MOST = 40;

/** What other people said, in quotation marks or behind a colon: never to be taken for the person's own words. Behind 「想问的是：」 stand their own. */
const REPORTED: Readonly<Record<Lang, RegExp>> = {
  zh: /[“「『"][^“”「」『』"\n]*[”」』"]|(?<!(?:想|要|就|来|我)(?:请|再|先)?(?:问(?![我他她])|请教|知道)[^，。！？：:\n]{0,10}|问题(?:是|有)?[^，。！？：:\n]{0,3})[：:][^。！？\n]*/gu,
  en: /[“"][^“”"\n]*[”"]|(?<!\w)['‘][^'‘’\n]{3,}['’](?!\w)/gu,
};
/** Stands in place of every unit of it; no character of Unicode. */
const NOT_OWN = '\uffff';
/** Somebody else speaks, or is spoken of as speaking, within the clause or right before it. */
const OTHERS_SAY: Readonly<Record<Lang, RegExp>> = {
  // Not where the person asks how to say something to somebody.
  zh: /(?<!(?:怎么|怎样|咋|如何|该|先|要不要|直接|当面|还是|是不是|能不能|想)[^，。]{0,4}[跟和同对向给][^，。]{0,6})(?:他|她|(?<!你)们|妈|爸|爹|娘|婆|公|哥|姐|弟|妹|兄|嫂|爷|奶|叔|姨|姑|舅|伯|师|友|板|导|事|家|生|人|都)(?:就|还|又|也|老|总)?(?:跟我|对我|问我|回我)?(?:小声|大声|半天|就)?(?:说|讲|问|骂|喊|回|发)(?:了(?:一|半)?句)?[，,：: ]?/u,
  en: /\b(?:he|she|they|mum|mom|dad|mother|father|boss|friend|teacher|doctor|everyone|people)\s+(?:says?|said|told|asks?|asked|goes|went|wrote|texted)\b/iu,
};
/** Somebody speaks, whoever it is. */
const SPEAKING: Readonly<Record<Lang, RegExp>> = {
  zh: /[说讲问喊骂](?=[你我他她，,：:])/u,
  en: /\bsays? (?:that )?I\b/iu,
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

/** Whether words name or lead to somebody. */
export function givesAway(words: string, lang: Lang): boolean {
  return RULES[lang].private.test(words);
}

/** Somebody else began to speak earlier in the sentence and has not ended. */
const SPEAKS_ON: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:他|她|们|妈|爸|爹|娘|婆|公|哥|姐|弟|妹|师|友|板|导|家|生)(?:就|还|又|也|老|总)?(?:跟我|对我|问我|回我)?(?:小声|大声)?(?:说|讲|骂|喊|回|发)[，,：:]/u,
  en: /\b(?:he|she|they|mum|mom|dad|mother|father|boss|friend|teacher|doctor)\s+(?:says?|said|goes|wrote|texted)[,:]/iu,
};

/** Tells whether words at a place of the text are the person's own, and not what somebody else said. */
export function isOwn(text: string, lang: Lang): (start: number, words: string) => boolean {
  const own = text.replaceAll(REPORTED[lang], (reported) => NOT_OWN.repeat(reported.length));
  return (start, words) =>
    !own.slice(start, start + words.length).includes(NOT_OWN) &&
    !OTHERS_SAY[lang].test(words) &&
    !OTHERS_SAID[lang].test(text.slice(Math.max(0, start - 12), start)) &&
    !SPEAKS_ON[lang].test(sentenceBefore(text, start));
}

/** What stands before a place in the same sentence, as far as it matters. */
function sentenceBefore(text: string, at: number): string {
  return /[^。！？!?\n]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
}

/**
 * The person's own words that may be quoted, the most telling first: whole sentences, and ends of sentences that begin with the
 * person themself, so that no thought is cut off in its midst.
 */
export function quotable(text: string, lang: Lang): Quotable[] {
  const { min, max, hangs, aside } = RULES[lang];
  const own = isOwn(text, lang);
  return thoughtsOf(text, lang)
    .flatMap((thought): Quotable[] => {
      const { clause, start } = thought;
      const length = codePoints(clause).length;
      if (length < min || length > max || hangs.test(clause) || givesAway(clause, lang)) return [];
      if (aside.test(clause) || !own(start, clause) || SPEAKING[lang].test(clause)) return [];
      return [{ clause, weight: weightOf(thought, text, lang) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}

/** What can be seen of a clause, mostly 0 or 1. */
function traitsOf({ clause, start, end, whole, turned }: Thought, text: string, lang: Lang): Traits {
  const { min, self, begins, felt, meant, like, told, unreal, asks, harsh } = RULES[lang];
  const size = codePoints(clause).length;
  return {
    felt: Number(felt.test(clause)),
    meant: Number(meant.test(clause)),
    self: Number(self.test(clause)),
    begins: Number(begins.test(clause)),
    whole: Number(whole),
    turned: Number(turned),
    like: Number(like.test(clause)),
    short: Number(size < 1.8 * min),
    others: Number(OTHERS_FIRST[lang].test(clause)),
    told: Number(told.test(clause)),
    unreal: Number(unreal.test(clause)),
    asks: Number(asks.test(text.slice(start, end))),
    harsh: Number(harsh.test(clause)),
    late: start / Math.max(1, text.length),
  };
}

function weightOf(thought: Thought, text: string, lang: Lang): number {
  const traits = traitsOf(thought, text, lang);
  const telling = traits.felt + traits.meant + traits.like > 0;
  return TRAITS.reduce((sum, trait) => sum + WEIGHTS[trait] * traits[trait], telling ? 0 : -FACTS_ONLY);
}

const TRAITS = [
  'felt',
  'meant',
  'self',
  'begins',
  'whole',
  'turned',
  'like',
  'short',
  'others',
  'told',
  'unreal',
  'asks',
  'harsh',
  'late',
] as const;
type Traits = Readonly<Record<(typeof TRAITS)[number], number>>;

/** What is taken off a clause that tells neither a feeling nor what the person makes of it. */
const FACTS_ONLY = 0.08;

/** By what the quotes of the gold chains have in common, against other clauses of their posts; what could hurt said back is kept low. */
const WEIGHTS: Traits = {
  felt: 0.35,
  meant: 0.25,
  self: 0.15,
  begins: 0.05,
  whole: 0.1,
  turned: 0.15,
  like: 0.2,
  // A few words say little back.
  short: -0.1,
  // What somebody else does says less of the person.
  others: -0.25,
  told: -0.05,
  unreal: -0.25,
  asks: -0.35,
  harsh: -0.3,
  // What weighs most is often said last.
  late: 0.35,
};

interface Thought {
  readonly clause: string;
  readonly start: number;
  /** Of its sentence, the closing sign included. */
  readonly end: number;
  /** From the beginning of a sentence to its end, but for a word that only turns to it. */
  readonly whole: boolean;
  /** Behind such a word. */
  readonly turned: boolean;
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
    const turn = RULES[lang].turns.exec(sentence.slice(words.index, words.index + longest))?.[0].length ?? 0;
    return [0, ...own].flatMap((from) => {
      const first = Math.max(from, words.index + turn);
      // What is too long is not copied: a text without a full stop would be copied once for each pause in it.
      if (last - first > longest) return [];
      const whole = from === 0;
      return [
        { clause: sentence.slice(first, last), start: start + first, end, whole, turned: whole && turn > 0 },
      ];
    });
  });
}
