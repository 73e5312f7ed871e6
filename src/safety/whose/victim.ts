import type { Lang } from '../types.ts';
import { OTHER_EN, OTHER_ZH, SELF_EN, SELF_ZH, type InSentence } from './people.ts';

/** The writer sees it, fears for somebody, asks what to do: not who suffers it. */
const WITNESS_ZH =
  /我(?:刚才?|今天|昨天|昨晚|每天|经常|一直|总|都|也|真|很|好|在|还|在楼下|在隔壁)*(?:听说|听到|听见|听(?=着|她|他)|看到|看见|看着|知道|发现|怀疑|担心|心疼|觉得|感觉|怕(?=他|她|孩子|小)|该|应该|能|可以|想(?=报警|帮|救|劝|去)|要不要|不知道|不敢(?=报警|去|管|说|问)|劝|问|帮|报警|拦|替|想不通|忍不住想)/gu;
const SELF_IN_ZH = new RegExp(SELF_ZH, 'u');
const VIOLENCE_ZH =
  '(?:打|揍|抽|踢|踹|掐|扇|骂|虐待|家暴|性侵|猥亵|强奸|强暴|侵犯|摸|碰|脱|动手|捅|砍|欺负|霸凌|勒|推|烫|关|锁|囚禁|跟踪|威胁|泼|扒|逼|卖|糟蹋|害)';
const VICTIM_ZH = new RegExp(
  `${VIOLENCE_ZH}(?:了|过|着|死|到|伤|得)*(?:他|她|我们?(?:的)?)?(?:那个|的)?(?:${OTHER_ZH})|(?:${OTHER_ZH})[^。！？!?，,\\n]{0,14}(?:被|遭|挨|受)|(?:${OTHER_ZH})[^。！？!?，,\\n]{0,6}(?:身上|脸上|胳膊|眼睛|手上|脖子|腿上)[^。！？!?，,\\n]{0,10}(?:伤|青|紫|肿|血|印)|(?:姐夫|妹夫|老公|男朋友|丈夫|继父|后爸)[^。！？!?，,\\n]{0,4}动手|(?:孩子|小孩|她|他|女的)[^。！？!?，,\\n]{0,6}(?:惨叫|哭喊|喊救命|求饶|哭得)`,
  'u',
);
/** Wherever it stands in the text. */
const DONE_TO_SELF_ZH = new RegExp(
  `${VIOLENCE_ZH}(?:了|过|着|死|到)*(?:${SELF_ZH})|(?:对|朝|冲|往|拿刀指着|把|连)(?:${SELF_ZH})|(?:${SELF_ZH})[^。！？!?，,\\n]{0,8}(?:被|挨|遭|受(?:了)?伤|躲|逃|藏|流血)`,
  'u',
);

const WITNESS_EN =
  /\bi (?:\w+ ){0,2}?(?:saw|see|seeing|hear|heard|hearing|overhear|know|think|noticed|found out|suspect|believe|want to help|wish|don't know|do not know|should|can|could|tried|try|asked|told|worry|witnessed|watched|love)\b|\bi(?:'m| am) (?:so |really |very )?(?:worried|scared|afraid|terrified|concerned) (?:for|about|that (?:he|she|they))\b|\bi(?:'m| am) (?:her|his|their) \w+|\bi live (?:next|above|below|across)|\b(?:what|how) (?:do|should|can|could|would) i\b|\b(?:should|can|could|do|must) i\b|\b(?:showed|shows|told|tells|asked|asks|begged|texted) (?:me|us)\b|\bif i (?:call|report|say|tell)\b/giu;
const SELF_IN_EN = new RegExp(SELF_EN, 'iu');
const VIOLENCE_EN =
  '(?:beat(?:s|en|ing)?|hit(?:s|ting)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|abus(?:es|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)?|assault(?:s|ed|ing)?|hurt(?:s|ing)?|threaten(?:s|ed|ing)?|burn(?:s|ed|ing)?|stab(?:s|bed|bing)?|touch(?:es|ed|ing)?|lock(?:s|ed|ing)?|drag(?:s|ged|ging)?|shov(?:es|ed|ing)|push(?:es|ed|ing)?|bull(?:ies|ied|ying)|stalk(?:s|ed|ing)?|groom(?:s|ed|ing)?|whip(?:s|ped|ping)?|starv(?:es|ed|ing)|throw(?:s|ing)?|threw|force[sd]?|kill(?:s|ed|ing)?)';
const VICTIM_EN = new RegExp(
  String.raw`\b${VIOLENCE_EN} (?:up )?(?:on )?(?:${OTHER_EN}|(?:his|her|their|the) \w+)|${OTHER_EN}[^.!?\n]{0,24}\b(?:being|been|gets?|getting|got|was|is) (?:\w+ )?${VIOLENCE_EN}|\b(?:into|in|on|under|inside|down) (?:her|his|their) (?:bed|room|covers|clothes|pants|underwear|shirt|stairs)\b|\b(?:bruises?|black eye|marks|welts|burns|screaming|screams|crying for help)\b`,
  'iu',
);
const DONE_TO_SELF_EN = new RegExp(
  String.raw`\b${VIOLENCE_EN} (?:\w+ ){0,2}?(?:me|us)\b|\b(?:at|on|to|against|after|around) (?:me|us|my (?:head|throat|neck|face))\b(?! and)|\bi(?:'m| am|'ve been|'ve| was| got) (?:\w+ )?(?:hiding|locked|hurt|bleeding|beaten|raped|next|not safe|scared of|afraid of)\b`,
  'iu',
);

/** Whether it is somebody else who is hurt or threatened. In doubt it is the writer: both may live in one home. */
export function isOthersWound({ before, words, after }: InSentence, lang: Lang): boolean {
  const told = withoutWitness(before + words + after, lang);
  return lang === 'zh'
    ? !SELF_IN_ZH.test(told) && VICTIM_ZH.test(told)
    : !SELF_IN_EN.test(told) && VICTIM_EN.test(told);
}

/** Whether anything in a text is done to the writer. */
export function isDoneToWriter(text: string, lang: Lang): boolean {
  return (lang === 'zh' ? DONE_TO_SELF_ZH : DONE_TO_SELF_EN).test(withoutWitness(text, lang));
}

function withoutWitness(text: string, lang: Lang): string {
  return text.replace(lang === 'zh' ? WITNESS_ZH : WITNESS_EN, '○');
}
