/** Whether a body is hurt already: then the ambulance comes before any other number, whatever the danger is called. */
import { phrase } from './rules/rule.ts';
import { normalize } from './text/normalize.ts';
import { sentenceAround } from './text/sentences.ts';
import type { Lang } from './types.ts';

const SWALLOWED = '(?<!想|要|没|没有|敢|别|不|会|怕|差点|如果|要是|准备|打算)(?:吞|吃|喝|服|灌)';
const MUCH =
  '(?:半|一整?|整|两|三|几|好几|大)(?:瓶|盒|板|把|包|口)|几十|好多|很多|大量|全部|所有|[\\d一二三四五六七八九十百]{2,6}多?(?:片|颗|粒)';
const MEDICINE =
  '(?:药(?!店|房|膏|妆|神)|安眠|安定|布洛芬|对乙酰氨基酚|扑热息痛|泰诺|阿普唑仑|氯硝西泮|思诺思|褪黑素|舍曲林|胰岛素|头孢|碳酸锂|地西泮)';
const POISON =
  '(?:农药|百草枯|敌敌畏|除草剂|老鼠药|毒鼠强|草甘膦|毒药|毒(?=了|下|，|。|$)|洁厕[灵液剂]|84|消毒液|消毒水|漂白|清洁剂|洗涤剂|防冻液|汽油|酒精(?!棉|湿巾)|纽扣电池)';

const HURT_ZH = phrase(
  `${SWALLOWED}(?:了|下|下去|完|光|进去|的)+[^。！？!?，,\\n]{0,8}(?:${MUCH})[^。！？!?，,\\n]{0,6}${MEDICINE}`,
  `${MEDICINE}[^。！？!?\\n]{0,10}(?:全|都|一次|一口气|一下子?|整瓶|半瓶)*(?:吞|吃|喝|服|灌)(?:了|完|光|下|掉|进)(?:了)?(?!还|也|没|睡前|早|晚|饭)(?:${MUCH}|下去|肚|[，,。！!]|$)`,
  `(?:把|将)[^。！？!?，,\\n]{0,8}(?:药|片|瓶)[^。！？!?，,\\n]{0,6}(?:吞|吃|喝|服|灌)(?:了|完|光|下|掉)`,
  `(?:药|安眠药)(?:吃|服|打)?(?:多|过量)了|服药过量|${SWALLOWED}(?:了|下|完|光|的是|进去)*[^。！？!?，,\\n]{0,6}${POISON}|${POISON}[^。！？!?，,\\n]{0,4}(?:喝|吞|吃)(?:了|下|完|光)|(?:误|不小心)(?:吞|喝|服|食)`,
  '(?:煤气|一氧化碳|农药|食物|酒精|药物)中毒',
  '(?<!想|要|没|没有|敢|别|会|怕|差点|如果|要是|准备|打算)(?:割(?:了|开|破)?(?:手)?(?:腕|脉|喉|动脉)(?:了|过后|流|好深|很深)|割了(?:手)?(?:腕|脉|喉))|(?:割|划|切|捅|扎|砍)(?:得)?(?:太|很|好|特别|有点)深|(?:捅|扎|砍)(?:了)?(?:自己|他|她|我)(?:一|两|几|好几)刀',
  '(?<!心|心里|心都)血(?:一直|还在|怎么也|根本|还|都)*(?:止不住|停不下来|不停|流不停|喷|狂流|往外|在流|流(?=[，,。！!]|$)|滴)|(?:止|按)不住血|流(?:了)?(?:好多|很多|一地|一大滩|满地|不少)的?血|(?:全|都|满手|满身|满地|到处|一地)(?:都)?是?血|血(?:流|淌)(?:了|得)(?:一|满|到处|很|好)|(?<!心|心里|心都)(?:还在|正在|一直|不停地?|在)(?:流|出|冒|渗)血|大出血|(?:头|手腕|脖子|肚子|下面|嘴里|后脑)(?:上)?(?:在)?(?:流|出)(?:了)?血',
  '(?:叫|喊|摇|推)(?:都|也|他|她|怎么)*不醒|(?:没有|没|停止|摸不到)(?:了)?(?:呼吸|心跳|脉搏)|不省人事|昏迷|口吐白沫|抽搐|窒息(?!感)|嘴唇发(?:紫|青)',
  '跳(?:下去|楼|下来|河|江)了|(?:从[^。！？!?，,\\n]{1,8}|楼上)(?:摔|掉|跳)(?:下来|下去)了|上吊了',
);

const PILLS_EN = String.raw`(?:pills?|tablets?|meds|medication|capsules|tylenol|paracetamol|acetaminophen|ibuprofen|advil|aspirin|xanax|ambien|valium|zoloft|insulin|sleeping (?:pills|tablets)|antidepressants|painkillers|benzos|oxy\w*)`;
const HURT_EN = phrase(
  String.raw`(?<!\b(?:to|almost|nearly|never|not|could|will|would|might|i'll) (?:have )?)\b(?:took|taken|swallowed|downed|drank|drunk|ate|injected) (?:\w+ ){0,4}?(?:(?:whole|entire|full|all|bottle|bottles|handful|bunch|lot|load|pack|box|too many|too much|double|\d{2,}|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty)\b[^.!?\n]{0,30}\b${PILLS_EN}|poison|bleach|antifreeze|pesticides?|weed ?killer|rat poison|drain cleaner|batter(?:y|ies)|detergent|paraquat|insecticide)\b`,
  String.raw`\b(?:took|swallowed|downed) (?:them all|all of them|the (?:whole|entire) (?:bottle|pack|box)|the lot)\b|\boverdosed\b|\bod'?d\b|\btoo many ${PILLS_EN}|\b(?:been |was )?poisoned\b|\b(?:carbon monoxide|alcohol) poisoning\b`,
  String.raw`(?<!\b(?:heart|hearts) (?:is |are )?)\b(?:bleeding|bleed)\b(?! (?:heart|gums?|edge|love|obvious))|\bblood (?:is )?(?:everywhere|all over|won't|pouring|gushing|on the floor|soaking)|\b(?:covered in|so much|lots of|losing) blood\b`,
  String.raw`(?<!\b(?:to|almost|nearly|never|could|will|would|might|i'll) )\b(?:cut|slit|slashed) (?:my|her|his|their) (?:wrists?|throat|veins?|arms?|neck)\b|\bcut (?:way |much )?too deep\b|\b(?:stabbed|shot) (?:my|him|her|them)?sel(?:f|ves)\b|\b(?:been|got|was) (?:stabbed|shot)\b`,
  String.raw`\b(?:not|isn't|stopped|barely|hardly) breathing\b|\bunconscious\b|\bunresponsive\b|\bpassed out\b|\bwon't wake up\b|\bcan(?:'t|not) wake (?:him|her|them|my)\b|\b(?:having|had) a seizure\b|\bseizing\b|\bfoaming\b|\blips (?:are |is )?(?:turning |going )?(?:blue|purple)\b|\bjumped (?:from|off|out)\b|\bhanged (?:him|her|my)self\b|\bcollapsed\b`,
);

/** Told of long ago: no ambulance comes for it. */
const LONG_AGO =
  /以前|曾经?|小时候|那年|当年|从前|去年|前年|年前|高中|初中|大学时|上(?:个)?月|几个月前|\b(?:years? ago|months? ago|when i was|in (?:high school|college|20\d\d|19\d\d)|used to|last (?:year|month|summer|winter)|long ago|as a (?:kid|teen|teenager|child))\b/u;
/** And now once more. */
const NOW = /现在|刚|今晚|今天|昨晚|又|\b(?:now|just|tonight|today|again|last night)\b/u;

const CLAUSE_EDGE = /[，,;；]/u;

/** @param lang the language of the message */
export function isInjured(message: string, lang: Lang): boolean {
  const { text } = normalize(message, lang);
  return [HURT_ZH, HURT_EN].some((pattern) =>
    Array.from(text.matchAll(pattern)).some(({ index, 0: words }) => {
      const end = index + words.length;
      const before = text.slice(sentenceAround(text, index, end)[0], end);
      const clause = before.split(CLAUSE_EDGE).at(-1) ?? '';
      if (NOW.test(clause)) return true;
      return !LONG_AGO.test(clause) && (NOW.test(before) || !LONG_AGO.test(before));
    }),
  );
}
