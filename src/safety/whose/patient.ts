import type { Lang } from '../types.ts';
import { OTHER_EN, OTHER_ZH, PEOPLE, type InSentence } from './people.ts';

/** Nobody says this of themself. */
const NEVER_SELF =
  /(?:叫|喊|摇|推)(?:都|也|他|她|怎么)*不醒|不省人事|口吐白沫|(?:没有|没|停止|摸不到|感觉不到)(?:了)?(?:他的?|她的?)?(?:呼吸|心跳|脉搏)|没(?:有)?反应|昏迷|\b(?:not|isn't|stopped|won't|wont) (?:breathing|wak\w+|respond\w*)|\bcan(?:'t|not) wake (?:him|her|them|my)|\bunconscious\b|\bunresponsive\b|\bfoaming at\b|\blimp\b/iu;
/** The writer helps, or is told of it. */
const HELPS_ZH =
  /我(?:刚才?|一直|在|正在|又|赶紧|现在|也|已经)*(?:叫|喊|摇|推|摸|按|抱|扶|看|听|打|该|应该|要不要|怎么|不知道|不敢|能|可以|给|一个人在|回到?家|进门|发现|到家|手抖|好怕|很怕|害怕|怕)/gu;
const HELPS_EN =
  /\bi (?:\w+ ){0,2}?(?:tried|try|shook|shaking|called|calling|found|saw|see|think|turned|put|came|got home|walked|don't know|do not know|gave|can't wake|cannot wake|can't reach|should|held|heard)\b|\bi(?:'m| am) (?:so |really )?(?:scared|panicking|alone|shaking|holding|with (?:him|her|them)|worried|in (?:the|a)|at (?:the|my|his|her))\b|\b(?:what|how) (?:do|should|can) i\b|\b(?:should|can|do) i\b|\bmy (?:hands|phone)\b/giu;
/** They only say what they make of it, or are away: not whose body it is. */
const HEARSAY_ZH = new RegExp(
  `(?:${OTHER_ZH})(?=[^，,。！？!?\\n]{0,3}(?:说(?!话|不清|不出|胡)|讲(?!话|不清)|觉得|以为|让|问|知道|发现|上班|上课|去(?!世)|不在|出差|在外|骂|劝))`,
  'gu',
);
const HEARSAY_EN = new RegExp(
  String.raw`${OTHER_EN}(?=(?:'s|'re| is| are)? (?:says?|said|saying|thinks?|told|reckons?|so busy|away|at (?:work|sea)|out\b|on night|working|abroad))`,
  'giu',
);
/** The writer's own body. */
const OWN_BODY_EN =
  /\bmy (?:\w+ )?(?:chest|arms?|legs?|throat|face|heart|stomach|belly|breath\w*|vision|lips|water|pulse|ribs|ankles?|wrists?|bleeding)\b|\bi(?:'m|'ve| am| have| feel| felt| keep| was)\b/iu;
/** What a body does or suffers: whom such a clause names, the next one without a subject is about. */
const BODILY_ZH =
  /倒|摔|跌|吃|喝|吞|咽|晕|抖|躺|脸|嘴|手|眼|头|血|吐|烧|咬|烫|撞|病|睡|呼吸|喘|疼|痛|药|触电|溺|噎|抽|醒|反应|意识|心跳|发(?:紫|白|青|黑)|孕/u;
const EDGE_ZH = /[，,;；\s]/u;

/** Whether it is somebody else's body. In doubt it is the writer's. */
export function isOthersBody(part: InSentence, lang: Lang): boolean {
  if (NEVER_SELF.test(part.words)) return true;
  return lang === 'zh' ? inChinese(part) : inEnglish(part);
}

function inChinese({ before, words, after }: InSentence): boolean {
  const told = blanked(blanked(before + words, HELPS_ZH), HEARSAY_ZH);
  const last = Array.from(told.matchAll(PEOPLE.zh.named)).at(-1);
  // 羊水破了，我老婆怎么办: who it is comes after.
  if (last === undefined)
    return new RegExp(`^[^，,]{0,3}(?:${OTHER_ZH})`, 'u').test(after) && !/我/u.test(after);
  if (PEOPLE.zh.self.test(last[0])) return false;
  const end = last.index + last[0].length;
  const clauses = told.slice(end, Math.max(before.length, end)).split(EDGE_ZH);
  return clauses.length === 1 || BODILY_ZH.test(clauses[0] ?? '');
}

function inEnglish({ before, words }: InSentence): boolean {
  const told = blanked(blanked(before + words, HELPS_EN), HEARSAY_EN);
  if (OWN_BODY_EN.test(told)) return false;
  const last = Array.from(told.matchAll(PEOPLE.en.named)).at(-1);
  return last !== undefined && !PEOPLE.en.self.test(last[0]);
}

function blanked(text: string, what: RegExp): string {
  return text.replace(what, (words) => '○'.repeat(words.length));
}
