import type { Lang } from '../types.ts';
import { OTHER_DOES_EN, OTHER_ZH, PEOPLE, SELF_ZH, type InSentence } from './people.ts';

/** The writer has seen or heard of it, or fears it of somebody else: not who does it. */
const WITNESS_ZH =
  /我(?:刚才?|今天|昨天|昨晚|偶然|无意中|一直|又|也|都|在群里)*(?:听说|听到|听见|看到|看见|知道|发现|怀疑|感觉|觉得)|我(?:好|很|真|特别|一直)*(?:怕|担心|害怕)(?=他|她|我|有人|那)/gu;
const SELF_IN_ZH = new RegExp(SELF_ZH, 'u');
/** As the object of what is done (把他, 恨他, 弄死他) somebody is no doer. */
const DOER_ZH = new RegExp(
  `(?<![把对给跟和找向被恨打杀捅砍弄掐死了着为与比像骂整要想让看])(?:${OTHER_ZH})(?=[^，,。！？!?\\n]{0,16}(?:说|扬言|威胁|喊|嚷|发|要|会|想|准备|打算|计划|拿|带|抄|举|握|提|揣|藏|买|磨|列|打|砍|捅|杀|弄|扔|追|去))`,
  'gu',
);
const DEED_ZH = /把|杀|捅|砍|打|弄|掐|死|毒|烧|炸|带|拿/u;
const EDGE_ZH = /[，,;；\s]/u;
const ARMED_ZH = /刀|枪|斧|锤|汽油|名单|炸药|硫酸/u;
/** The clause goes on with what that person says. */
const SAYS_ZH = /[，,;；\s](?:还|就|又|并|也)*(?:说|扬言|威胁|喊|嚷)[^，,;；\s]*$/u;

const WITNESS_EN =
  /\bi (?:just |recently )?(?:heard|overheard|saw|know|found out|think|believe|suspect|noticed|read)\b|\bi(?:'m| am) (?:so |really )?(?:afraid|scared|worried|terrified)(?= (?:that )?(?:my|he|she|they|someone|our|the|his|her)\b)/giu;
/** The writer as who does something, or something of theirs that it is done with. */
const SELF_DOES_EN =
  /\b(?:i(?:'m|'ve|'d|'ll)?|im|ive|we(?:'re|'ve|'ll)?|my (?:seat|hands?|knife|gun|rifle|bag|car|van|truck|pockets?|grip|belt|chest|fists?))\b/iu;
const DOER_EN = new RegExp(
  String.raw`${OTHER_DOES_EN}(?=[^.!?\n]{0,48}\b(?:sa(?:y|ys|id|ying)|t(?:ells?|old)|text(?:s|ed)?|post(?:s|ed)?|wr(?:ites|ote)|swears?|swore|threat\w*|brag\w*|plan\w*|wants?|going|gonna|will|would|bring\w*|brought|load\w*|bought|has|got|hid|carr\w+|wait\w*|keeps?|sharpen\w*|kill\w*|stab\w*|shoot\w*|hurt\w*)\b)`,
  'iu',
);

/** Whether what a sentence says of harming people is said of somebody else's doing. In doubt it is the writer's. */
export function isOthersDeed({ before, words }: InSentence, lang: Lang): boolean {
  if (PEOPLE[lang].speaks.test(before)) return true;
  const told = (before + words).replace(lang === 'zh' ? WITNESS_ZH : WITNESS_EN, (seen) =>
    '○'.repeat(seen.length),
  );
  return lang === 'zh'
    ? !SELF_IN_ZH.test(told) && hasDoer(told, before.length)
    : !SELF_DOES_EN.test(told) && DOER_EN.test(told);
}

/** @param from where the words of harm begin in what is told */
function hasDoer(told: string, from: number): boolean {
  const doers = Array.from(told.matchAll(DOER_ZH));
  const inWords = doers.find(({ index }) => index > from);
  const doer =
    doers.findLast(({ index }) => index <= from) ??
    (inWords !== undefined && !DEED_ZH.test(told.slice(from, inWords.index)) ? inWords : undefined);
  if (doer === undefined) return false;
  const between = told.slice(doer.index + doer[0].length, from);
  // Chinese leaves out the 我: a new clause without a doer is the writer's, unless it goes on with the weapon or the threat.
  return (
    !EDGE_ZH.test(between) ||
    SAYS_ZH.test(between) ||
    doers.some(({ index }) => ARMED_ZH.test(told.slice(index, from).split(EDGE_ZH)[0] ?? ''))
  );
}
