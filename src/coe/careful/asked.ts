/** What the person asks outright of whoever reads, and what can honestly be said to it. */
import { codePoints } from '../codePoints.ts';
import type { Lang } from '../types.ts';
import type { Asked, Asking, Closing, Questions, Seeing, Step } from './bank.ts';
import { OTHERS_FIRST } from './heard.ts';
import { givesAway, isOwn, thoughtsOf } from './quotes.ts';
import { numbered, numberedQuestions } from './written.ts';

export interface WrittenAsked extends Asked {
  /** Takes the question up without deciding for the person. */
  readonly answers: readonly string[];
  readonly ask: readonly string[];
  readonly steps?: readonly string[];
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
/** What a text ends on is put to the reader, also where it asks of somebody else, or of nothing that is known. */
const END = 0.85;
/** A text may also begin with it. UTF-16 units. */
const BEGINNING = 40;

const MARKED = /[?？]/u;

/** The question that the person puts to the reader, in their own words, and its kind; the last plain one counts. */
export function askedIn(
  text: string,
  { kinds, asking }: Questions,
  lang: Lang,
): { readonly clause: string; readonly kind: Asked } | undefined {
  const { outright, question, rhetorical, shortest, longest } = asking;
  const own = isOwn(text, lang);
  const found = thoughtsOf(text, lang).flatMap(({ clause, start, end, whole }) => {
    const sentence = text.slice(start, end);
    const size = codePoints(clause).length;
    if (size < shortest || size > longest || !own(start, clause)) return [];
    if (givesAway(clause, lang) || rhetorical.test(sentence)) return [];
    const plainly = outright.test(clause);
    const edge = start < BEGINNING || start >= text.length * LAST_PART;
    const last = start >= text.length * END && MARKED.test(sentence);
    const ofOthers = OTHERS_FIRST[lang].test(clause) && !last;
    if (!plainly && !(whole && edge && question.test(sentence) && !ofOthers)) return [];
    const kind = kinds
      // A question of no known kind may want no answer.
      .filter(({ name }) => plainly || last || name !== 'open')
      .find(({ words, unless }) => words.test(clause) && unless?.test(clause) !== true);
    return kind === undefined ? [] : [{ clause, kind, plainly }];
  });
  const known = found.filter(({ kind }) => kind.name !== 'open');
  return (
    known.findLast(({ plainly }) => plainly) ??
    known.at(-1) ??
    found.findLast(({ plainly }) => plainly) ??
    found.at(-1)
  );
}
