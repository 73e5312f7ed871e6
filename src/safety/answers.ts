import type { Kind } from './types.ts';

/** An answer longer than this is screened for what it says, not for what it answers. */
const LONGEST_ANSWER = 40;
const QUESTION = /[^。！？!?\n]*(?:[?？]|(?<!\.)吗(?=[。！\n]|$))/gu;

const WISH =
  /不想活|不活(?=[？?，,。]|了)|自杀|想(?:到)?过?死(?!心)|结束(?:自己|生命)|不如死|活不下去|不想醒|轻生|\b(?:end(?:ing)? your life|kill(?:ing)? yourself|suicid\w*|(?:thoughts? of |think(?:ing)? (?:of|about) )(?:dying|death|not (?:living|being))|want(?:ing)? to die|wish(?:ed)? (?:to die|to be dead|not to (?:wake up|go on|live|be))|(?:not|don't|never|no longer) (?:really |even )?(?:want(?:ing)? to (?:live|be alive|be here|go on|wake up)|be(?:ing)? (?:alive|here)|living|to go on|to wake up))\b/iu;
const HURTING = /(?:伤害?|割)(?:过|了)?自己|\b(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) yourself\b/iu;
/** Asks for a plan where the reply speaks of death. */
const PLAN =
  /(?:想好|想到?过|打算|准备|计划)(?:了|过)?.{0,4}(?:怎么做|怎么|用什么|方式|时间|什么时候)|具体的?(?:计划|打算)|准备了|\b(?:a plan|how you would|planned how|when you would|(?:thought|think|thinking) (?:of|about) (?:how|when)|to how\b|how,? or when)\b/isu;
/** Asks for it in any reply. */
const MEANS = /手边有|\b(?:have the means|pills|weapon)\b/iu;

/** What people say before they say yes or no. */
const LEAD = String.raw`(?:(?:嗯+|恩+|呃+|唉+|哎|说实话|老实说|坦白说|实话实说|不瞒你说|其实|确实|真的|的确|最近|现在|也许|大概|应该|我|是|honestly|to be (?:fully |completely )?honest|truthfully|frankly|if i'm honest|lately|recently|actually|sadly|well|um+|uh+|hm+|oh|ok(?:ay)?|i think|i mean|and|but)[\s,，。.…、:：-]*){0,4}`;
const NO =
  /没有|没想|从没|没(?=[，,。.！!过]|$)|不(?:会|是|想死|算|太|怎么)|\b(?:no|nope|nah|not|never|none|don't|doesn't|didn't|wouldn't|haven't|hasn't|isn't|aren't)\b/iu;
const NO_FIRST = new RegExp(String.raw`^[\s,，。.]*${LEAD}(?:${NO.source})`, 'iu');
const YES = new RegExp(
  String.raw`^[\s,，。.]*${LEAD}(?:嗯+|恩+|有(?!没有|什么|事|空|工作)|是(?!不|因)的?|对(?!不)|想(?:到)?过|会(?!议)的?|偶尔|经常|常常|有时|有一点|有点|可能|算是|差不多|天天|每天|每晚|好像有|一直|yes|yeah|yea|yep|yup|ye|sometimes|often|occasionally|i (?:have|do|did|am|was)(?=\s*(?:[.,!…;]|$)| (?:thought|been|felt|wished|had|think|wish|feel|sometimes|often))|i(?:'ve)? (?:been|thought|wished)|i (?:guess|suppose|think) (?:so|yes|i (?:do|have))|kind of|kinda|sort of|a (?:little|bit|lot|few times)|maybe|perhaps|probably|possibly|once or twice|now and then|from time to time|every (?:day|night)|most (?:days|nights)|all the time|(?:it|that|they|those|the thoughts?)(?:'s|'ve| has| have| did| does| do| had)? (?:\w+ )?(?:crossed my mind|been there|been on my mind|come(?:s)?|came))`,
  'iu',
);
const YES_LAST = /(?:^|[\s,，.])(?:yes|yeah|yep|有过?|想过)[\s.。!！]*$/iu;
const HAS_PLAN =
  /(?<!没有?|还没|不用)(?:都|已经|全|也)(?:准备|计划|安排|打算|买|想)好|(?<!没有?|还没)(?:准备好了|想好了?(?:怎么|用|时间|日子|哪)|有(?:了|过)?(?:个|一个|具体的?)?(?:计划|打算|方案))|\b(?<!(?:not|don't|never|didn't|haven't) )(?:have|got|made|had) (?:a|the|my|it all|it|everything) ?(?:plan|method|date|planned|worked out|ready)\b|\b(?:i|i've|already) planned (?:it|how|everything)\b|\bi know (?:exactly )?(?:how|when|where)\b|\beverything(?:'s| is) ready\b|\bit's all (?:planned|ready|set)\b/iu;

export interface Answered {
  readonly level: 'low' | 'high';
  readonly kind: Kind;
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
  const asks = (what: RegExp): boolean => questions.some((question) => what.test(question));
  const ofDeath = asks(WISH) || (WISH.test(asked) && asks(PLAN));
  const ofPlan = asks(MEANS) || (WISH.test(asked) && asks(PLAN));
  if ((ofDeath || ofPlan) && HAS_PLAN.test(said)) return { level: 'high', kind: 'suicide' };
  if (!saysYes(said)) return null;
  if (ofPlan) return { level: 'high', kind: 'suicide' };
  if (ofDeath) return { level: 'low', kind: 'suicide' };
  return asks(HURTING) ? { level: 'low', kind: 'self-harm' } : null;
}

function saysYes(said: string): boolean {
  if (NO_FIRST.test(said)) return false;
  const yes = YES.exec(said)?.[0];
  if (yes === undefined) return YES_LAST.test(said) && !NO.test(said);
  // "Maybe not", but "yes, though not today" is a yes.
  const [rest = ''] = said.slice(yes.length).split(/[,，.。;；!！]/u);
  return !NO.test(rest);
}
