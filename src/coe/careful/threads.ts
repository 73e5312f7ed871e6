/**
 * Lines of thought that run through an answer: what may lie behind the feeling (L2), the same said to the person, and a
 * question that follows from it. So the layers and the reply belong together, however they were chosen.
 */
import type { Lang } from '../types.ts';
import type { Cause, Closing, Seeing, Theme, Thread } from './bank.ts';
import type { Felt } from './felt.ts';
import { isOwn } from './quotes.ts';
import { sentenceSpans } from './sentences.ts';
import { numbered, numberedQuestions } from './written.ts';

export interface WrittenThread extends Thread {
  readonly cause: string;
  readonly see: readonly string[];
  readonly ask: readonly string[];
}

/** As sentences of the bank that name their thread; they presume nothing but what it is opened by. */
export function threadsOf(written: readonly WrittenThread[]): {
  readonly threads: readonly Thread[];
  readonly causes: readonly Cause[];
  readonly seeing: readonly Seeing[];
  readonly closings: readonly Closing[];
} {
  return {
    threads: written,
    causes: written.map(({ name, cause }) => ({ id: `c-th-${name}`, text: cause, thread: name })),
    seeing: written.flatMap(({ name, see }) => numbered(`v-th-${name}`, see, plain(name))),
    closings: written.flatMap(({ name, ask }) => numberedQuestions(`e-th-${name}`, ask, plain(name))),
  };
}

function plain(thread: string): Pick<Seeing, 'plain' | 'thread'> {
  return { thread, plain: ['none'] };
}

interface Here {
  /** The person's message. */
  readonly text: string;
  readonly lang: Lang;
  /** What it is about, where the person has said so. */
  readonly theme: Theme | undefined;
  /** Ids of the likeliest feelings. */
  readonly likely: readonly string[];
  /** The feelings and families that are nearly sure. */
  readonly felt: Pick<Felt, 'feelings' | 'families'>;
}

/** Threads that are right here, the surest kind first. */
export function threadsHere(
  all: readonly Thread[],
  { text, lang, theme, likely, felt }: Here,
): readonly (readonly Thread[])[] {
  const threads = all.filter(({ unless }) => unless?.test(text) !== true);
  const own = isOwn(text, lang);
  const told = (words: RegExp): boolean =>
    sentenceSpans(text).some(({ start, end }) => {
      const found = words.exec(text.slice(start, end));
      return found !== null && own(start + found.index, found[0]);
    });
  const felts = threads.filter(({ words }) => words === undefined);
  return [
    threads
      .filter(({ words }) => words !== undefined && told(words))
      .filter(({ feelings }) => feelings === undefined || feelings.some((id) => likely.includes(id)))
      .slice(0, 1),
    // What a theme is mostly about was right in 7 of 24 letters that were read blind: only where the person names it.
    threads.filter((thread) => thread.theme !== undefined && thread.theme === theme),
    felts.filter(({ feelings = [] }) => feelings.some((id) => felt.feelings.has(id))),
    ...[...felt.families].map((family) => felts.filter(({ families = [] }) => families.includes(family))),
  ];
}
