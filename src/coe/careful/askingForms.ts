/** How a question is led up to, numbered, added and joined to the one before it, in each language. */
import type { Lang } from '../types.ts';

type Forms = Readonly<Record<Lang, RegExp>>;

/** A number before it in a list. */
export const NUMBER =
  /^(?:第?[一二三四五六七八九十][、.．，,:：)）]|[（(][一二三四五六\d][)）]|\d{1,2}\s?[、.．，,)）:：]|\d\s|[①②③④⑤⑥])\s*/u;

const ASK_ZH =
  '(?:(?:我)?(?:就|只|也)?(?:想|要)?问(?:几|两|三|四)(?:个|样|件)(?:事|问题)?|(?:我)?(?:现在|今天|主要|就|只|也|还|是|真的|真|很|特别|其实)*(?:想|要|来)(?:再|先)?(?:问问|问一?下|问一句|问一声|请问|问(?![他她那这])|请教(?:一?下)?|知道|咨询(?:一?下)?|弄明白|弄清楚|确认)|我?(?:就|只)问(?:一句|一下|问)?(?=[，,：:\\s])|(?:我)?(?:也)?不知道(?:我)?(?:要|该|想)?问(?:什么|啥|点啥)[，,]|我?想听听?(?:你|您|大家)(?:们)?的?(?:看法|意见)?[，,：:]|再?问(?:问|一?下|一句|一声)|没(?:有)?(?:什么|啥)问题想问[，,]|请问|请教(?:一?下)?|(?:你们?|您|大家)(?:说|觉得)(?:说)?(?!的|了|过|得|呢|吧))';

/** Where in one sentence the next of a list begins. */
export const NEXT_NUMBER =
  /[；;，,。\s]\s*(?=第?[二三四五六][、.．，,:：)）]|[2-6]\s?[、.．，,)）:：\s]|[（(][二三四2-4][)）]|[②③④⑤])/u;

/** Whether anything is asked at all. */
export const ASKS: Forms = {
  zh: /吗|呢|什么|啥|怎么|怎样|咋|如何|为什么|谁|哪|几|多少|多久|多大|是不是|有没有|能不能|会不会|该不该|要不要|还是|办法|([^，。])不\1|[不没]$|不能$|[不没][啊呀]?$|么$|告诉|说法|准话|[?？]|能否|可否/u,
  en: /\S/u,
};

/** A plain question within a text without signs. */
export const UNMARKED: Forms = {
  zh: /(?:你们?|您)说我?(?:该|要|到底)?(?:怎么办|咋办|怎么做)(?:([\u4e00-\u9fff]{1,4})还是不\1)?|我(?:到底)?(?:该怎么办|应该怎么办|怎么办)(?:([\u4e00-\u9fff]{1,4})还是不\2)?/gu,
  en: /\b(?:what (?:should|do|can) I do|am I an? (?:bad|terrible|horrible|awful) \w+(?: or (?:just )?an? \w+(?: one)?)?|should I (?:stay|go|leave|tell (?:him|her|them))(?: or (?:not|stay|go|leave))?)\b/giu,
};

/** What only leads up to it: left out of the quote. */
export const LEADS: Forms = {
  zh: new RegExp(
    `^(?:${NUMBER.source.slice(1)}|(?:还有(?:就是|一个|一件|个事)?(?!没有)|另外|再一?个|其次|首先|最后|对了|顺便|所以|但是|但|可是|可(?=我|为什么|怎么)|不过(?!的话|了|关)|然后|而且|其实|就是|只是|或者|那(?:么)?(?=[，,\\s]|我|要|该|怎|是不是|能不能))[，,：:、\\s]*|${ASK_ZH}(?:大家|各位|你们|您|老师|大夫|懂的人|过来人|一下)*(?:的是|是(?!不是))?[，,：:、\\s]*)+`,
    'u',
  ),
  en: new RegExp(
    `^(?:${NUMBER.source.slice(1)}|(?:so|and|but|also|then|or|well|anyway|ok|okay|plus|now|basically|honestly)(?:,\\s*|\\s+))+`,
    'iu',
  ),
};

/** A sentence that only says that something is asked now. */
export const ANNOUNCES: Forms = {
  zh: /(?:想|要|来|就)(?:请)?(?:问|请教)(?:问)?(?:一下|大家|各位|您|你们)*(?:几|两|三|四|五)个?(?:问题|事情?|件事)?[^，。？?]{0,4}[：:，,。\s]*$|(?:有|问)(?:几|两|三|四|五)(?:个|件)(?:问题|事)[^，。？?]{0,6}[：:，,。\s]*$|(?:想|要)(?:请)?问的是[：:，,\s]*$|^问题(?:是|如下)?[：:]/u,
  en: /\b(?:(?:my|some|few|two|three|four|the) questions?(?: (?:is|are))?|I (?:want|wanted|would like|need) to ask(?: you)?(?: (?:a few|two|three|some) (?:things|questions))?)\s*[:.\-–—]?\s*$/iu,
};

/** Where a sentence says, after a pause, that it asks. */
export const ASKS_NOW: Forms = {
  zh: new RegExp(`[，,；;：:\\s]\\s*(?=${ASK_ZH})`, 'gu'),
  en: /[,;:–—-]\s+(?=(?:I (?:just |really |only )?(?:want|need) to (?:know|ask)|can (?:you|anyone|somebody|someone) tell me|tell me)\b)/giu,
};

/** A pause behind which a question can stand alone. */
export const TURNS_TO_ASK: Forms = {
  zh: /[，,；;]\s*(?=我(?:是不是|该|要不要|到底|还|能不能|怎么|为什么)|是不是|该不该|要不要|应不应该|值不值|怎么|为什么|有没有|能不能|可不可以|到底|究竟|你们说|你说|您说|大家说)/gu,
  en: /[,;–—-]\s+(?=(?:(?:so |and |but )?(?:should|how (?:do|can|should|am)|why (?:do|am|is)|what (?:do|should|can)|is (?:it|this|that)|am I|do I|can I|could I|will (?:it|I))\b))/giu,
};

/** The other half of what was asked right before. */
export const OR_ELSE: Forms = {
  zh: /^(?:还是(?!(?:很|有点|会|不|没|觉得|想|老|那)[^？?]*$)|或者|要不就|要么)/u,
  en: /^or\b/iu,
};

/** Asked besides. */
export const ADDED: Forms = {
  zh: /^(?:还有|另外|对了|顺便|再一?个)/u,
  en: /^(?:and )?(?:also|by the way|oh and|ps|p\.s\.|one more thing)\b/iu,
};

/** Hangs on the answer to another question. */
export const SUPPOSES: Forms = {
  zh: /^(?:要是|如果|万一|真要|要[^，。]{1,4}的话|[^，。]{1,6}的话，)|^[^，。我]{1,6}了(?:他|她|人家|对方|家里|爸妈|孩子)?不?[^，。]{1,8}怎么办/u,
  en: /^(?:and )?if\b/iu,
};
