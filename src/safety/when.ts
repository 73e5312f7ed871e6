/** When what a sentence tells of was, or will be. */
import { sentenceAround } from './text/sentences.ts';

export interface When {
  readonly past: boolean;
  /** Told as an event that has ended: a narrative turn follows, or a long text names no present. */
  readonly over: boolean;
}

const PAST_ZH =
  /以前|曾经?|小时候|那时|那会|当时|当年|从前|(?:上)?(?:小学|初中|高中|大学)(?:的时候|时|那)|高[一二三](?!.{0,2}(?:女|男|学生|，|,))(?:的?时候|时|那)|初[一二三](?:的?时候|时|那)|前年|去年|前几年|(?:[一二两三四五六七八九十几\d]+)年前|很久(?:以)?前|过去(?:有|也|曾)|想过|有过|已经(?:走出来|好了|过去)/u;
const NOW_ZH =
  /现在|最近|又|还是|一直|这几天|今天|昨晚|昨天|前天|到现在|仍|总|经常|越来越|每天|开始|刚|马上|今晚|明天|再次|依然|还会|还想|今晚|明早|明晚|后天|这(?:个)?(?:周|星期|礼拜|月)|下(?:个)?(?:周|星期|礼拜|月)|周[一二三四五六日末]|星期[一二三四五六日天]|这(?:次|回)|下(?:次|回)|如今|眼下|此刻|再试|再来一次|想通了|不会再(?:失手|失败|犹豫)/u;
/** A day that is to come, with what is meant to happen then; 那年生日 is none. */
const DAY_ZH =
  /(?<!那[年天次个]|当[年天]|去年|前年|以前|时候?)(?:月底|月初|年底|年前|年后|过年|过完年|除夕|大年|元旦|春节|国庆|清明|中秋|端午|圣诞|平安夜|情人节|生日|忌日|祭日|周年|毕业(?:典礼|那天|以后|后|前)?|放(?:寒|暑)?假|考(?:完|试)|高考|凌晨|半夜|零点|天亮|天黑|[\d一二三四五六七八九十]{1,3}[号日](?!线|楼|店)|[\d一二三四五六七八九十]{1,2}月|[一二三四五六七八九十\d]{1,3}点(?:钟|整|半)|\d{1,2}点)(?:那天|那晚|当天|晚上|夜里|一过|过了|以前|之前|以后|之后|钟|整)?[^。！？!?，,\n]{0,4}[，,]?(?:我)?(?:就|要|准备|打算|决定|会|去|再|从|把|自杀|跳|割|上吊|吞|结束|动手|走)(?!过)/u;
/** What it takes is there. */
const READY_ZH =
  /(?:绳子?|炭|刀片?|药|遗书|农药|百草枯|地方|楼顶|天台|日子|车票)[^。！？!?，,\n]{0,6}(?:在(?:床|枕|柜|抽屉|手|包|桌|身|门|车|口袋|阳台)|已经|都|就在|备好|买好|买了|准备|选好|看好|写好|攒够|够了|系好|定好|藏)|(?:已经|都|早就)(?:买|准备|写|选|定|攒|系|备|看)好/u;
const PAST_EN =
  /\b(?:years? ago|used to|back then|when i was (?:a |in |\d)|in (?:high school|college|middle school|20\d\d|19\d\d)|(?<!at )once|long ago|previously|as a (?:kid|teen|teenager|child)|in the past|a while ago)\b/u;
const MONTH_EN = 'january|february|march|april|june|july|august|september|october|november|december';
const NOW_EN = new RegExp(
  String.raw`\b(?:now|again|still|lately|today|tonight|recently|these days|nowadays|keep|keeps|always|every (?:day|night)|came back|coming back|this (?:week|weekend|month|morning|time|spring|summer|autumn|fall|winter|year)|since (?:noon|midnight|this|last night|yesterday|\d)|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:weekend|month|week|time|year)|last night|at (?:midnight|dawn|noon|sunrise|\d+ ?(?:am|pm))|on the \d+(?:st|nd|rd|th)|(?:by|after|before|on|until|till) (?:christmas|new year|easter|thanksgiving|halloween|finals|graduation|the holidays|the wedding|the funeral|my (?:\w+ )?birthday|${MONTH_EN})|(?:i'm|i am|im) (?:going to|gonna|about to|ready|planning|using|doing|done waiting)|i(?:'ll| will) (?:do|use|jump|kill|hang|end|take|be (?:dead|gone)|make sure|finish|succeed|go through)|(?:have|i've) (?:set|picked|chosen|got|bought|saved)|(?:bought|got|ordered|loaded) (?:a|the|my) (?:rope|gun|ticket|bottle|blade|knife)|(?:pills|rope|gun|note|letter|blade|razor|charcoal)s?(?: is| are|'s)? (?:already |all )?(?:in|under|on|behind|next to|by|ready|written|packed|hidden|waiting)|not anymore|no longer afraid|date is set|second try)\b`,
  'u',
);

const OVER_ZH = /后来|救回来|抢救(?:过来|回来)|那天|那次|那年|出院|走的|没事了|好了|说是(?:没|虚惊|假|误)/u;
const OVER_EN =
  /\b(?:later|survived|recovered|that (?:day|night|year|time)|discharged|passed away|is fine now)\b/u;
/** Up to here a text is one message about one thing, and its present needs no word of its own. */
const MESSAGE = 120;
/** So far behind a sentence a longer text is read for whether it is happening now. */
const NEARBY = 160;
/** In a longer one: who asks what to do, or cannot reach somebody, asks it now. */
const URGENT_ZH =
  /怎么办|该怎么|该去哪|去哪(?:里|儿)?找|要不要(?:叫|打|送|报)|不知道(?:该|怎么|按|往)|求求|救命|救救|快(?:来|点|帮|告诉)|联系不上|打不通|没人接|不接电话|关机|找不到(?:他|她|人)|还没(?:到|来|醒|回)|救护车|来不及|手抖|手脚冰凉|等着/u;
/** A time that is gone, whatever is asked about it now. */
const WAS_ZH =
  /(?:生我|生他|生她|生孩子|怀(?:老大|老二|他|她)|那|小|当|年轻|出事|上学|高中|初中|大学)(?:的)?(?:时|时候|年)(?!间)|以前|曾经|当年|从前|去年|前年|年前|上(?:个)?月|有一次|那(?:天|次|晚|一次)/u;
const URGENT_EN =
  /\bwhat (?:do|should|can|am) i\b|\bwhat to (?:do|say)\b|\bplease (?:help|answer|tell|hurry|advise)\b|\bhelp me\b|\bsupposed to do\b|\b(?:should|do) i (?:call|drive|take|wait|go|ring|break)\b|\b(?:not|isn't|doesn't|won't|can't) (?:\w+ )?(?:pick(?:ing)? up|answer(?:ing)?|reach|get (?:through|hold))\b|\bso scared\b|\bi(?:'m| am) (?:alone|panicking|shaking|freaking|holding|kneeling|hiding)\b|\b(?:ambulance|911|999|112) (?:is|are|isn't|says?|said|won't|hasn't)\b|\bon (?:the|his|her) (?:way|side)\b|\bbad reception\b|\bno signal\b|\b(?:two|three|four|\d+) hours away\b/u;
/** English says by its verbs that it is so at this moment. */
const PRESENT_EN =
  /\b(?:he|she|they|it|baby|son|daughter|dad|mum|mom|father|mother|husband|wife|brother|sister|friend|grandma|grandpa|boyfriend|girlfriend|partner|roommate|lips|eyes|skin|face|breathing|pulse|bleeding|blood|chest|arm)(?:'s| is| are|'re| isn't| aren't| won't| can't| cannot| keeps?| has| hasn't| have| doesn't| looks?| feels?| hurts?)\b|\bi(?:'m| am|'ve| have| can't| cannot| keep)\b[^.!?\n]{0,24}\b(?:bleed\w*|pregnant|dizzy|faint\w*|breath\w*|numb|chest|vomit\w*|pass(?:ing)? out)\b|\b(?:isn't|not|won't|stopped|barely) (?:breathing|wak\w+|respond\w*)\b(?<!\bwas not breathing|\bwasn't breathing|\bwere not breathing)/u;
/** And by these that it was. */
const WAS_EN =
  /\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter)|years? ago|months? ago|weeks? ago|the (?:day|night|time|year) (?:that |when |he |she |my )|when (?:i was|he was|she was)|that (?:day|night|year|time)|back then|in 20\d\d|was (?:not breathing|unconscious|unresponsive|bleeding)|wasn't breathing|had been|would (?:often|always))\b/u;

/**
 * Whether a longer text tells of this moment: it asks what to do, or English puts the sentence into the present.
 * @param near the sentence and what follows it shortly
 */
function isPresent(near: string, sentence: string, han: boolean): boolean {
  if (han) return !WAS_ZH.test(sentence) && URGENT_ZH.test(near);
  return !WAS_EN.test(sentence) && (URGENT_EN.test(near) || PRESENT_EN.test(sentence));
}

/** What the sentence [from, to) of a normalized text says of time. @param han it is Chinese */
export function whenIs(text: string, from: number, to: number, han: boolean): When {
  const sentence = text.slice(from, to);
  const now = han
    ? [NOW_ZH, DAY_ZH, READY_ZH].some((pattern) => pattern.test(sentence))
    : NOW_EN.test(sentence);
  const earlier = sentenceAround(text, Math.max(0, from - 1), Math.max(0, from - 1))[0];
  return {
    past: !now && (han ? PAST_ZH : PAST_EN).test(sentence),
    over:
      (han ? OVER_ZH : OVER_EN).test(text.slice(earlier, to)) ||
      (!now && text.length > MESSAGE && !isPresent(text.slice(from, to + NEARBY), sentence, han)),
  };
}
