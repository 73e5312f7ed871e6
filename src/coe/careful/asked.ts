/** What the person asks outright of whoever reads, and what can honestly be said to it. */
import { codePoints } from '../codePoints.ts';
import type { Lang } from '../types.ts';
import {
  ADDED,
  ANNOUNCES,
  ASKS,
  ASKS_NOW,
  LEADS,
  NEXT_NUMBER,
  NUMBER,
  OR_ELSE,
  SUPPOSES,
  TURNS_TO_ASK,
  UNMARKED,
} from './askingForms.ts';
import type { Asked, Asking, Closing, Questions, Seeing, Step } from './bank.ts';
import { OTHERS_FIRST } from './heard.ts';
import { givesAway, isOwn } from './quotes.ts';
import { sentenceSpans } from './sentences.ts';
import { numbered, numberedQuestions, type Line } from './written.ts';

export interface WrittenAsked extends Asked {
  /** Takes the question up without deciding for the person. */
  readonly answers: readonly Line[];
  readonly ask: readonly Line[];
  readonly steps?: readonly Line[];
}

/** As sentences of the bank that name the kind of question they answer. */
export function askedOf(
  asking: Asking,
  written: readonly WrittenAsked[],
): {
  readonly questions: Questions;
  readonly seeing: readonly Seeing[];
  readonly steps: readonly Step[];
  readonly closings: readonly Closing[];
} {
  const plain = (asked: string): Pick<Seeing, 'plain' | 'asked'> => ({ asked, plain: ['none'] });
  return {
    questions: { asking, kinds: written },
    seeing: written.flatMap(({ name, answers }) => numbered(`v-q-${name}`, answers, plain(name))),
    steps: written.flatMap(({ name, steps = [] }) => numbered(`p-q-${name}`, steps, plain(name))),
    closings: written.flatMap(({ name, ask }) => numberedQuestions(`e-q-${name}`, ask, plain(name))),
  };
}

/** A question in the last part of the text is put to the reader; further up it mostly belongs to the story. */
const LAST_PART = 0.66;
/** So near the end it counts in any case: of a short text that is more. UTF-16 units. */
const NEAR_END: Readonly<Record<Lang, number>> = { zh: 130, en: 0 };
/** Where it asks plainly what the person themself is to do, already from here on. */
const SECOND_HALF = 0.4;
/** What a text ends on is put to the reader, also where it asks of somebody else, or of nothing that is known. */
const END = 0.85;
/** A text may also begin with it. UTF-16 units. */
const BEGINNING = 40;
/** An either/or in two sentences may be so much longer than one question. Code points. */
const TWO_HALVES = 18;

const MARKED = /[?？]/u;

/** A question of the person's, in their own words, and its kind. */
interface AskedHere {
  readonly clause: string;
  readonly kind: Asked;
  /** Whether the person asks other things besides. */
  readonly more: boolean;
}

/**
 * The question that the person puts to the reader, and its kind. Of several the weightiest: rather one put to the reader by its
 * words, the first of a numbered list, one that can be answered, and then the last; an either/or is taken whole.
 */
export function askedIn(text: string, questions: Questions, lang: Lang): AskedHere | undefined {
  const found = foundIn(text, questions, lang);
  const best = found.reduce<Found | undefined>(
    (first, one) => (first === undefined || one.score >= first.score ? one : first),
    undefined,
  );
  if (best === undefined) return undefined;
  return { clause: best.clause, kind: best.kind, more: best.more || found.length > 1 };
}

interface Found {
  readonly clause: string;
  readonly kind: Asked;
  readonly score: number;
  /** Whether the sentence goes on to ask other things. */
  readonly more: boolean;
}

/** What a sentence looks like. */
interface Form {
  /** A question, by its words or its sign. */
  readonly marked: boolean;
  /** By its sign. */
  readonly signed: boolean;
}

/** A way to quote what a sentence asks: from its beginning, or from where it turns to asking. */
interface Wording {
  readonly words: string;
  readonly start: number;
}

function foundIn(text: string, questions: Questions, lang: Lang): Found[] {
  const { asking } = questions;
  const { outright, question, rhetorical, shortest, longest } = asking;
  const own = isOwn(text, lang);
  const found: Found[] = [];
  // A sentence before announced that something is asked.
  let announced = false;
  let listed = 0;
  // What was asked in the sentence right before, where that was a question of the person's.
  let before: { readonly start: number; readonly found: Found | undefined } | undefined;

  const read = ({ words, start }: Wording, { marked, signed }: Form, most: number): Found | undefined => {
    const lead = LEADS[lang].exec(words)?.[0] ?? '';
    const unled = words.slice(lead.length);
    // Of a list in one sentence the first.
    const [clause = ''] = unled.split(NEXT_NUMBER);
    const size = codePoints(clause).length;
    if (size < shortest || size > most || !ASKS[lang].test(clause)) return undefined;
    // Each half begins with a capital.
    if (clause.split(MARKED).some((half) => givesAway(half.trim(), lang))) return undefined;
    if (!own(start, lead + clause)) return undefined;
    const plainly = announced || outright.test(words);
    const last = start >= text.length * END && signed;
    const ofOthers = OTHERS_FIRST[lang].test(clause) && !last;
    const edge =
      start < BEGINNING ||
      start >= text.length * LAST_PART ||
      start >= text.length - NEAR_END[lang] ||
      (start >= text.length * SECOND_HALF && asking.deed?.test(clause) === true);
    if (!(plainly && (marked || !announced)) && !(edge && marked && !ofOthers)) return undefined;
    const kind = kindOfClause(clause, questions);
    // A question of no known kind may want no answer.
    if (kind === undefined || (kind.name === 'open' && !plainly && !last)) return undefined;
    const first = NUMBER.test(words) && listed === 0;
    const score =
      3 * Number(plainly) +
      3.5 * Number(kind.name !== 'open') +
      2 * Number(first) +
      start / Math.max(1, text.length) -
      Number(kind.lesser === true) -
      1.5 * Number(ADDED[lang].test(words)) -
      1.5 * Number(SUPPOSES[lang].test(clause));
    return { clause, kind, score, more: clause.length < unled.length };
  };

  for (const { start, end } of sentenceSpans(text)) {
    const sentence = text.slice(start, end);
    const [whole, ...parts] = wordingsOf(sentence, start, lang, 3 * longest);
    if (whole === undefined) continue;
    // Of a text without signs only the words themselves can tell.
    const told = sentence.length <= 3 * longest && rhetorical.test(sentence);
    if (OR_ELSE[lang].test(whole.words) && before !== undefined) {
      // The other half of what the sentence before asks: they are quoted together.
      const both = { words: text.slice(before.start, whole.start + whole.words.length), start: before.start };
      const joined = read(both, { marked: true, signed: true }, longest + TWO_HALVES);
      if (joined !== undefined) {
        if (before.found !== undefined) found.pop();
        found.push(joined);
        before = undefined;
        continue;
      }
    }
    const form = { marked: question.test(sentence), signed: MARKED.test(sentence) };
    const half = OR_ELSE[lang].test(whole.words);
    const now = parts.filter(({ words }) => outright.test(words));
    const here =
      told || half
        ? undefined
        : [...now, whole, ...parts]
            .map((wording) => read(wording, form, longest))
            .find((one) => one !== undefined);
    const asks = here !== undefined || (form.signed && own(whole.start, whole.words) && !told);
    before = asks && !half ? { start: whole.start, found: here } : undefined;
    if (here !== undefined) {
      listed += Number(NUMBER.test(whole.words));
      found.push(here);
    }
    announced = ANNOUNCES[lang].test(sentence) || (announced && asks);
  }
  return found;
}

/** A sentence without the signs around it. Greedy, so that a long run of signs is read once. */
const WORDS = /[^\p{P}\p{S}\s](?:.*[^\p{P}\p{S}\s])?/su;

/**
 * The kind of a question that stands by itself, as a sentence; undefined where it is rhetorical. What is asked in it is no
 * matter of where it stands, so that kinds can be measured over questions labelled by hand.
 */
export function kindOf(sentence: string, questions: Questions, lang: Lang): Asked | undefined {
  if (questions.asking.rhetorical.test(sentence)) return undefined;
  const words = WORDS.exec(sentence)?.[0] ?? '';
  const [clause = ''] = words.replace(LEADS[lang], '').split(NEXT_NUMBER);
  return kindOfClause(clause, questions);
}

/** Of the special kinds the first whose words it has; a question of no known kind is of the last. */
function kindOfClause(clause: string, { kinds, asking }: Questions): Questions['kinds'][number] | undefined {
  if (asking.rhetorical.test(clause)) return undefined;
  return kinds.find(({ words, unless }) => words.test(clause) && unless?.test(clause) !== true);
}

/** The whole sentence, and its ends from where it turns to asking; what is much too long is not copied. */
function wordingsOf(sentence: string, start: number, lang: Lang, most: number): Wording[] {
  const words = WORDS.exec(sentence);
  if (words === null) return [];
  const last = words.index + words[0].length;
  const turns = [ASKS_NOW[lang], TURNS_TO_ASK[lang]].flatMap((turn) =>
    Array.from(sentence.matchAll(turn), ({ index, 0: pause }) => index + pause.length),
  );
  const wordings = [words.index, ...turns]
    .filter((from) => last > from)
    .map((from) => ({
      // Cut off, it is longer than any question that is quoted, and so is none.
      words: sentence.slice(from, Math.min(last, from + 2 * most)),
      start: start + from,
    }));
  if (last - words.index <= most) return wordings;
  // Written without signs: what asks plainly is taken out of it.
  const plain = Array.from(sentence.matchAll(UNMARKED[lang])).at(-1);
  return plain === undefined ? wordings : [...wordings, { words: plain[0], start: start + plain.index }];
}
