/** Whose danger a text speaks of: the writer's, or that of somebody the writer tells about. */
import { HE_OR_SHE, leavesOutWhom } from './text/leftOut.ts';
import type { Lang, Screening, Span, Whose } from './types.ts';

interface People {
  /** Others, and the writer where the writer is meant, in one pattern: the one named last is whom the words are about. */
  readonly named: RegExp;
  readonly self: RegExp;
  /** Somebody else begins to speak; what follows up to the end of the sentence is theirs, "I" included. */
  readonly speaks: RegExp;
}

const KIN_ZH =
  '妈|爸|爹|娘|父亲|母亲|奶奶|爷爷|外婆|外公|姥姥|姥爷|哥|姐|弟|妹|老公|丈夫|老婆|妻子|媳妇|男朋友|女朋友|男友|女友|对象|前任|前夫|前妻|儿子|女儿|闺女|孩子|娃|同学|室友|朋友|闺蜜|同事|学生|邻居';
const KIN_EN =
  'mum|mom|mother|dad|father|parents?|gran|grandmother|grandfather|grandpa|grandma|brother|sister|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|child|kid|boy|girl|friend|mate|roommate|flatmate|colleague|student|neighbour|neighbor|cousin|uncle|aunt|nephew|niece';

const OTHER_ZH = `(?:我们?(?:家)?的?)?(?:${KIN_ZH})|${HE_OR_SHE}`;
const OTHER_EN = `\\b(?:my (?:\\w+ )?(?:${KIN_EN})|he|she|they|him|her)\\b`;

const PEOPLE: Readonly<Record<Lang, People>> = {
  zh: {
    named: new RegExp(`${OTHER_ZH}|我|俺|自己|本人`, 'gu'),
    self: /^(?:我|俺|自己|本人)$/u,
    speaks: new RegExp(
      `(?:${OTHER_ZH})[^。！？!?\\n我，,]{0,8}(?:说|讲|写|回|发|喊|问|留)(?:了|过|道|着)?(?:一句|一条|信息|消息|微信)?[，,：:“「"]`,
      'u',
    ),
  },
  en: {
    named: new RegExp(`${OTHER_EN}|\\b(?:I|I'm|I've|I'd|me|myself)\\b`, 'giu'),
    self: /^(?:I|I'm|I've|I'd|me|myself)$/iu,
    speaks: new RegExp(
      `(?:${OTHER_EN})[^.!?\\n]{0,20}\\b(?:said|says|told|tells|texted|wrote|writes|asked)\\b[^.!?\\nI]{0,12}[,:"“‘']`,
      'iu',
    ),
  },
};

const SENTENCE_EDGE = /[。！？!?\n]|\.(?=\s)/gu;

/** Words of not living, whether they sounded an alarm or not. */
const NOT_LIVING =
  /想死|寻死|不想活|活着|活不下去|自杀|轻生|一了百了|结束(?:自己|生命)|\b(?:suicid\w*|kill (?:my|him|her|them)sel\w+|(?:want(?:s|ed)?|wish\w*) (?:to die|\w+ (?:was|were) dead)|(?:be|being) (?:alive|here any ?more)|end (?:it all|(?:my|his|her|their) life))/giu;

/**
 * `other` only where all that speaks of not living, what sounded the alarm and what did not, is said of somebody whom the writer
 * names, or by them; in doubt it is the writer's own danger, since that must never be missed.
 */
export function whoseDanger(text: string, { kind, evidence }: Screening, lang: Lang): Whose {
  if (kind !== 'suicide' && kind !== 'self-harm') return 'self';
  const spans: Span[] = [
    ...evidence,
    ...Array.from(text.matchAll(NOT_LIVING), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  ];
  return spans.every((span) => isOthers(text, span, lang)) ? 'other' : 'self';
}

function isOthers(text: string, { start, end }: Span, lang: Lang): boolean {
  const { named, self, speaks } = PEOPLE[lang];
  const edges = Array.from(text.slice(0, start).matchAll(SENTENCE_EDGE), ({ index }) => index + 1);
  const before = text.slice(edges.at(-1) ?? 0, start);
  if (speaks.test(before)) return true;
  // The words themselves may name whom they are about: “my daughter said she wants to die”. Where they name the writer, it is the writer.
  const words = text.slice(start, end);
  const own = words.match(named) ?? [];
  if (own.some((person) => self.test(person))) return false;
  const [first] = own;
  if (first !== undefined && words.startsWith(first)) return !self.test(first);
  const last = Array.from(before.matchAll(named)).at(-1);
  if (last === undefined || self.test(last[0])) return false;
  const between = before.slice(last.index + last[0].length);
  return lang !== 'zh' || !leavesOutWhom(between, text.slice(end));
}
