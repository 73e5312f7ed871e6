import { restoreApostrophes } from './apostrophes.ts';
import { GAP, spellOutLatin } from './latinWords.ts';
import { foldLookalikes } from './lookalikes.ts';
import { replaceMapped, type Mapped } from './mapped.ts';
import type { Lang } from '../types.ts';

const HAN = String.raw`[\u4e00-\u9fff]`;

/** Words that are joined again when something stands between their characters. */
const SPLIT_WORDS_ZH = [
  '自杀', '自残', '自尽', '轻生', '寻死', '想死', '去死', '不想活', '不想活了', '不想醒', '活不下去', '死了算了', '割腕', '跳楼', '跳河', '上吊',
  '烧炭', '遗书', '安眠药', '百草枯', '农药', '服毒', '杀了', '杀人', '弄死', '砍死', '捅死', '结束生命', '杀死', '自鲨', '自沙', '紫砂',
]; // prettier-ignore
const SPLIT_WORDS_EN = ['kill', 'die', 'kms', 'cut', 'sha', 'murder'];
/** Long enough that no other two words make them up: broken anywhere. */
const BROKEN_WORDS_EN = ['myself', 'suicide', 'suicidal', 'overdose', 'selfharm'];

const SPLIT_ZH = new RegExp(
  SPLIT_WORDS_ZH.map((word) => `${Array.from(word).join(`(?:${GAP})?`)}(?![党板心机磕])`).join('|') +
    // A run of single characters, each on its own: 我 真 的 不 想 活 了
    `|(?<!${HAN})${HAN}(?:${GAP}${HAN}(?!${HAN})){2,}`,
  'gu',
);
const SPLIT_EN = new RegExp(
  [
    ...SPLIT_WORDS_EN.map((word) => String.raw`(?<![a-z])${Array.from(word).join(GAP)}(?![a-z])`),
    ...BROKEN_WORDS_EN.map((word) => String.raw`(?<![a-z])${Array.from(word).join(`(?:${GAP})?`)}(?![a-z])`),
  ].join('|'),
  'gu',
);
const GAP_ALL = new RegExp(GAP, 'gu');

/** After these a pinyin or homophone form can only be the word itself. */
const WISH = '想要|想|要|去|准备|打算|考虑|有过|想过|试过|又|再|真的|好|我';

type Disguise = readonly [pattern: string, word: string];

/** Homophones, near homophones, look-alikes and pinyin as used on the net, each with the word that is meant. */
const SOUNDS: readonly Disguise[] = [
  // Kill, in the slang of games and series, done to oneself
  [String.raw`(?:噶|嘎|鲨|刀|咔嚓|sha)(?:了|掉)?(?=(?:我)?自己(?:了|吧|算了|的(?:冲动|念头|想法)|[，,。！!？?\s]|$))|(?<=把(?:我)?自己(?:给)?)(?:噶|嘎|鲨|刀|咔嚓|sha|si)(?=了|掉|算|$)`, '杀了'],
  [String.raw`自(?:刀|🔪|噶|嘎)(?=[了算吧，,。！!？?🔪\s]|$)`, '自杀'],
  [String.raw`紫砂(?!壶|杯|锅|泥|茶|煲|盆|陶|器|艺|花|罐|碗|矿|名)|紫杀|紫鲨|子杀|字杀|籽沙|自鲨|自刹|自啥(?=了|算了)|自傻(?=了|算了)|自沙(?!漠|发|滩|尘|石|场|子|河|湖)|自莎|自砂|自亖|梓砂`, '自杀'],
  [String.raw`自\s?sha\b|自\s?s(?![a-z])|z杀|zi杀|自sa(?![a-z])|\bzi\s?sha\b|\bzisha\b`, '自杀'],
  [String.raw`(?<=${WISH})\s?zs(?![a-z0-9])`, '自杀'],
  [String.raw`自\s?can\b|自\s?c(?![a-z])|\bzi\s?can\b|\bzican\b|自惨(?=了|过|的)`, '自残'],
  [String.raw`割\s?w(?:an)?(?![a-z])|\bge\s?wan\b|割碗|割丸|歌腕|戈腕|隔腕|g腕`, '割腕'],
  [String.raw`跳\s?l(?:ou)?(?![a-z])|\btiao\s?lou\b|跳喽|跳耧|跳lo(?![a-z])|t楼`, '跳楼'],
  [String.raw`(?<=想|要|去|不如|早|早点|快|求)(?:亖|𣦸|嘎了|噶了|屎一屎|鼠了|鼠掉|斯掉|4一4|4掉|嗝屁|嗝儿屁)`, '死了'],
  [String.raw`想(?:s|4|亖|鼠|sǐ)(?![a-z0-9个块张天次点年月本件套位人段份句页条行集部倍分双斤km元万千百十])`, '想死'],
  [String.raw`\bxiang\s?si(?![a-z])|想\s?si(?![a-z])`, '想死'],
  [String.raw`去(?:s|4|si|亖|鼠)(?![a-z0-9个店楼年月号次川点天])`, '去死'],
  [String.raw`\bbu\s?xiang\s?huo(?:\s?le)?(?![a-z])|不想h(?:uo)?(?=了|$)|不想或了|不想火了|不香活了`, '不想活了'],
  ['亖|𣦸', '死'],
  // Letters in place of the word, after a wish
  [String.raw`(?<=(?<!不)(?:想|好想|想要|真想|只想)(?:去|要)?)\s?(?:shi|bs|qs|sw|si)(?=了|算|$|[，,。！!？?\s])`, '死'],
  [String.raw`(?<=(?<!不)(?:想|好想|想要|真想|只想|准备|打算|决定)(?:去|要)?)\s?zs(?=了|算|$|[，,。！!？?\s])`, '自杀'],
  [String.raw`(?<=(?<!不)(?:想|好想|想要|真想|只想)(?:去|要)?)\s?(?:zj)(?=了|算|$|[，,。！!？?\s])`, '自尽'],
  [String.raw`(?<=(?<!不)(?:想|好想|想要|真想|只想)(?:去|要)?)\s?jt(?=了|算|$|[，,。！!？?\s])`, '解脱'],
  [String.raw`\bshi(?=了(?:算了|得了|一了百了|就))`, '死'],
  [String.raw`(?<=(?<!不)(?:想|好想|想要|真想|只想)(?:去|要)?)\s?(?:💀|☠|⚰|🪦)`, '死'],
  [String.raw`(?<=\b(?:want to|wanna|gonna|going to|ready to|about to) )(?:💀|☠|⚰|🪦)`, 'die'],
  [String.raw`\bbu\s?(?=想活)|(?<=不)xiang(?=活)|\bb(?=想活)`, '不'],
  [String.raw`(?<=不想)(?:huo|活le)`, '活'],
  [String.raw`(?<![a-z])(?:y|yue|跃)楼`, '跳楼'],
  [String.raw`(?<![a-z])(?:shang|s)吊|上diao`, '上吊'],
  [String.raw`烧t(?:an)?(?![a-z])|shao炭`, '烧炭'],
  [String.raw`安mian药|an眠药|安眠y(?:ao)?(?![a-z])`, '安眠药'],
  [String.raw`农y(?:ao)?(?![a-z])`, '农药'],
  [String.raw`安眠要(?=吃|片)|安眠y(?![a-z])`, '安眠药'],
  [String.raw`\bsh!t\b`, 'shit'],
  [String.raw`\bs[u*_vü][i1!l*]c[i1!l*]d[e3*]\b|\bsewer\s?sli?des?\b|\bsewerslid(?:al|ing)\b|\bsuislide\b|\bcommit(?:ting)? sudoku\b`, 'suicide'],
  [String.raw`\bs[u*][i1!*]c[i1!*]d[a4@*]l\b`, 'suicidal'],
  [String.raw`\bk[i1!*]ll?(?=\s+(?:myself|my self|me\b|him\b|her\b|them\b))`, 'kill'],
  // Mistyped: a letter left out, doubled or in the wrong place
  [String.raw`\bk(?:il|ll|iil|iill|lil|li?ll|illl|ilk|yl|yll|ul|el)(?= (?:myself|my self)\b)`, 'kill'],
  [String.raw`\bk(?:il|ll|iil|lil|ill|yl|yll|el)(?:l?ing|in|lin|lling|iing)(?= (?:myself|my self)\b)`, 'killing'],
  [String.raw`\bkill\s?my\s?self\b|\bk\s?m\s?s\b|\bun-?\s?alive (?:myself|my self|me)\b|\bunaliv(?:e|ing) (?:myself|me)\b|\bkmself\b`, 'kill myself'],
  [String.raw`\bself[- ]?h[a4@]rm`, 'self-harm'],
  [String.raw`\bkmsing(?: myself)?\b`, 'killing myself'],
  [String.raw`(?<=\b(?:want|going|ready|have|need|how|try|tried|about|wish)) 2(?= (?:die|kill|end|hang|unalive|be dead|cut))`, ' to'],
  [String.raw`\b(?:sucide|suiside|suicde|suacide|siucide|suicied|suecide|sooicide)\b`, 'suicide'],
  [String.raw`\b(?:sucidal|suisidal|suicdal|suacidal)\b`, 'suicidal'],
  [String.raw`\bun-?live(?=(?:ing)? (?:myself|me|himself|herself))|\bun-?alive(?= (?:himself|herself|themselves|yourself))|\bdelete(?= myself\b(?! from))`, 'kill'],
  [String.raw`\b(?:wanna|want to) dye(?=[.!?]| rn| tonight|$)`, 'want to die'],
]; // prettier-ignore

const SOUND = SOUNDS.map(([pattern, word]) => [new RegExp(pattern, 'gu'), word] as const);

/** Pinyin initials that are also everyday abbreviations: read as the word only where the app speaks Chinese. */
const INITIALS: readonly Disguise[] = [
  [String.raw`(?<![a-z0-9])xzs(?![a-z0-9])`, '想自杀'],
  [String.raw`(?<![a-z0-9])(?:zsl|zs)(?=了|算了|过|的念头|念头|倾向)`, '自杀'],
  [String.raw`(?<=(?:今晚|今天|明天|明晚|后天|马上|现在|周[一二三四五六日末])(?:就|我)?\s?)zs(?=[，,。！!？?\s]|$)`, '自杀'],
  [String.raw`(?<![a-z0-9])bxhl?(?![a-z0-9])`, '不想活了'],
  [String.raw`(?<![a-z0-9])(?:hxs|xqs)(?![a-z0-9])`, '好想死'],
  [String.raw`(?<=想|又|去|要)(?:gw|gewan)(?![a-z0-9])`, '割腕'],
  [String.raw`(?<=想|又|去|要)(?:tl)(?![a-z0-9])`, '跳楼'],
  [String.raw`(?<=想|又|去|要|在)(?:zc|zican)(?![a-z0-9])`, '自残'],
]; // prettier-ignore
const INITIAL = INITIALS.map(([pattern, word]) => [new RegExp(pattern, 'gu'), word] as const);

/** Spells out disguised words. Every pattern is bounded, so the time is linear in the length. */
export function undisguise(mapped: Mapped, lang: Lang): Mapped {
  let result = restoreApostrophes(spellOutLatin(foldLookalikes(mapped)));
  result = replaceMapped(result, SPLIT_ZH, (match) => {
    const joined = match.replace(GAP_ALL, '');
    return joined === match ? undefined : joined;
  });
  result = replaceMapped(result, SPLIT_EN, (match) => {
    const joined = match.replace(GAP_ALL, '');
    return joined === match ? undefined : joined;
  });
  const sounds = lang === 'zh' ? [...SOUND, ...INITIAL] : SOUND;
  for (const [pattern, word] of sounds) result = replaceMapped(result, pattern, () => word);
  return result;
}
