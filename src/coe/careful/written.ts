/** How sentences that were written for one purpose enter the bank: numbered from 1, with what they have in common. */
import type { Closing, Option, Tags } from './bank.ts';

export function numbered<T extends Tags>(id: string, texts: readonly string[], tags: T): (T & Option)[] {
  return texts.map((text, at) => ({ ...tags, id: `${id}-${at + 1}`, text }));
}

/** The same as questions with which a reply closes. */
export function numberedQuestions(id: string, texts: readonly string[], tags: Tags): Closing[] {
  return numbered(id, texts, { ...tags, kind: 'question' as const });
}
