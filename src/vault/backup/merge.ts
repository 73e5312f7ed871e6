/**
 * Two states of the same session made into one. Turns form a tree and are never removed one by one, so the union of
 * both keeps all that either holds; where both know a turn, the one that was written further wins.
 */
import { isNewDraft } from '../drafts.ts';
import type { Session, Turn } from '../session.ts';

export type Merged =
  | { readonly session: Session }
  /** A turn says something else in each of them; neither may be overwritten. */
  | { readonly conflict: true };

/**
 * Whose mark counts. `any`: one that either has, since a file may be from before it was given. `mine`: that of the tab
 * which writes the session, also where it has none, since a person may have taken it back; a mark dates nothing.
 */
export type Marks = 'any' | 'mine';

/**
 * Merges `theirs` into `mine`. Merging the same again changes nothing. Up to the order of turns, and to whose mark
 * counts, it does not matter who is merged into whom.
 */
export function mergeSessions(mine: Session, theirs: Session, marks: Marks = 'any'): Merged {
  const mineIsLater = mine.updated >= theirs.updated;
  const [later, earlier] = mineIsLater ? [mine, theirs] : [theirs, mine];
  // What the program took for a title gives way to one that a person gave.
  const { title, titledBy } = [later, earlier].find((one) => one.titledBy === 'person') ?? later;
  const others = new Map(theirs.turns.map((turn) => [turn.id, turn]));
  const turns: Turn[] = [];
  for (const turn of mine.turns) {
    const other = others.get(turn.id);
    others.delete(turn.id);
    if (other === undefined) turns.push(turn);
    else {
      const merged = mineIsLater ? mergeTurns(turn, other) : mergeTurns(other, turn);
      if (merged === null) return { conflict: true };
      turns.push(marks === 'mine' ? { ...merged, feedback: turn.feedback } : merged);
    }
  }
  return {
    session: {
      ...later,
      title,
      titledBy,
      created: Math.min(mine.created, theirs.created),
      turns: [...turns, ...others.values()],
      chosen: { ...earlier.chosen, ...later.chosen },
    },
  };
}

/** Whether a text goes on from both of the others. */
function covers(text: string, ...others: readonly string[]): boolean {
  return others.every((other) => text.startsWith(other));
}

/** null when each holds words that the other lacks, and neither was withheld. */
function mergeTurns(later: Turn, earlier: Turn): Turn | null {
  const same =
    later.message === earlier.message &&
    later.parent === earlier.parent &&
    JSON.stringify(later.corrections) === JSON.stringify(earlier.corrections);
  if (!same) return null;
  // Words that the reply check took away do not come back from a state before it.
  const withheld = [later, earlier].find(({ status }) => status === 'withheld');
  const further = withheld ?? [later, earlier].find(({ raw }) => covers(raw, later.raw, earlier.raw));
  // A mark that a person gave is not lost to a state that has none.
  return further === undefined ? null : { ...further, feedback: later.feedback ?? earlier.feedback };
}

/** The same words as a session of its own. The id follows from the session, so that twice gives no second copy. */
export function apart(session: Session): Session {
  return { ...session, id: `${session.id.slice(0, 32)}-${fingerprint(JSON.stringify(session))}` };
}

/**
 * A session from elsewhere under a name of its own, where its name is that of a place of this program's; its draft would lie
 * in the composer of no session. The new name follows from what of a session stays, so that twice gives no second copy.
 */
export function underOwnName(session: Session): Session {
  const { id, created, turns } = session;
  if (!isNewDraft(id)) return session;
  return { ...session, id: `own-${fingerprint(JSON.stringify([id, created, turns[0]?.id]))}` };
}

/** A short name for a text (FNV-1a, 64 bits); tells texts apart, keeps nothing secret. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
