/** What the conversation's screens show. Sessions are values; every change is a new one. */
import type { Draft, Span } from '../../coe/types.ts';
import type { EngineErrorCode } from '../../device/error.ts';
import { ownerOf, type EditorPlace } from '../../vault/drafts.ts';
import type { VaultErrorCode } from '../../vault/errors.ts';
import type { Session } from '../../vault/session.ts';
import { isBlank } from '../model/blank.ts';
import type { Keep } from '../model/fit.ts';
import type { ReadyModel } from './ports.ts';

/** A reply on its way. One is written at a time; others stand behind it. */
export interface Live {
  readonly sessionId: string;
  readonly turnId: string;
  /** `queued`: behind another reply; `waiting`: for the model; `again`: the first try ran away. */
  readonly phase: 'queued' | 'waiting' | 'reading' | 'writing' | 'again';
  readonly draft: Draft;
  readonly startedAt: number;
}

/** Why a reply failed; a runaway reply is the model's fault, the rest the engine's. */
export type Failure = EngineErrorCode | 'runaway';

/** A message, or a correction beside it, that is longer than the context; nothing is written until the person chose. */
export interface OverLong {
  readonly turnId: string;
  /** Where the text stands that is too long. */
  readonly place: EditorPlace;
  readonly text: string;
  /** UTF-16 units that are too many, estimated. */
  readonly excess: number;
  /** What each choice would keep of a message; null while it is being counted. */
  readonly keeps: Readonly<Record<Keep, Span>> | null;
}

export interface ConversationState {
  /** Sessions in memory: the one on screen and those being written. */
  readonly sessions: Readonly<Record<string, Session>>;
  /** The session on screen; null is a new one. */
  readonly shown: string | null;
  /** Why the session on screen did not open. */
  readonly unopened: VaultErrorCode | null;
  /** `follower`: another tab writes this session, this one shows it. */
  readonly access: 'opening' | 'writer' | 'follower';
  /** What stands in the composer. */
  readonly text: string;
  readonly lives: readonly Live[];
  readonly failures: Readonly<Record<string, Failure>>;
  /** Why the latest change could not be kept; null when all is. */
  readonly unsaved: VaultErrorCode | null;
  /** Something that is on screen is on its way to the disk. */
  readonly saving: boolean;
  readonly overLong: OverLong | null;
  /** What stands in open editors, by the place of its draft (`vault/drafts.ts`). */
  readonly editors: Readonly<Record<string, string>>;
  /** The editor that was opened last and has not had the focus yet. */
  readonly opened: string | null;
  /** Who answers: a model that composes, and can go on with a reply, or one that chooses whole sentences. */
  readonly writes: ReadyModel['writes'];
}

/** @param unsaved why nothing can be kept, where there is no vault */
export function initialState(
  unsaved: VaultErrorCode | null,
  writes: ReadyModel['writes'] = 'carefully',
): ConversationState {
  return {
    sessions: {},
    shown: null,
    unopened: null,
    access: 'opening',
    text: '',
    lives: [],
    failures: {},
    unsaved,
    saving: false,
    overLong: null,
    editors: {},
    opened: null,
    writes,
  };
}

/** A session in memory. An id out of an address may be any word, also one that every object has. */
export function sessionIn({ sessions }: ConversationState, id: string): Session | null {
  return (Object.hasOwn(sessions, id) ? sessions[id] : undefined) ?? null;
}

/** Why there is no vault, from the first moment on. */
const NOTHING_KEPT: ReadonlySet<VaultErrorCode> = new Set(['unavailable', 'newer-vault']);

/** Whether words would be lost with the page's memory. */
export function losesByReload({ unsaved, text, sessions }: ConversationState): boolean {
  if (unsaved === null) return false;
  return !NOTHING_KEPT.has(unsaved) || text !== '' || Object.keys(sessions).length > 0;
}

/** What a person has written in the session on screen and not sent: in open editors, then in the composer. */
export function unsentHere({ shown, editors, text }: ConversationState): string {
  const open = shown === null ? [] : Object.entries(editors).filter(([id]) => ownerOf(id) === shown);
  return [...open.map(([, written]) => written), text].filter((written) => !isBlank(written)).join('\n\n');
}

/** Whether every word is on disk; while a reply streams, its last ones never are. */
export function allKept({ unsaved, saving, lives }: ConversationState): boolean {
  return unsaved === null && !saving && !lives.some(({ phase }) => phase === 'writing');
}

/** The reply that is on its way in the session on screen. */
export function liveHere(state: ConversationState): Live | null {
  return state.lives.find((live) => live.sessionId === state.shown) ?? null;
}
