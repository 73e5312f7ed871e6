import type { Risk } from '../../coe/careful/bank.ts';
import type { Question } from '../../coe/careful/choose.ts';
import type { Lang } from '../../coe/types.ts';
import { screen } from '../../safety/screen.ts';
import type { Level, Screening, Whose } from '../../safety/types.ts';
import { whoseDanger } from '../../safety/whose.ts';

/**
 * What careful mode has to know of a message's danger. Where it is somebody else's, the writer is not asked whether they want to
 * die; nor where they say that they do not, and nothing else in the message speaks of it. Only words of a passive wish may be said back, never a way to do it.
 *
 * @param level how much danger there is, in the message or shortly before it
 * @param whose who is in it, where only the question before the message says so: a short answer names nobody
 * @param before the person's earlier messages
 */
export function dangerIn(
  message: string,
  level: Level,
  lang: Lang,
  whose: Whose,
  before: readonly string[] = [],
): Required<Pick<Question, 'risk' | 'danger'>> {
  if (level === 'none') return CALM;
  const screening = screen(message, lang);
  const whom = screening.level === 'none' ? whose : whoseDanger(message, screening, lang);
  if (level === 'low' && screening.level === 'low') {
    if (isDenied(message, screening, lang) || isNotTheirs(message, screening, whom, lang)) return CALM;
    if (
      whom !== 'other' &&
      FOR_ANOTHER[lang].test(message) &&
      !VIOLENCE[lang].test(message) &&
      isWordless([...before, message].join('\n'), screening, lang)
    )
      return { ...CALM, risk: 'other' };
  }
  return {
    risk: riskOf(screening, whom),
    danger: level === 'low' ? screening.evidence.map(({ start, end }) => message.slice(start, end)) : [],
  };
}

const CALM = { risk: 'none', danger: [] } as const;

/** The writer says plainly that they do not want to die. */
const DENIED: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:没有?|不是|不)(?:真的?)?(?:想|要)过?(?:去)?(?:死|寻死|自杀|轻生)/gu,
  en: /\b(?:I(?:'m| am) not suicidal|I (?:do not|don't) (?:actually |really )?want to (?:die|kill myself)|(?:I'm |I am )?not (?:thinking of|going to) (?:kill|hurt|harm)(?:ing)? myself)\b/giu,
};
/** Any other word of not living, of whatever weight: beside it the denial counts for nothing. */
const OF_DEATH: Readonly<Record<Lang, RegExp>> = {
  zh: /死|不想活|活着|活不|活够|自杀|轻生|自残|割|跳楼|遗|消失|解脱|睡过去|醒不?来|结束|不在了|没有我|没了我|存在/u,
  en: /\b(?:di(?:e|ed|es|ying)|dead|death|suicid\w*|kill\w*|harm\w*|cut(?:ting)?|overdose|pills|alive|live|living|wake|disappear\w*|vanish\w*|gone|end it|exist\w*|without me|any ?more)\b/iu,
};

/** In doubt it is not: an unneeded question about it is the smaller harm. */
function isDenied(message: string, { kind }: Screening, lang: Lang): boolean {
  const rest = message.replaceAll(DENIED[lang], '');
  return kind === 'suicide' && rest !== message && !OF_DEATH[lang].test(rest);
}

/** Any word of one's own not living, or of hurting oneself; a low alarm without one comes from the tone alone (`src/safety/scorer`). */
const WORDS_OF_IT: Readonly<Record<Lang, RegExp>> = {
  zh: /(?<![要得气烦笑累吓恨爱])死(?![党机板活])|不想活|不活|活(?:着|不下|够|下去)|自杀|轻生|自残|割(?:腕|手|脉)|跳(?:楼|下去|桥|河)|遗书|消失|解脱|睡过去|睡着不用|(?:不用|别|不想|不要)(?:再)?醒|醒不(?:来|过来)|不在了|没有我|没了我|安眠药|绝望|撑不(?:住|下)|熬不(?:住|下)|了结|一了百了/u,
  en: /\b(?:suicid\w*|kill(?:ing)? myself|(?:want|wanted|wanting|like|wish\w*) to die|(?:be|was|were|I'm|am) (?:\w+ )?dead|better off|(?:not|n't) (?:\w+ ){0,3}(?:be here|being here|live|living|wake|woken|wake up|go on)|end (?:it|things|my)|over(?:dose|and done)|pills|disappear\w*|vanish\w*|no point|hopeless|give up|burden|harm|cut(?:ting)? myself)\b/iu,
};

/** Nothing that was written speaks of not living in words. */
function isWordless(written: string, { kind }: Screening, lang: Lang): boolean {
  return kind === 'suicide' && !WORDS_OF_IT[lang].test(written);
}

/** Violence that is said not to be, right where the word for it stands. */
const NO_VIOLENCE: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:没(?:有)?|不是|从不|谈不上|算不上)[^，。！？?]{0,3}(?:家暴|动手|打(?:过)?(?:我|人))|家暴[？?，,：:]?\s*(?:不是|没有?|不算|谈不上)/gu,
  en: /\b(?:no|not|never|isn't|wasn't|doesn't|didn't) (?:\w+ ){0,3}(?:abus\w+|violen\w+|hit(?:s|ting)? (?:me|anyone))\b|\b(?:abus\w+|violen\w+)\? (?:no|never|not)\b/giu,
};
/** Beside a deed, or a word of fear, the denial counts for nothing. */
const VIOLENCE: Readonly<Record<Lang, RegExp>> = {
  zh: /打|扇|踹|掐|踢|推(?:了|过|我)|砸|拽|动手|威胁|跟踪|逼|怕他|怕她|锁/u,
  en: /\b(?:hit|hits|slap\w*|push\w*|shov\w*|chok\w*|grab\w*|kick\w*|punch\w*|throw\w*|threw|threat\w*|follow\w*|stalk\w*|force\w*|scared of|afraid of|lock\w*)\b/iu,
};
/** A letter that asks for somebody else, by its first words. */
const FOR_ANOTHER: Readonly<Record<Lang, RegExp>> = {
  zh: /^[^。！？?]{0,6}(?:替|帮)我?(?!自己)[^，。！？?我]{1,8}(?:问|来问|发)/u,
  en: /^[^.!?]{0,20}\b(?:asking|posting|writing) (?:this )?(?:for|about) (?:a|my) (?:\w+ )?(?:friend|sister|brother|cousin|mother|mum|mom|colleague|neighbou?r|daughter|niece)\b/iu,
};

/** Low signs of violence that the writer denies, or that befall somebody for whom they ask: what is said of it names help all the same. */
function isNotTheirs(message: string, { kind, evidence }: Screening, whom: Whose, lang: Lang): boolean {
  if (kind !== 'abuse-or-threat') return false;
  // For these deeds the reply names help for the one who is hurt (`CHECKUPS`).
  if (whom === 'other' && FOR_ANOTHER[lang].test(message) && VIOLENCE[lang].test(message)) return true;
  const denied = Array.from(message.matchAll(NO_VIOLENCE[lang]), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const rest = message.replaceAll(NO_VIOLENCE[lang], '');
  if (VIOLENCE[lang].test(rest)) return false;
  return evidence.every((span) => denied.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** Where the message itself says nothing, what was said shortly before it counts, and the gravest is asked about. */
function riskOf({ kind, level }: Screening, whose: Whose): Risk {
  // What the bank says for another is said of not living; of the other dangers its words fit whoever tells of them.
  if (whose === 'other' && (kind === null || kind === 'suicide' || kind === 'self-harm')) return 'other';
  if (kind !== null && kind !== 'suicide') return kind;
  return level === 'high' ? 'now' : 'low';
}
