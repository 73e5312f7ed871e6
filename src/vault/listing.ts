/**
 * The list of sessions at rest: a few boxes of many entries each, so that thousands of sessions are listed by opening
 * a few dozen boxes. It holds nothing that the sessions do not; what is missing or damaged is made anew out of them.
 */
import { fnv1a } from '../coe/hash.ts';
import { promisifyRequest } from 'idb-keyval';
import { versionOf } from './crypto.ts';
import { keysOf, type Stores } from './database.ts';
import { asVaultError, VaultError } from './errors.ts';
import type { Records } from './records.ts';
import { entriesSchema, type Entry } from './session.ts';

/** So many that one box stays small beside a session, so few that all of them open at once. */
const BOXES = 64;

/** What a box held when this tab last saw it. */
interface Known {
  readonly version: string | null;
  readonly entries: readonly Entry[];
}

/** What lies there, as far as it opens. */
interface Lying {
  readonly entries: readonly Entry[];
  readonly sessions: readonly string[];
  /** Some of the list was written by a newer version, and is not read. */
  readonly newer: boolean;
}

/** A change of one box, ready to be made in the transaction of the session that it belongs to. */
export interface BoxChange {
  /** @returns false when another tab has changed the box meanwhile; then nothing may be written */
  apply(stores: Stores): Promise<boolean>;
  /** To be called once the transaction is through. */
  done(): void;
}

const NO_CHANGE: BoxChange = { apply: () => Promise.resolve(true), done: () => undefined };

export class ListAtRest {
  readonly #known = new Map<string, Known>();

  constructor(private readonly records: Records) {}

  /**
   * Every entry, and the ids of all sessions whether listed or not. A box that does not open lists nothing.
   * @param onListed hears of the entries before they are held against the sessions, whose ids take longer to come: a
   * browser goes through all that they hold
   * @throws VaultError `storage`
   */
  async readAll(onListed: (entries: readonly Entry[]) => void): Promise<Lying> {
    const open = async (): Promise<readonly (readonly Entry[] | null)[]> => {
      const { ids, boxes } = await this.#lying();
      const all = await Promise.all(ids.map((id, i) => this.#look(id, boxes[i])));
      onListed(all.flatMap((box) => box ?? []));
      return all;
    };
    const [opened, sessions] = await Promise.all([open(), keysOf(this.records.database, 'session')]);
    const there = new Set(sessions);
    const entries = opened.flatMap((box) => box ?? []).filter(({ id }) => there.has(id));
    return { entries, sessions, newer: opened.includes(null) };
  }

  /** One session's entry; null when it is not listed. */
  async read(id: string): Promise<Entry | null> {
    const box = boxOf(id);
    const entries = await this.#look(box, await this.records.raw('index', box));
    return entries?.find((entry) => entry.id === id) ?? null;
  }

  /**
   * Prepares taking in entries of one box. One that a newer version wrote stays as it is: the session counts, and no
   * words of a person wait for the list.
   */
  async put(entries: readonly [Entry, ...Entry[]]): Promise<BoxChange> {
    const ids = new Set(entries.map(({ id }) => id));
    try {
      return await this.#change(boxOf(entries[0].id), (before) => [
        ...before.filter(({ id }) => !ids.has(id)),
        ...entries,
      ]);
    } catch (reason) {
      if (reason instanceof VaultError && reason.code === 'newer') return NO_CHANGE;
      throw reason;
    }
  }

  /**
   * Prepares taking an entry out.
   * @throws VaultError `newer`: its title and first words would stay in what a newer version wrote
   */
  remove(id: string): Promise<BoxChange> {
    return this.#change(boxOf(id), (before) => before.filter((entry) => entry.id !== id));
  }

  /** Looks again at a box that another tab has changed. */
  forget(id: string): void {
    this.#known.delete(boxOf(id));
  }

  /** Takes in entries that the list lacks. @throws VaultError `quota`, `storage` */
  async add(entries: readonly Entry[]): Promise<void> {
    const byBox = new Map<string, [Entry, ...Entry[]]>();
    for (const entry of entries) {
      const box = byBox.get(boxOf(entry.id));
      if (box === undefined) byBox.set(boxOf(entry.id), [entry]);
      else box.push(entry);
    }
    for (const box of byBox.values()) await this.records.sealing(() => this.#alone(box));
  }

  /** Puts entries by themselves, again whenever another tab was quicker. */
  async #alone(entries: readonly [Entry, ...Entry[]]): Promise<void> {
    for (;;) {
      const change = await this.put(entries);
      if (await this.records.database.together(['index'], (stores) => change.apply(stores))) {
        change.done();
        return;
      }
      this.forget(entries[0].id);
    }
  }

  async #lying(): Promise<{ readonly ids: readonly string[]; readonly boxes: readonly unknown[] }> {
    try {
      const [ids, boxes] = await this.records.database.store('index')('readonly', (store) =>
        Promise.all([promisifyRequest(store.getAllKeys()), promisifyRequest<unknown[]>(store.getAll())]),
      );
      return { ids: ids.map(String), boxes };
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  /** A damaged box lists nothing and will be written anew. @throws VaultError `newer` */
  async #open(id: string, box: unknown): Promise<Known> {
    const known = await this.#opened(id, box);
    this.#known.set(id, known);
    return known;
  }

  async #opened(id: string, box: unknown): Promise<Known> {
    if (box === undefined) return { version: null, entries: [] };
    try {
      const { value, version } = await this.records.open({ kind: 'index', id }, box, entriesSchema);
      return { version, entries: value };
    } catch (reason) {
      if (!(reason instanceof VaultError) || reason.code !== 'damaged') throw reason;
      console.warn(reason);
      return { version: versionOf(box), entries: [] };
    }
  }

  /** For reading alone. null: a newer version wrote it; its entries are made anew out of the sessions, in memory. */
  async #look(id: string, box: unknown): Promise<readonly Entry[] | null> {
    try {
      return (await this.#open(id, box)).entries;
    } catch (reason) {
      if (reason instanceof VaultError && reason.code === 'newer') return null;
      throw reason;
    }
  }

  async #change(id: string, step: (before: readonly Entry[]) => readonly Entry[]): Promise<BoxChange> {
    const before = this.#known.get(id) ?? (await this.#open(id, await this.records.raw('index', id)));
    const entries = step(before.entries);
    const box = await this.records.seal('index', id, entries);
    return {
      apply: async (stores) => {
        if (versionOf(await stores.get('index', id)) !== before.version) return false;
        stores.put('index', id, box);
        return true;
      },
      done: () => {
        this.#known.set(id, { version: versionOf(box), entries });
      },
    };
  }
}

function boxOf(id: string): string {
  return String(fnv1a(id) % BOXES);
}
