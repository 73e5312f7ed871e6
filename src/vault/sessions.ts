/**
 * Sessions at rest: a session and its entry in the list change in one transaction, and no write of one tab ever
 * covers a write of another that it has not seen.
 */
import { apart, mergeSessions, type Marks } from './backup/merge.ts';
import { versionOf } from './crypto.ts';
import { keysOf } from './database.ts';
import { editorsOf } from './drafts.ts';
import { asVaultError, VaultError } from './errors.ts';
import { ListAtRest } from './listing.ts';
import { isPutAside, type Quarantine } from './quarantine.ts';
import { copyKey, type Read, type Records } from './records.ts';
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

/** What lies on disk after a write: what was given, or that and more; or nothing, since another tab has removed it. */
export type Written = 'as-given' | 'merged' | 'removed';

/** How a write went, or what stood in its way. */
type Outcome = 'done' | 'theirs' | 'removed' | 'list-changed';

interface Tried {
  readonly outcome: Outcome;
  /** Names the write; null: there was none. */
  readonly version: string | null;
}

interface Put {
  readonly how: Written;
  /** Names the write; null: there was none. */
  readonly version: string | null;
}

export class SessionsAtRest {
  readonly #list: ListAtRest;
  /**
   * This tab's own latest write of each session, where it lies as it was given. Nothing else may be covered: what was
   * only read here need not be in what is written next.
   */
  readonly #own = new Map<string, string>();
  /** Sessions that this tab knows to have been there. */
  readonly #known = new Set<string>();

  /** @param onApart hears of a session that has come to be since two states of one could not be merged */
  constructor(
    private readonly records: Records,
    private readonly quarantine: Quarantine,
    private readonly onApart: (id: string) => void,
  ) {
    this.#list = new ListAtRest(records);
  }

  /**
   * @param onListed hears of what the list itself holds, latest first, before it is held against the sessions
   * @throws VaultError `storage`
   */
  async list(onListed: (entries: readonly Entry[]) => void): Promise<Listing> {
    const { entries, sessions, newer } = await this.#list.readAll((listed) => {
      onListed(latestFirst(listed));
    });
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
        // A full disk keeps it from being put aside; the rest is listed all the same.
        else if (code === 'quota') unreadable.push({ id, why: 'damaged' });
        // A damaged one is in quarantine by now; one that is missing was removed just now.
        else if (code !== 'damaged' && code !== 'missing') throw reason;
      }
    }
    if (found.length > 0) await this.#listAnew(found);
    const aside = new Set((await this.quarantine.list()).map(({ id }) => id));
    for (const id of aside) unreadable.push({ id, why: 'damaged' });
    return { entries: latestFirst([...entries, ...found]), unreadable, newerList: newer };
  }

  /** null when there is none, or it does not open. @throws VaultError `storage` */
  async readEntry(id: string): Promise<Entry | null> {
    this.#list.forget(id);
    const listed = await this.#list.read(id);
    if (listed !== null) return listed;
    try {
      const found = await this.#readOrNull(id);
      return found === null ? null : entryOf(found.value);
    } catch (reason) {
      if (reason instanceof VaultError && reason.code === 'newer') return null;
      throw reason;
    }
  }

  /** What the list itself says of a session, whether it still opens or not. @throws VaultError `storage` */
  listed(id: string): Promise<Entry | null> {
    return this.#list.read(id);
  }

  /** @throws VaultError `missing`, `damaged`, `newer` */
  async read(id: string): Promise<Session> {
    return (await this.#read(id)).value;
  }

  async #read(id: string): Promise<Read<Session>> {
    const box = await this.records.raw('session', id);
    try {
      const read = await this.records.read('session', id, sessionSchema);
      if (read === null) throw new VaultError('missing', id);
      this.#known.add(id);
      return read;
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
   * Writes a session and its entry. What another tab has written since this one did is merged, not covered; what
   * another tab has removed stays removed. What was put aside is not: its place is free.
   * @throws VaultError `quota`, `newer`, `storage`
   */
  async write(session: Session): Promise<Written> {
    const { id } = session;
    const { how, version } = await this.#writeOver(session, this.#own.get(id) ?? null, 'mine');
    // Whoever called does not know what was merged: the next write has to merge again.
    if (how === 'as-given' && version !== null) this.#own.set(id, version);
    else this.#own.delete(id);
    return how;
  }

  /**
   * Takes in a session from elsewhere, such as a backup. Nothing that is here is overwritten: what differs is merged,
   * and what cannot be merged becomes a session of its own.
   * @throws VaultError `quota`, `newer`, `storage`
   */
  async takeIn(theirs: Session): Promise<'added' | 'merged' | 'same' | 'apart'> {
    const lying = await this.#readOrNull(theirs.id);
    if (lying === null) {
      // One that was removed is asked for again.
      this.#forget(theirs.id);
      const { how } = await this.#writeOver(theirs, null, 'any');
      if (how === 'removed') return this.takeIn(theirs);
      return how === 'merged' ? 'merged' : 'added';
    }
    const { value: mine, version } = lying;
    const merged = mergeSessions(mine, theirs);
    if (!('session' in merged)) {
      const beside = apart(theirs);
      if ((await this.takeIn(beside)) !== 'added') return 'same';
      this.onApart(beside.id);
      return 'apart';
    }
    if (JSON.stringify(merged.session) === JSON.stringify(mine)) return 'same';
    // Over what was merged and nothing else: this tab may have written the session since as well.
    const { how } = await this.#writeOver(merged.session, version, 'any');
    return how === 'removed' ? this.takeIn(theirs) : 'merged';
  }

  /** @throws VaultError `newer`, `storage`; nothing is removed then */
  remove(id: string): Promise<void> {
    return this.records.sealing(() => this.#remove(id));
  }

  async #remove(id: string): Promise<void> {
    for (;;) {
      const change = await this.#list.remove(id);
      const touched = ['session', 'index', 'draft', 'copy'] as const;
      const done = await this.records.database.together(touched, async (stores) => {
        if (!(await change.apply(stores))) return false;
        for (const kind of ['session', 'draft'] as const) {
          stores.delete(kind, id);
          stores.delete('copy', copyKey({ kind, id }));
        }
        const editors = editorsOf(id);
        stores.deleteAll('draft', editors);
        stores.deleteAll('copy', copyKey({ kind: 'draft', id: editors }));
        return true;
      });
      if (done) {
        change.done();
        // One that is brought back is a new one to the disk.
        this.#forget(id);
        return;
      }
      this.#list.forget(id);
    }
  }

  /**
   * Takes out of the list what it still says of a session that does not lie here any more.
   * @throws VaultError `newer`, `storage`
   */
  unlist(id: string): Promise<void> {
    return this.records.sealing(async () => {
      for (;;) {
        const change = await this.#list.remove(id);
        const outcome = await this.records.database.together(['session', 'index'], async (stores) => {
          if ((await stores.get('session', id)) !== undefined) return 'there';
          return (await change.apply(stores)) ? 'done' : 'list-changed';
        });
        if (outcome === 'done') change.done();
        if (outcome !== 'list-changed') return;
        this.#list.forget(id);
      }
    });
  }

  /**
   * Writes a session until nothing that lies there is covered unseen.
   * @param over the write that it may be put over; null: none
   */
  async #writeOver(session: Session, over: string | null, marks: Marks): Promise<Put> {
    let mine = session;
    for (;;) {
      const { outcome, version } = await this.records.sealing(() => this.#tryWrite(mine, over));
      if (outcome === 'removed') return { how: outcome, version };
      if (outcome === 'done') {
        const asGiven = mine === session || JSON.stringify(mine) === JSON.stringify(session);
        return { how: asGiven ? 'as-given' : 'merged', version };
      }
      if (outcome === 'list-changed') this.#list.forget(session.id);
      else ({ mine, over } = await this.#withTheirs(mine, marks));
    }
  }

  /** @param over the write that the session may be put over; null: none */
  async #tryWrite(session: Session, over: string | null): Promise<Tried> {
    const { id } = session;
    const [box, change] = await Promise.all([
      this.records.seal('session', id, session),
      this.#list.put([entryOf(session)]),
    ]);
    const outcome = await this.records.database.together(
      ['session', 'index', 'quarantine'],
      async (stores): Promise<Outcome> => {
        const there = await stores.get('session', id);
        if (there === undefined) {
          const known = over !== null || this.#known.has(id);
          if (known && !(await isPutAside(stores, { kind: 'session', id }))) return 'removed';
        } else if (over === null || versionOf(there) !== over) return 'theirs';
        if (!(await change.apply(stores))) return 'list-changed';
        stores.put('session', id, box);
        return 'done';
      },
    );
    if (outcome !== 'done') return { outcome, version: null };
    change.done();
    this.#known.add(id);
    return { outcome, version: versionOf(box) };
  }

  /** What is to be written, and over which write, so that nothing of either is lost. */
  async #withTheirs(
    mine: Session,
    marks: Marks,
  ): Promise<{ readonly mine: Session; readonly over: string | null }> {
    const theirs = await this.#readOrNull(mine.id);
    if (theirs === null) return { mine, over: null };
    const { value, version: over } = theirs;
    const merged = mergeSessions(mine, value, marks);
    if ('session' in merged) return { mine: merged.session, over };
    const beside = apart(value);
    await this.write(beside);
    this.onApart(beside.id);
    return { mine, over };
  }

  /** null when there is none, or what was there did not open and was put aside. */
  async #readOrNull(id: string): Promise<Read<Session> | null> {
    try {
      return await this.#read(id);
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
    // Its place is free for whoever has it in memory.
    this.#forget(id);
  }

  #forget(id: string): void {
    this.#own.delete(id);
    this.#known.delete(id);
  }
}

function latestFirst(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => b.updated - a.updated);
}
