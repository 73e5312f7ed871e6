/** What `grammar.ts` asks of each language's part. */
import { literal } from './ebnf.ts';
import type { Limits, Range } from './protocol.ts';
import type { PartRule } from './skeleton.ts';
import type { PromptForm } from './types.ts';

/** What the rules of one language are built from. */
export interface PartsInput {
  readonly form: PromptForm;
  readonly limits: Limits;
  /** What may be quoted; without any, L1 has no quotation marks. */
  readonly clauses: readonly string[];
  /** Words of the other script that may be written. */
  readonly words: readonly string[];
  readonly quotes: Quotes;
}

/** Quotes in L1, at least and at most. */
export type Quotes = Range;

/** Whether a part may end with so many quotes still allowed. */
export const mayEnd = (asked: number, { min, max }: Quotes): boolean => max - asked >= min;

/** Texts by what each takes of the room of the part that it stands in. */
export type Costs = ReadonlyMap<number, readonly string[]>;

export function byCost(texts: readonly string[], costOf: (text: string) => number): Costs {
  const costs = new Map<number, string[]>();
  for (const text of texts) {
    const cost = costOf(text);
    costs.set(cost, [...(costs.get(cost) ?? []), text]);
  }
  return costs;
}

/** The rules of one language. */
export interface Parts {
  /** Definitions of `cited` (L1), `layer` (L2 to L4), `answer` and what they are made of. */
  readonly rules: readonly string[];
  /** Alternatives for the rest of a part that holds `text` (not empty) already and is not closed yet. */
  readonly rest: (part: PartRule, text: string) => readonly string[];
}

/**
 * A part must hold at least a third of what its limit asks for: enough that none is empty, little enough that a
 * model with nothing more to say is not made to pad.
 */
export const leastOf = (min: number): number => Math.ceil(min / 3);

/** A part of a message, and how it goes on behind what it holds, which has had so many quotes. */
interface Onward {
  behind(text: string, quoted: number): string;
}

/** What `Parts.rest` gives: only L1 quotes, and a quote that is open is closed before the text goes on. */
export function restOf(
  texts: Readonly<Record<PartRule, Onward>>,
  clauses: readonly string[],
  { open, close }: Marks,
): Parts['rest'] {
  return (part, text) => {
    const { closed, open: begun } = quotesSoFar(part === 'cited' ? text : '', { open, close });
    if (begun === undefined) return [texts[part].behind(text, closed)];
    return clauseRests(clauses, begun).map(
      (more) => `${literal(more + close)} ${texts[part].behind(text + more + close, closed + 1)}`,
    );
  };
}

interface Marks {
  readonly open: string;
  readonly close: string;
}

/** How a text with quotes in it stands: how many are closed, and what the open one holds so far. */
function quotesSoFar(
  text: string,
  marks: Marks,
): { readonly closed: number; readonly open: string | undefined } {
  let closed = 0;
  let rest = text;
  for (;;) {
    const open = rest.indexOf(marks.open);
    if (open === -1) return { closed, open: undefined };
    rest = rest.slice(open + marks.open.length);
    const close = rest.indexOf(marks.close);
    if (close === -1) return { closed, open: rest };
    closed += 1;
    rest = rest.slice(close + marks.close.length);
  }
}

/** What may complete a quote that holds `begun`: the rest of each clause that begins so, or nothing more. */
function clauseRests(clauses: readonly string[], begun: string): string[] {
  const rests = clauses
    .filter((clause) => clause.startsWith(begun))
    .map((clause) => clause.slice(begun.length));
  return rests.length === 0 ? [''] : rests;
}
