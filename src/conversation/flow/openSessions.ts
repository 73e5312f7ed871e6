/**
 * The sessions that are in memory: who may write them (one tab each), and that every change reaches the screen,
 * the list and the disk.
 */
import type { StoreApi } from 'zustand';
import { VaultError } from '../../vault/errors.ts';
import { holdSession, type SessionHold } from '../../vault/lock.ts';
import { entryOf, presentMoment, type Session } from '../../vault/session.ts';
import type { Vault } from '../../vault/vault.ts';
import { changeTurn } from '../model/turns.ts';
import type { Library } from './library.ts';
import { sessionIn, type ConversationState } from './state.ts';

export class OpenSessions {
  readonly #holds = new Map<string, SessionHold>();
  /** Locks on their way back: a session that is opened again at once must not find its own. */
  readonly #releasing = new Map<string, Promise<void>>();

  /** @param onLost another tab has taken a session over: nothing of it may be written here any more */
  constructor(
    private readonly store: StoreApi<ConversationState>,
    private readonly vault: Vault | null,
    private readonly library: Library,
    private readonly onLost: (id: string) => void,
  ) {}

  get(id: string): Session | null {
    return sessionIn(this.store.getState(), id);
  }

  /** Whether this tab writes the session. */
  holds(id: string): boolean {
    return this.#holds.has(id);
  }

  /**
   * Brings a session into memory, as its writer if no other tab is.
   * @throws VaultError `missing`, `damaged`, `newer`, `unavailable`
   */
  async open(
    id: string,
    mode: 'ask' | 'take-over',
  ): Promise<{ readonly session: Session; readonly writer: boolean }> {
    const before = this.holds(id);
    const writer = before || (await this.hold(id, mode));
    const known = before ? this.get(id) : null;
    return { session: known ?? (await this.#read(id)), writer };
  }

  /** Reads a session again that another tab has written. */
  async reread(id: string): Promise<void> {
    for (;;) {
      const before = this.get(id);
      const there = await this.#read(id);
      const now = this.get(id);
      if (now === before) this.show(there);
      // A step that was taken here meanwhile is not in what was read.
      if (now === before || now === null) return;
    }
  }

  async hold(id: string, mode: 'ask' | 'take-over'): Promise<boolean> {
    await this.#releasing.get(id);
    const hold = await holdSession(id, mode, () => {
      this.#holds.delete(id);
      this.onLost(id);
    });
    if (hold === undefined) return false;
    this.#holds.set(id, hold);
    return true;
  }

  /** Puts a session on screen as it is. */
  show(session: Session): void {
    this.store.setState(({ sessions }) => ({ sessions: { ...sessions, [session.id]: session } }));
  }

  /** Takes in a session that is new, and keeps it. */
  add(session: Session): void {
    this.show(session);
    this.#keep(session);
  }

  /** One step of a session. Nothing happens to one that is not in memory. */
  change(id: string, step: (session: Session) => Session): void {
    const before = this.get(id);
    if (before === null) return;
    const after = step(before);
    this.show(after);
    this.#keep(after);
  }

  /** Keeps within the second what has streamed into a session; it has its own way to the screen. */
  keepSoon(id: string): void {
    const session = this.get(id);
    if (session !== null && this.holds(id)) this.vault?.save(this.withStreamed(session), 'soon');
  }

  /** A session with what has streamed into it so far, which is in its turns only once the reply has ended. */
  withStreamed(session: Session): Session {
    return this.store
      .getState()
      .lives.filter(({ sessionId, phase }) => sessionId === session.id && phase !== 'queued')
      .reduce(
        (now, { turnId, draft: { raw } }) =>
          changeTurn(now, turnId, { raw, status: 'writing' }, presentMoment()),
        session,
      );
  }

  /** Lets go of a session that is neither on screen nor being written, once it is safe on disk; without one, never. */
  async close(id: string, stillNeeded: () => boolean): Promise<void> {
    if (this.vault === null) return;
    const [flushed] = await Promise.allSettled([this.vault.flush(id)]);
    // What could not be saved stays in memory and held, for the retry.
    if (flushed.status === 'fulfilled' && !stillNeeded()) this.forget(id);
  }

  forget(id: string): void {
    const hold = this.#holds.get(id);
    if (hold !== undefined) this.#releasing.set(id, hold.release());
    this.#holds.delete(id);
    this.store.setState(({ sessions }) => ({
      sessions: Object.fromEntries(Object.entries(sessions).filter(([other]) => other !== id)),
    }));
  }

  /** Lets other tabs write. */
  async releaseAll(): Promise<void> {
    await Promise.all([...this.#holds.values()].map((hold) => hold.release()));
    this.#holds.clear();
  }

  #keep(session: Session): void {
    this.library.put(entryOf(session));
    if (this.holds(session.id)) this.vault?.save(this.withStreamed(session), 'now');
  }

  #read(id: string): Promise<Session> {
    if (this.vault === null) return Promise.reject(new VaultError('unavailable'));
    return this.vault.read(id);
  }
}
