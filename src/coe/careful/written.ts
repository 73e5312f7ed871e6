/** How sentences that were written for one purpose enter the bank: numbered from 1, with what they have in common. */
import type { Closing, Option, Tags } from './bank.ts';

/** A sentence, and what the message must not say beside it. */
export type Line = string | { readonly text: string; readonly unless: RegExp };

export function numbered<T extends Tags>(id: string, lines: readonly Line[], tags: T): (T & Option)[] {
  return lines.map((line, at) => ({
    ...tags,
    ...(typeof line === 'string' ? { text: line } : line),
    id: `${id}-${at + 1}`,
  }));
}

/** The same as questions with which a reply closes. */
export function numberedQuestions(id: string, lines: readonly Line[], tags: Tags): Closing[] {
  return numbered(id, lines, { ...tags, kind: 'question' as const });
}
