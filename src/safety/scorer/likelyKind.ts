import type { Kind } from '../types.ts';

/** What the words of a text speak for, in the order in which it counts; suicide where none of them is there. */
const SPEAKS_FOR: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['abuse-or-threat', /(?:打|砍|杀|弄|掐|捅|勒|烧)死?了?我(?!们?的?(?:爸|妈|爹|娘|老|领导|同|室|邻|前))|骂我|扇我|踢我|欺负|虐待|侮辱|威胁|骚扰|霸凌|暴力|强迫|跟踪|跪/u],
  ['abuse-or-threat', /\b(?:hit|hits|beats?|beat|choked?|chokes|kicked|kicks|slapped|slaps|punched|touched|touches|raped|threaten\w*|stalk\w*|follow\w*|blackmail\w*|grabbed|locked) (?:me|us|my)\b|\b(?:threaten\w*|blackmail\w*|stalk\w*|abus\w+|won't let me|trafficked|scared of (?:him|her|my))\b|\b(?:he|she)\b[^.!?\n]{0,40}\b(?:knows (?:where|when)|waits? (?:outside|in (?:his|her)|for me)|outside my|when (?:he|she) drinks)\b/u],
  ['harm-to-others', /(?:杀|砍|打|弄)(?:死|了)?(?:他|她|你|人|我们?的?(?:爸|妈|爹|娘|老|领导|同|室|邻|前))|(?:他|她|你)们?.{0,4}(?:死|完了)|报复/u],
  ['harm-to-others', /\b(?:hurt|kill|stab|shoot|poison|strangle|burn|hit|make) (?:him|her|them|everyone|people|someone|that|those)\b|\b(?:pay for (?:it|this|what)|revenge)\b/u],
  ['harm-to-others', /(?:掐|捂|闷|摔|打|推|晃|扇)(?:死|了|着)?(?:我|自己)?(?:的)?(?:孩子|宝宝|娃|婴儿|女儿|儿子|老婆)|(?:带|藏|揣)(?:着|了|上|好)?(?:把|一把)?刀/u],
  ['harm-to-others', /\b(?:hit|hitting|shook|shake|shaking|smother\w*|chok\w+|drop|dropped|throw|threw|hurt|hurting|slap\w*) (?:my|the|our) (?:\w+ )?(?:baby|newborn|infant|toddler|kids?|child|son|daughter|wife)\b|\b(?:bring\w*|took|taking|take|carry\w*) (?:my|a|the) (?:\w+ )?(?:knife|gun|bat|machete)\b|\b(?:my|a) (?:knife|gun)\b[^.!?\n]{0,40}\b(?:office|school|him|them)\b/u],
  ['self-harm', /自己(?:的)?(?:手|胳膊|腿|身体|脸|头)|流血|伤口|刀/u],
  ['self-harm', /\b(?:cut(?:ting|s)?|scratch\w*|burn\w*|blades?|razors?|bleed\w*|scars?|sleeves|starv\w*|purg\w*)\b/u],
  ['medical', /抽搐|叫不醒|昏迷|晕倒|晕过去|喘不上|中毒|误(?:吞|服|食)|大出血|胸口|吐血|发绀|没有?呼吸|胸(?:疼|痛|闷)|(?:手|脚|腿|脸|胳膊|半边)(?:突然|有点|一直)?(?:发麻|麻了|没知觉)|止不住血|喘不过气来/u],
  ['medical', /\b(?:not breathing|unconscious|seizure|chest pain|fainted|passed out|collapsed|poisoned|swallowed|overdose[ds]?|won't wake|can't wake|blue lips|bleeding|chest (?:hurts|is tight|feels)|paracetamol|tylenol)\b|\b(?:arm|leg|face|hand|side|lips?)\b[^.!?\n]{0,12}\b(?:numb|tingl\w+)\b/u],
]; // prettier-ignore

/** The scorer says that there is danger, not which: the words decide. */
export function likelyKind(text: string): Kind {
  return SPEAKS_FOR.find(([, pattern]) => pattern.test(text))?.[0] ?? 'suicide';
}
