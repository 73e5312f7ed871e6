/** What can be done to a session, as pure steps from one value to the next. Nothing here removes a word. */
import type { PastTurn } from '../../coe/types.ts';
import type { Level } from '../../safety/types.ts';
import { presentMoment, type Session, type Turn, type TurnStatus } from '../../vault/session.ts';
import { titleOf } from './title.ts';

/** The key of the start in `chosen`: turns without a parent hang there. */
const START = '';

/** 128 random bits in hex; `crypto.randomUUID` is not there on a page on plain http. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** A turn that waits for its reply. */
export function freshTurn(
  what: Pick<Turn, 'parent' | 'lang' | 'message' | 'screen' | 'danger' | 'whose'>,
): Turn {
  const { parent, lang, message, screen, danger, whose } = what;
  return {
    id: newId(),
    parent,
    created: presentMoment(),
    lang,
    message,
    given: null,
    unread: 0,
    raw: '',
    status: 'waiting',
    screen,
    danger,
    whose,
    withheld: null,
    corrections: [],
    feedback: null,
    by: null,
    tookMs: null,
    choices: null,
    wishes: null,
  };
}

/** A session with its first turn. */
export function newSession(id: string, turn: Turn): Session {
  return {
    id,
    title: titleOf(turn.message),
    titledBy: 'opening',
    created: turn.created,
    updated: turn.created,
    turns: [turn],
    chosen: { [START]: turn.id },
  };
}

/** Turns with the same parent, oldest first: versions of one place in the conversation. */
export function versionsOf(session: Session, turn: Turn): readonly Turn[] {
  return childrenOf(session, turn.parent);
}

/** What other replies to the same message say. */
export function otherVersions(session: Session, turn: Turn): readonly string[] {
  return versionsOf(session, turn)
    .filter(({ id, message, raw }) => id !== turn.id && message === turn.message && raw !== '')
    .map(({ raw }) => raw);
}

/** Whether nothing follows a turn, while something does follow another version of it. */
export function goesOnElsewhere(session: Session, turn: Turn): boolean {
  const follows = ({ id }: Turn): boolean => childrenOf(session, id).length > 0;
  return !follows(turn) && versionsOf(session, turn).some(follows);
}

function childrenOf(session: Session, parent: string | null): readonly Turn[] {
  return session.turns.filter((turn) => turn.parent === parent);
}

/** The turns on screen, from the start to the latest. */
export function path(session: Session): readonly Turn[] {
  const shown: Turn[] = [];
  let parent: string | null = null;
  // Bounded by the number of turns, so that a record whose parents form a ring ends too.
  while (shown.length < session.turns.length) {
    const children: readonly Turn[] = childrenOf(session, parent);
    const chosen: string | undefined = session.chosen[parent ?? START];
    const next: Turn | undefined = children.find((turn) => turn.id === chosen) ?? children.at(-1);
    if (next === undefined) break;
    shown.push(next);
    parent = next.id;
  }
  return shown;
}

/** Id of the latest turn on screen; null in an empty session. */
export function lastOf(session: Session): string | null {
  return path(session).at(-1)?.id ?? null;
}

/** Adds a turn behind its parent and shows it. A first message that was changed gives the session its title anew. */
export function addTurn(session: Session, turn: Turn): Session {
  const opens = turn.parent === null && session.titledBy === 'opening';
  return {
    ...session,
    title: opens ? titleOf(turn.message) : session.title,
    updated: Math.max(session.updated, turn.created),
    turns: [...session.turns, turn],
    chosen: { ...session.chosen, [turn.parent ?? START]: turn.id },
  };
}

/** Changes one turn; the session itself is given back when there is no such turn. */
export function changeTurn(session: Session, id: string, change: Partial<Turn>, now: number): Session {
  if (!session.turns.some((turn) => turn.id === id)) return session;
  return {
    ...session,
    // A clock that is set back makes no session older.
    updated: Math.max(session.updated, now),
    turns: session.turns.map((turn) => (turn.id === id ? { ...turn, ...change } : turn)),
  };
}

/** Marks a reply as right or wrong, or takes the mark back; that makes the session no newer. */
export function giveFeedback(session: Session, id: string, feedback: Turn['feedback']): Session {
  return changeTurn(session, id, { feedback }, session.updated);
}

/** Shows another version of a place; what followed that version comes with it. */
export function showVersion(session: Session, turn: Turn): Session {
  return { ...session, chosen: { ...session.chosen, [turn.parent ?? START]: turn.id } };
}

const UNFINISHED: ReadonlySet<TurnStatus> = new Set(['waiting', 'writing']);

/** After a tab or a device was lost: a turn that nobody writes any more is marked as cut. */
export function markCut(session: Session): Session {
  if (!session.turns.some((turn) => UNFINISHED.has(turn.status))) return session;
  const cut = (turn: Turn): Turn => (UNFINISHED.has(turn.status) ? { ...turn, status: 'cut' } : turn);
  return { ...session, turns: session.turns.map(cut) };
}

const UNENDED: ReadonlySet<TurnStatus> = new Set(['cut', 'stopped', 'length', 'failed']);

/**
 * Whether a reply can be begun, or written on from where it ends: whole sentences are chosen for a whole reply, and do not
 * go on from what another model has written.
 */
export function canContinue({ status, raw }: Turn, writes: 'freely' | 'carefully'): boolean {
  return UNENDED.has(status) && (raw === '' || writes === 'freely');
}

/** The turns that lead to a place, oldest first. */
export function turnsBefore(session: Session, parent: string | null): readonly Turn[] {
  const byId = new Map(session.turns.map((turn) => [turn.id, turn]));
  const before: Turn[] = [];
  for (let id = parent; id !== null && before.length < session.turns.length;) {
    const turn = byId.get(id);
    if (turn === undefined) break;
    before.unshift(turn);
    id = turn.parent;
  }
  return before;
}

/**
 * The exchanges before a turn, oldest first, as the next prompt needs them: also a message that has no reply. One that the
 * screen holds is left out, as its card says.
 */
export function pastOf(session: Session, parent: string | null): readonly PastTurn[] {
  return turnsBefore(session, parent)
    .filter(({ status }) => status !== 'held')
    .map((turn) => ({ message: given(turn), reply: turn.raw }));
}

/** For so many turns after a message in danger the model is told of it; the person may not say it again. */
const REMEMBERED = 5;

/** How much danger the model's prompt has to speak of: that of the message, and a high one shortly before it. */
export function levelNow(session: Session, turn: Pick<Turn, 'parent' | 'screen'>): Level {
  const lately = turnsBefore(session, turn.parent).slice(-REMEMBERED);
  return lately.some(({ screen }) => screen === 'high') ? 'high' : turn.screen;
}

/** The part of the message that the model reads. */
export function given(turn: Pick<Turn, 'message' | 'given'>): string {
  return turn.given === null ? turn.message : turn.message.slice(turn.given.start, turn.given.end);
}
