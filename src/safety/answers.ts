import type { Kind, Whose } from './types.ts';

/** An answer longer than this is screened for what it says, not for what it answers. */
const LONGEST_ANSWER = 60;
const QUESTION = /[^。！？!?\n]*(?:[?？]|(?<!\.)吗(?=[。！\n]|$))/gu;

const WISH =
  /不想活|不活(?=[？?，,。]|了)|自杀|想(?:到)?过?死(?!心)|结束(?:自己|生命)|不如死|活不下去|不想醒|轻生|\b(?:end(?:ing)? (?:your|his|her|their) (?:own )?life|kill(?:ing)? (?:yourself|himself|herself|themsel\w+)|suicid\w*|(?:thoughts? of |think(?:ing)? (?:of|about) )(?:dying|death|not (?:living|being))|want(?:s|ed|ing)? to die|wish(?:ed|es)? (?:to die|to be dead|not to (?:wake up|go on|live|be))|(?:not|don't|doesn't|never|no longer) (?:really |even )?(?:want(?:ing)? to (?:live|be alive|be here|go on|wake up)|be(?:ing)? (?:alive|here)|living|to go on|to wake up))\b/iu;
/** Of them, what names the deed: who thinks of it now is nearer than who would rather not be (C-SSRS item 2). */
const DEED =
  /自杀|轻生|结束(?:自己|生命)|\b(?:end(?:ing)? (?:your|his|her|their) (?:own )?life|kill(?:ing)? (?:yourself|himself|herself|themsel\w+)|suicid\w*)\b/iu;
const HURTING =
  /(?:伤害?|割)(?:过|了)?自己|\b(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) (?:yourself|himself|herself|themsel\w+)\b/iu;
/** Asks what is wanted now, not what was ever thought. */
const NOW_WANTED =
  /(?:现在|此刻|今晚|这会儿|眼下)|(?:想不想|是不是(?:想|要)|是想|还想|想要|打算|准备|你想|他想|她想)(?!过|到过|好|法)|\b(?:do you|does (?:he|she)|do they|are you|is (?:he|she)|are they|will you) (?:still |really |actually )?(?:want|wish|plan|intend|going|thinking|planning|about|feeling|feel|suicidal)\b|\bright now\b|\btonight\b/iu;
/** Asks for a plan where the reply speaks of death. */
const PLAN =
  /(?:想好|想到?过|打算|准备|计划)(?:了|过)?.{0,4}(?:怎么做|怎么|用什么|方式|时间|什么时候)|想怎么做|具体的?(?:计划|打算)|准备了|\b(?:a plan|how you would|planned how|when you would|(?:thought|think|thinking) (?:of|about) (?:how|when)|to how\b|how,? or when|a way or a time)\b/isu;
/** Asks for it in any reply. */
const MEANS = /手边有|\b(?:have the means|pills|weapon)\b/iu;
/** Asks about somebody else: 你 (you) stands there only as who was told. */
const OF_ANOTHER =
  /^(?![^]*(?<![跟和对给让向诉])你(?!担心|身边|说的|写|提到|妈|爸|朋友|家|孩子|女儿|儿子|哥|姐|弟|妹|男|女|老公|老婆|同学|室友))[^]*(?:他|她|那个人|身边的人|担心的|孩子|女儿|儿子|妈|爸|朋友|同学|室友|老公|老婆|男友|女友)|^(?![^]*\b(?:do|did|have|are|were|would|will|could) you\b)[^]*\b(?:he|she|they|the person|your \w+)\b/iu;

/** What people say before they say yes or no. */
const LEAD = String.raw`(?:(?:嗯+|恩+|呃+|唉+|哎+|说实话|老实说|坦白说|实话实说|不瞒你说|其实|确实|真的|的确|最近|现在|也许|大概|应该|我|是|就|也|还|他|她|honestly|to be (?:fully |completely )?honest|truthfully|frankly|if i'm honest|lately|recently|actually|sadly|well|um+|uh+|hm+|oh|ok(?:ay)?|i think|i mean|and|but)[\s,，。.…、:：-]*){0,4}`;
/** A yes in the form of a no: not a day without it, how could I not. */
const YES_BY_NO =
  /\b(?:not|no) a? ?(?:single )?(?:day|night|hour)\b(?: (?:goes|passes|has passed|without)[^,.!]*)?|\bnever (?:stop(?:s|ped)?|goes|went|leaves|left)\b[^,.!]*|\b(?:can't|cannot|can not|couldn't|don't) (?:stop|deny|shake)\b[^,.!]*|\b(?:won't|not going to) (?:lie|deny)\b[^,.!]{0,8}|\bnot (?:just|only) (?:once|one time)\b|不止|何止|怎么(?:可能|会)?没有|(?:没|没有)一天不[^，,。]*|(?:没|没有)(?:停|断)过|不否认|没法否认|否认不了|没敢(?:跟|和|告诉)?(?:别?人)?(?:说|讲)?/giu;
const NO =
  /没有|没想|从没|没(?=[，,。.！!过]|$)|不(?:会|是|想死|想(?=[，,。.！!]|$)|算|太|怎么)|\b(?:no|nope|nah|not|never|none|don't|doesn't|didn't|wouldn't|haven't|hasn't|isn't|aren't)\b/iu;
const NO_FIRST = new RegExp(String.raw`^[\s,，。.]*${LEAD}(?:${NO.source})`, 'iu');
const STOP = String.raw`(?=\s*(?:[.,!…;，,。！!、~～]|$))`;
const YES_ZH = String.raw`嗯+|恩+|有(?!没有|什么|事|空|工作)|是(?!不|因)的?|对(?!不)|没错|不假|确实${STOP}|的确${STOP}|说中了|被你(?:说|看)|(?:很|好|太|特别|非常|一直(?:在)?|总(?:是)?(?:在)?|老(?:是)?(?:在)?|经常|常常?|天天(?:都)?|每天(?:都)?|每晚(?:都)?|现在(?:就|也|还)?|今晚(?:就)?|昨晚(?:还)?|昨天(?:还)?|前天(?:还)?|刚才(?:还)?|还是?|也|更|就|都|越来越|只(?:有)?|有时候?(?:会)?|晚上(?:会)?|偶尔(?:会)?|会)?想(?:了)?(?:得|着|死|过|到过|这么做|那么做|那样|了很久|了好久|了|的|啊|呀)?(?:厉害|要命|不行|很多次|好多次|多次|发疯)?${STOP}|想(?:到)?过|想了(?:很久|好久|很多)|会(?!议)的?|偶尔|经常|常常|常有|总有|老有|有时|有一点|有点|可能|算是|差不多|天天|每天|每晚|几乎|时不时|隔三差五|断断续续|随时|无时无刻|每时每刻|每次|一直|一喝酒|喝(?:了|醉|多)?(?:酒|的时候)|晚上(?:会|就|才)|夜里|半夜|睡前|停不下|控制不住|忍不住|满脑子|脑子里(?:都|全|就)|(?:好|很|几)?(?:几|多|无数|数不清)(?:次|回|遍)|[\d两三四五六七八九十]+(?:多)?(?:次|回)|比(?:以前|之前|上次|原来)[^，,。]{0,4}(?:多|强|重|频)|越来越(?:多|强|重|频|想|常)|多了|更多|(?:昨晚|昨天|前天|今天|刚才|差点|差一点|已经)[^，,。]{0,6}(?:那一步|想过|想着|动手|就做了|就去了)|(?:走)?到(?:了)?(?:那|这)一步|差点|差一点|好像有`;
const YES_EN = String.raw`yes|yeah|yea|yep|yup|ye|ya|yh|sure(?:ly)?${STOP}|true${STOP}|definitely|absolutely|of course|indeed|correct${STOP}|guilty${STOP}|sometimes|often|occasionally|constantly|always(?! (?:tired|busy|fine|ok|been (?:fine|ok)))|continually|nonstop|non-stop|daily|nightly|frequently|regularly|mostly|all day|all the time|more and more|more (?:often|than|so|lately|these)|increasingly|so (?:badly|much|often|many times)|too (?:often|much|many)|very (?:much|often)|badly|desperately|a lot|lots|many times|countless|several times|only (?:when|at|after|if|on|in|sometimes)|mainly|mostly (?:when|at)|whenever|when(?:ever)? i(?:'m| am)? (?:drink|drunk|alone|drinking|in bed|sober|high)|at night|in the (?:evening|morning|night|shower)s?|i (?:have|do|did|am|was)(?=\s*(?:[.,!…;]|$)| (?:thought|been|felt|wished|had|think|wish|feel|want|sometimes|often|constantly|always|every))|i(?:'ve)? (?:been|thought|wished|think)|i(?:'m| am) (?:thinking|always|constantly)|i (?:still )?(?:want|wanted) to${STOP}|thought (?:about|of) (?:it|that|them)|think(?:ing)? (?:about|of) (?:it|that|them)|i (?:guess|suppose|think) (?:so|yes|i (?:do|have))|kind of|kinda|sort of|a (?:little|bit|lot|few times|couple(?: of times)?)|part of me (?:does|do|wants|is)|(?:it|they|that) yes|came close|so close|i (?:almost|nearly) (?:did|have)|maybe|perhaps|probably|possibly|once or twice|now and then|from time to time|every (?:single )?(?:day|night|hour|minute|morning|time)|most (?:days|nights|mornings|evenings)|(?:he|she|they) (?:has|have|did|does|do|is|was)(?=\s*(?:[.,!…;]|$))|almost (?:every|daily|did)|nearly (?:every|did)|last night|yesterday|tonight|right now|still do|(?:it|that|they|those|the thoughts?)(?:'s|'ve| has| have| did| does| do| had)? (?:\w+ )?(?:crossed my mind|been there|been on my mind|come(?:s)?|came|getting|constant|always|there)`;
const YES = new RegExp(String.raw`^[\s,，。.]*${LEAD}(?:${YES_ZH}|${YES_EN})`, 'iu');
/** The last clause says yes, whatever stands before it. */
const YES_LAST =
  /(?:^|[,，.。;；]\s*|\s(?=有|想过)|\bbut |但|可)(?:and |though |但是|可是|不过|那就|应该|是)?(?:yes|yeah|yep|i (?:do|have|did)|有(?:过|吧|的|啊)?|想过)[\s.。!！]*$/iu;
/** The answer says that it is now, or that they were about to. */
const NEAR =
  /今晚|今夜|马上|现在(?:就|也|还)|就(?:是)?现在|这就|就要|已经决定|(?:那|这)一步|差点|差一点|\b(?:tonight|right now|nearly did|almost did|came close|so close|about to)\b/iu;
/** The answer says that it does not let go. */
const OFTEN =
  /天天|每天|每晚|一直|无时无刻|每时每刻|随时|停不下|控制不住|满脑子|脑子里(?:都|全)|越来越|很想|好想|太想|特别想|\b(?:constantly|always|all (?:the time|day)|every (?:single )?(?:day|night|hour|minute)|can(?:'t|not) stop|non-?stop|never (?:stops|goes)|more and more|so badly|not a (?:single )?day)\b/iu;
const HAS_PLAN =
  /(?<!没有?|还没|不用)(?:都|已经|全|也)(?:准备|计划|安排|打算|买|想)好|(?<!没有?|还没)(?:准备好了|想好了?(?:怎么|用|时间|日子|哪)|有(?:了|过)?(?:个|一个|具体的?)?(?:计划|打算|方案))|\b(?<!(?:not|don't|never|didn't|haven't) )(?:have|got|made|had) (?:a|the|my|it all|it|everything) ?(?:plan|method|date|planned|worked out|ready)\b|\b(?:i|i've|already) planned (?:it|how|everything)\b|\bi know (?:exactly )?(?:how|when|where)\b|\beverything(?:'s| is) ready\b|\bit's all (?:planned|ready|set)\b/iu;

export interface Answered {
  readonly level: 'low' | 'high';
  readonly kind: Kind;
  readonly whose: Whose;
}

/**
 * What a short answer says by the question it answers: a bare yes weighs as much as the question, and whoever is asked about death
 * and speaks of a plan has one (C-SSRS items 1 to 5). Null where it says no, or nothing that the question would make grave.
 *
 * @param asked the reply that was answered, as it was shown
 * @param answer normalized
 */
export function answered(asked: string, answer: string): Answered | null {
  const said = answer.trim();
  if (said.length > LONGEST_ANSWER) return null;
  const questions = asked.match(QUESTION) ?? [];
  const ofDeath = questions.filter((question) => WISH.test(question));
  const ofPlan = questions.filter(
    (question) => MEANS.test(question) || (WISH.test(asked) && PLAN.test(question)),
  );
  const ofHurting = questions.filter((question) => HURTING.test(question));
  const grave = [...ofDeath, ...ofPlan, ...ofHurting];
  const whose: Whose = grave.length > 0 && grave.every((one) => OF_ANOTHER.test(one)) ? 'other' : 'self';
  if (ofDeath.length + ofPlan.length > 0) {
    if (HAS_PLAN.test(said)) return { level: 'high', kind: 'suicide', whose };
    if (!saysYes(said)) return null;
    const high = ofPlan.length > 0 || NEAR.test(said) || ofDeath.some((one) => isNear(one, said));
    return { level: high ? 'high' : 'low', kind: 'suicide', whose };
  }
  if (ofHurting.length === 0 || !saysYes(said)) return null;
  const high = NEAR.test(said) || ofHurting.some((one) => NOW_WANTED.test(one));
  return { level: high ? 'high' : 'low', kind: 'self-harm', whose };
}

/** Thinks of the deed now, or cannot let go of it. */
function isNear(question: string, said: string): boolean {
  return DEED.test(question) && (NOW_WANTED.test(question) || OFTEN.test(said));
}

function saysYes(answer: string): boolean {
  const said = answer.replace(YES_BY_NO, 'yes');
  if (YES_LAST.test(said)) return true;
  if (NO_FIRST.test(said)) return false;
  const yes = YES.exec(said)?.[0];
  if (yes === undefined) return false;
  // "Maybe not", but "yes, though not today" is a yes.
  const [rest = ''] = said.slice(yes.length).split(/[,，.。;；!！]/u);
  return !NO.test(rest);
}
