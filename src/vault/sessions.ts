/**
 * Sessions at rest: a session and its entry in the list change in one transaction, and no write of one tab ever
 * covers a write of another that it has not seen.
 */
import { apart, mergeSessions } from './backup/merge.ts';
import { versionOf } from './crypto.ts';
import { keysOf } from './database.ts';
import { asVaultError, VaultError } from './errors.ts';
import { ListAtRest } from './listing.ts';
import type { Quarantine } from './quarantine.ts';
import type { Records } from './records.ts';
import { entryOf, sessionSchema, type Entry, type Session } from './session.ts';

/** A record that did not open. */
export interface Unreadable {
  readonly id: string;
  /** `newer`: it lies where it lay, untouched; `damaged`: it was put aside as it was. */
  readonly why: 'damaged' | 'newer';
}

export interface Listing {
  /** Latest first. */
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
  /** Some of the list itself was written by a newer version: it lies as it lay, and is read out of the sessions. */
  readonly newerList: boolean;
}

/** How a write went, or what stood in its way. */
type Outcome = 'done' | 'theirs-unseen' | 'removed' | 'list-changed';

export class SessionsAtRest {
  readonly #list: ListAtRest;
  /** The write of each session that this tab has last seen; null: it has seen that there is none. */
  readonly #seen = new Map<string, string | null>();

  constructor(
    private readonly records: Records,
    private readonly quarantine: Quarantine,
  ) {
    this.#list = new ListAtRest(records);
  }

  /** @throws VaultError `storage` */
  async list(): Promise<Listing> {
    const { entries, sessions, newer } = await this.#list.readAll();
    const listed = new Set(entries.map(({ id }) => id));
    const found: Entry[] = [];
    const unreadable: Unreadable[] = [];
    for (const id of sessions) {
      if (listed.has(id)) continue;
      try {
        found.push(entryOf(await this.read(id)));
      } catch (reason) {
        const { code } = asVaultError(reason);
        if (code === 'newer') unreadable.push({ id, why: 'newer' });
        // A damaged one is in quarantine by now; one that is missing was removed just now.
        else if (code !== 'damaged' && code !== 'missing') throw reason;
      }
    }
    if (found.length > 0) await this.#listAnew(found);
    const aside = new Set((await this.quarantine.list()).map(({ id }) => id));
    for (const id of aside) unreadable.push({ id, why: 'damaged' });
    const all = [...entries, ...found].sort((a, b) => b.updated - a.updated);
    return { entries: all, unreadable, newerList: newer };
  }

  /** null when there is none, or it does not open. @throws VaultError `storage` */
  async readEntry(id: string): Promise<Entry | null> {
    this.#list.forget(id);
    const listed = await this.#list.read(id);
    if (listed !== null) return listed;
    try {
      const session = await this.#readOrNull(id);
      return session === null ? null : entryOf(session);
    } catch (reason) {
      if (reason instanceof VaultError && reason.code === 'newer') return null;
      throw reason;
    }
  }

  /** @throws VaultError `missing`, `damaged`, `newer` */
  async read(id: string): Promise<Session> {
    const box = await this.records.raw('session', id);
    try {
      const read = await this.records.read('session', id, sessionSchema);
      this.#seen.set(id, read === null ? null : read.version);
      if (read === null) throw new VaultError('missing', id);
      return read.value;
    } catch (reason) {
      const error = asVaultError(reason);
      if (error.code === 'damaged') await this.#putAside(id, box);
      throw error;
    }
  }

  /** Ids of all sessions, listed or not. */
  ids(): Promise<readonly string[]> {
    return keysOf(this.records.database, 'session');
  }

  /**
   * Writes a session and its entry. What another tab has written since this one looked is merged, not covered; what
   * another tab has removed stays removed.
   * @throws VaultError `quota`, `newer`, `storage`
   */
  async write(session: Session): Promise<'as-given' | 'merged'> {
    let mine = session;
    for (;;) {
      const outcome = await this.#tryWrite(mine, this.#seen.get(session.id) ?? null);
      if (outcome === 'done' || outcome === 'removed') break;
      if (outcome === 'list-changed') this.#list.forget(session.id);
      else mine = await this.#withTheirs(mine);
    }
    // Whoever called has not seen what was merged: the next write has to merge again, until it was read.
    if (mine !== session) this.#seen.delete(session.id);
    return mine === session ? 'as-given' : 'merged';
  }

  /**
   * Takes in a session from elsewhere, such as a backup. Nothing that is here is overwritten: what differs is merged,
   * and what cannot be merged becomes a session of its own.
   * @throws VaultError `quota`, `newer`, `storage`
   */
  async takeIn(theirs: Session): Promise<'added' | 'merged' | 'same' | 'apart'> {
    const mine = await this.#readOrNull(theirs.id);
    if (mine === null) {
      await this.write(theirs);
      this.#seen.delete(theirs.id);
      return 'added';
    }
    const merged = mergeSessions(mine, theirs);
    if (!('session' in merged)) {
      const own = apart(theirs);
      return (await this.takeIn(own)) === 'added' ? 'apart' : 'same';
    }
    if (JSON.stringify(merged.session) === JSON.stringify(mine)) return 'same';
    await this.write(merged.session);
    // If it is open somewhere in this tab, its next write has to merge too.
    this.#seen.delete(theirs.id);
    return 'merged';
  }

  /** @throws VaultError `newer`, `storage`; nothing is removed then */
  async remove(id: string): Promise<void> {
    for (;;) {
      const change = await this.#list.remove(id);
      const done = await this.records.database.together(['session', 'index', 'draft'], async (stores) => {
        if (!(await change.apply(stores))) return false;
        stores.delete('session', id);
        stores.delete('draft', id);
        return true;
      });
      if (done) {
        change.done();
        // One that is brought back is a new one to the disk.
        this.#seen.delete(id);
        return;
      }
      this.#list.forget(id);
    }
  }

  async #tryWrite(session: Session, seen: string | null): Promise<Outcome> {
    const { id } = session;
    const [box, change] = await Promise.all([
      this.records.seal('session', id, session),
      this.#list.put([entryOf(session)]),
    ]);
    const outcome = await this.records.database.together(
      ['session', 'index'],
      async (stores): Promise<Outcome> => {
        const there = await stores.get('session', id);
        if (there === undefined && seen !== null) return 'removed';
        if (there !== undefined && versionOf(there) !== seen) return 'theirs-unseen';
        if (!(await change.apply(stores))) return 'list-changed';
        stores.put('session', id, box);
        return 'done';
      },
    );
    if (outcome === 'done') {
      change.done();
      this.#seen.set(id, versionOf(box));
    }
    return outcome;
  }

  async #withTheirs(mine: Session): Promise<Session> {
    const theirs = await this.#readOrNull(mine.id);
    if (theirs === null) {
      this.#seen.delete(mine.id);
      return mine;
    }
    const merged = mergeSessions(mine, theirs);
    if ('session' in merged) return merged.session;
    await this.write(apart(theirs));
    return mine;
  }

  /** null when there is none, or what was there did not open and was put aside. */
  async #readOrNull(id: string): Promise<Session | null> {
    try {
      return await this.read(id);
    } catch (reason) {
      const { code } = asVaultError(reason);
      if (code !== 'damaged' && code !== 'missing') throw reason;
      return null;
    }
  }

  async #listAnew(found: readonly Entry[]): Promise<void> {
    try {
      await this.#list.add(found);
    } catch (reason) {
      // The list is right in memory; a full disk must not keep it from being shown.
      console.warn('the list could not be completed on disk', asVaultError(reason));
    }
  }

  async #putAside(id: string, box: unknown): Promise<void> {
    await this.quarantine.take({ kind: 'session', id }, box);
    this.#seen.delete(id);
  }
}
