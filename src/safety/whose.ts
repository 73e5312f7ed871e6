/** Whose danger a text speaks of: the writer's, or that of somebody the writer tells about. */
import { leavesOutWhom } from './text/leftOut.ts';
import type { Kind, Lang, Screening, Span, Whose } from './types.ts';
import { isOthersDeed } from './whose/deed.ts';
import { isOthersBody } from './whose/patient.ts';
import { inSentence, outsideHearing, PEOPLE, type InSentence } from './whose/people.ts';
import { isDoneToWriter, isOthersWound } from './whose/victim.ts';

/** Words of not living, whether they sounded an alarm or not. */
const NOT_LIVING =
  /想死|寻死|不想活|活着|活不下去|自杀|轻生|一了百了|结束(?:自己|生命)|\b(?:suicid\w*|kill (?:my|him|her|them)sel\w+|(?:want(?:s|ed)?|wish\w*) (?:to die|\w+ (?:was|were) dead)|(?:be|being) (?:alive|here any ?more)|end (?:it all|(?:my|his|her|their) life))/giu;

const OF_ANOTHER: Readonly<Record<Kind, (part: InSentence, lang: Lang) => boolean>> = {
  suicide: isOthersWish,
  'self-harm': isOthersWish,
  'harm-to-others': isOthersDeed,
  'abuse-or-threat': isOthersWound,
  medical: isOthersBody,
};

/**
 * `other` only where all that sounded the alarm is said of somebody whom the writer names, or by them, and for suicide all that
 * speaks of not living; in doubt it is the writer's own danger, since that must never be missed. Of harm to others: who means to do it.
 */
export function whoseDanger(text: string, { kind, evidence }: Screening, lang: Lang): Whose {
  if (kind === null) return 'self';
  const told = outsideHearing(text);
  if (kind === 'abuse-or-threat' && isDoneToWriter(told, lang)) return 'self';
  const spans =
    kind === 'suicide' || kind === 'self-harm' ? [...evidence, ...wordsOfNotLiving(text)] : evidence;
  const isOthers = OF_ANOTHER[kind];
  return spans.every((span) => isOthers(inSentence(told, span), lang)) ? 'other' : 'self';
}

function wordsOfNotLiving(text: string): Span[] {
  return Array.from(text.matchAll(NOT_LIVING), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Takes leave of somebody, or goes on with themself: my mother is in your hands now; without her I have no reason either. */
const WRITER_GOES_ON =
  /^[^。！？!?\n]{0,12}我(?:也|就|还|才|真|想|不想)(?!不知道|很|好怕|怕|急|慌|担心|在想)|(?:拜托|托付|交)给?(?:你|您|你们)了|\bmy (?:own |gym )?(?:pills|meds|bag|hand|pocket|chores|life|head|body|job|turn|fault)\b/iu;

function isOthersWish({ before, words, after, rest }: InSentence, lang: Lang): boolean {
  const { named, self, speaks } = PEOPLE[lang];
  if (speaks.test(before)) return true;
  if (WRITER_GOES_ON.test(after) || WRITER_GOES_ON.test(words)) return false;
  // The words themselves may name whom they are about: “my daughter said she wants to die”. Where they name the writer, it is the writer.
  const own = words.match(named) ?? [];
  if (own.some((person) => self.test(person))) return false;
  const [first] = own;
  if (first !== undefined && words.startsWith(first)) return !self.test(first);
  const last = Array.from(before.matchAll(named)).at(-1);
  if (last === undefined || self.test(last[0])) return false;
  const between = before.slice(last.index + last[0].length);
  return lang !== 'zh' || !leavesOutWhom(between, rest);
}
