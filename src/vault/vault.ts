/**
 * Sessions at rest, as the rest of the app sees them. Every record is encrypted before it reaches IndexedDB; writes
 * of one session keep their order; with a passphrase nothing can be read before it was given.
 */
import * as v from 'valibot';
import { keysOf, openDatabase, type Database } from './database.ts';
import { ownerOf } from './drafts.ts';
import { asVaultError, VaultError } from './errors.ts';
import { FORMATS, type Formats } from './formats.ts';
import { findKeys, unlockKeys, type Keys, type LockedKeys } from './keys.ts';
import { Lane, type When } from './lane.ts';
import type { PrivateSetting } from './private.ts';
import { Protection } from './protection.ts';
import { Quarantine } from './quarantine.ts';
import { Records } from './records.ts';
import { moveToPresentKey } from './rotation.ts';
import type { Entry, Session } from './session.ts';
import { SessionsAtRest, type Listing, type Written } from './sessions.ts';
import { Tabs } from './tabs.ts';

/** What is given to be written. A session and the draft in its composer have the same id. */
export type Given = 'session' | 'draft';

export type VaultEvent =
  /** Something was given that is not on disk yet; it is on disk. */
  | { readonly type: 'saving' | 'saved'; readonly what: Given; readonly id: string }
  | { readonly type: 'failed'; readonly what: Given; readonly id: string; readonly error: VaultError }
  /** Another tab wrote or removed it, or more than what was given here has come to lie on disk. */
  | { readonly type: 'changed-elsewhere'; readonly id: string }
  /** What was to be written is not: another tab has removed the session. */
  | { readonly type: 'removed-elsewhere'; readonly id: string }
  /** From a file a text has come to lie in the place of a draft, here or by another tab: show it, if that is open. */
  | { readonly type: 'draft-came'; readonly id: string }
  /** Another tab locks, or changes the key: save, close this vault, open it anew. */
  | { readonly type: 'step-back' }
  /** The browser has taken the storage away: what lay there is gone, and nothing more can be kept by this page. */
  | { readonly type: 'lost' };

export interface Vault {
  readonly protection: Protection;
  /** Records that did not open. */
  readonly quarantine: Quarantine;
  /** @param onListed hears early of what is listed; what does not open may still be among it */
  list(onListed?: (entries: readonly Entry[]) => void): Promise<Listing>;
  /** Every id of a kind, also of what is not on disk yet. */
  ids(kind: 'session' | 'draft' | 'private'): Promise<readonly string[]>;
  /** A session's line in the list; null when there is none. @throws VaultError `storage` */
  readEntry(id: string): Promise<Entry | null>;
  /** @throws VaultError `missing`, `damaged`, `newer` */
  read(id: string): Promise<Session>;
  /** Puts the session in line; `soon` coalesces to one write a second. What became of it comes as an event. */
  save(session: Session, when: When): void;
  /** Whether anything that was given is not on disk yet. */
  readonly pending: boolean;
  /** Writes what is pending, of one session or of all. @throws VaultError of the last write that failed */
  flush(id?: string): Promise<void>;
  /** Forgets what is pending of a session: another tab writes it now. */
  letGo(id: string): Promise<void>;
  /**
   * Takes in a session from a file: merged where it can be, else a session of its own.
   * @throws VaultError `quota`, `newer`, `storage`
   */
  takeIn(session: Session): Promise<'added' | 'merged' | 'same' | 'apart'>;
  /** @throws VaultError `missing`, `damaged`, `newer`, `quota` */
  rename(id: string, title: string): Promise<void>;
  /** Removes a session and its drafts. @throws VaultError `newer`, `storage`; nothing is removed then */
  remove(id: string): Promise<void>;
  /**
   * What stood in a composer or an editor (`drafts.ts`), '' when nothing did or it was damaged and is put aside.
   * @throws VaultError `newer`, `quota`, `storage`
   */
  readDraft(id: string): Promise<string>;
  /** Keeps such a text; '' forgets it. Coalesced like `save`, events included. */
  saveDraft(id: string, text: string): void;
  /** Keeps such a text out of a file; whoever has its place open hears of it. @throws VaultError `quota`, `storage` */
  takeInDraft(id: string, text: string): Promise<void>;
  /** A private setting; null when it was never written, or was damaged and is put aside. @throws VaultError `newer` */
  readPrivate<T>(setting: PrivateSetting<T>): Promise<T | null>;
  /** Keeps a private setting at once; null forgets it. @throws VaultError `quota`, `storage` */
  writePrivate<T>(setting: PrivateSetting<T>, value: T | null): Promise<void>;
  subscribe(listener: (event: VaultEvent) => void): () => void;
  /** Asks the other tabs to save and close their vaults; not where no passphrase would be asked for to open them anew. */
  lockOthers(): void;
  /** Writes what is pending, forgets the keys and lets go of the database. @throws VaultError when it could not write */
  close(): Promise<void>;
  /** Lets go of everything without writing: what is pending is forgotten. */
  abandon(): Promise<void>;
}

class IndexedVault implements Vault {
  readonly protection: Protection;
  readonly quarantine: Quarantine;
  readonly #records: Records;
  readonly #atRest: SessionsAtRest;
  readonly #listeners = new Set<(event: VaultEvent) => void>();
  readonly #sessions = new Map<string, Lane<Session, Written>>();
  readonly #drafts = new Map<string, Lane<string, Written>>();

  constructor(
    private readonly database: Database,
    private readonly tabs: Tabs,
    keys: Keys,
    formats: Formats,
  ) {
    this.#records = new Records(database, keys, formats);
    this.quarantine = new Quarantine(database, {
      read: (id) => this.#atRest.listed(id),
      remove: (id) => this.#atRest.unlist(id),
    });
    this.#atRest = new SessionsAtRest(this.#records, this.quarantine, (id) => {
      tabs.tell({ type: 'changed', id });
      // It is new to this tab's list as well.
      this.#tell({ type: 'changed-elsewhere', id });
    });
    this.protection = new Protection(this.#records, this.quarantine, tabs, () => this.flush());
    tabs.onMessage((message) => {
      this.#tell(message.type === 'changed' ? { type: 'changed-elsewhere', id: message.id } : message);
    });
    database.onLost(() => {
      this.#tell({ type: 'lost' });
    });
  }

  /**
   * Ends what was cut off: a migration, a move to another key. A full disk must not keep the vault shut: all that is
   * here opens without it, and it goes on the next time.
   */
  async settle(): Promise<void> {
    try {
      await this.#records.settleCopies();
      if (this.#records.keys.all.length > 1) await moveToPresentKey(this.#records, this.quarantine);
    } catch (reason) {
      console.warn('what was cut off goes on the next time', asVaultError(reason));
    }
  }

  list(onListed: (entries: readonly Entry[]) => void = () => undefined): Promise<Listing> {
    return this.#atRest.list(onListed);
  }

  async ids(kind: 'session' | 'draft' | 'private'): Promise<readonly string[]> {
    const lying = await keysOf(this.database, kind);
    if (kind === 'private') return lying;
    const lanes: ReadonlyMap<string, { readonly pending: Session | string | undefined }> =
      kind === 'session' ? this.#sessions : this.#drafts;
    // An emptied draft is as good as gone.
    const pending = [...lanes].filter(([, lane]) => lane.pending !== undefined && lane.pending !== '');
    return [...new Set([...lying, ...pending.map(([id]) => id)])];
  }

  readEntry(id: string): Promise<Entry | null> {
    return this.#atRest.readEntry(id);
  }

  async read(id: string): Promise<Session> {
    return this.#sessions.get(id)?.pending ?? (await this.#atRest.read(id));
  }

  save(session: Session, when: When): void {
    this.#lane('session', this.#sessions, session.id, (value) => this.#writeSession(value)).put(
      session,
      when,
    );
    this.#tell({ type: 'saving', what: 'session', id: session.id });
  }

  get pending(): boolean {
    return [...this.#sessions.values(), ...this.#drafts.values()].some(
      ({ pending }) => pending !== undefined,
    );
  }

  async flush(id?: string): Promise<void> {
    const lanes = [...this.#sessions, ...this.#drafts].filter(([key]) => id === undefined || key === id);
    const results = await Promise.allSettled(lanes.map(([, lane]) => lane.settle()));
    for (const result of results) if (result.status === 'rejected') throw asVaultError(result.reason);
  }

  async letGo(id: string): Promise<void> {
    await this.#sessions.get(id)?.drop();
  }

  async takeIn(session: Session): Promise<'added' | 'merged' | 'same' | 'apart'> {
    const how = await this.#atRest.takeIn(session);
    this.tabs.tell({ type: 'changed', id: session.id });
    // It may be open in this tab, without what came in.
    if (how === 'merged') this.#tell({ type: 'changed-elsewhere', id: session.id });
    return how;
  }

  async rename(id: string, title: string): Promise<void> {
    this.save({ ...(await this.read(id)), title, titledBy: 'person' }, 'now');
    await this.flush(id);
  }

  async remove(id: string): Promise<void> {
    const drafts = [...this.#drafts].filter(([draft]) => ownerOf(draft) === id);
    await Promise.all([this.#sessions.get(id)?.drop(), ...drafts.map(([, lane]) => lane.drop())]);
    this.#sessions.delete(id);
    for (const [draft] of drafts) this.#drafts.delete(draft);
    await this.#atRest.remove(id);
    this.tabs.tell({ type: 'changed', id });
  }

  async readDraft(id: string): Promise<string> {
    const pending = this.#drafts.get(id)?.pending;
    return pending ?? (await this.#readOrPutAside('draft', id, v.string())) ?? '';
  }

  saveDraft(id: string, text: string): void {
    this.#lane('draft', this.#drafts, id, async (value) => {
      await this.#records.write('draft', id, value === '' ? null : value);
      return 'as-given';
    }).put(text, text === '' ? 'now' : 'soon');
    this.#tell({ type: 'saving', what: 'draft', id });
  }

  async takeInDraft(id: string, text: string): Promise<void> {
    this.saveDraft(id, text);
    // At once: what is typed there next would cover it.
    this.#tell({ type: 'draft-came', id });
    await this.flush(id);
    this.tabs.tell({ type: 'draft-came', id });
  }

  async readPrivate<T>({ key, schema }: PrivateSetting<T>): Promise<T | null> {
    return this.#readOrPutAside('private', key, schema);
  }

  writePrivate<T>({ key }: PrivateSetting<T>, value: T | null): Promise<void> {
    return this.#records.write('private', key, value);
  }

  subscribe(listener: (event: VaultEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  lockOthers(): void {
    if (this.protection.byPassphrase) this.tabs.tell({ type: 'step-back' });
  }

  async close(): Promise<void> {
    await this.flush();
    await this.abandon();
  }

  async abandon(): Promise<void> {
    await Promise.all([...this.#sessions.values(), ...this.#drafts.values()].map((lane) => lane.drop()));
    this.#sessions.clear();
    this.#drafts.clear();
    this.#listeners.clear();
    this.tabs.leave();
    this.database.close();
  }

  /** Nothing is ever written over a record that does not open: it is put aside, and its place is free. */
  async #readOrPutAside<T>(
    kind: 'draft' | 'private',
    id: string,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T | null> {
    const box = await this.#records.raw(kind, id);
    try {
      return (await this.#records.read(kind, id, schema))?.value ?? null;
    } catch (reason) {
      const error = asVaultError(reason);
      if (error.code !== 'damaged') throw error;
      console.warn('put aside', error);
      await this.quarantine.take({ kind, id }, box);
      return null;
    }
  }

  #tell(event: VaultEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #lane<T>(
    what: Given,
    lanes: Map<string, Lane<T, Written>>,
    id: string,
    write: (value: T) => Promise<Written>,
  ): Lane<T, Written> {
    const found = lanes.get(id);
    if (found !== undefined) return found;
    const made = new Lane<T, Written>(
      async (value) => {
        try {
          return await write(value);
        } catch (reason) {
          const error = asVaultError(reason);
          this.#tell({ type: 'failed', what, id, error });
          throw error;
        }
      },
      (how) => {
        if (how === 'removed') {
          this.#tell({ type: 'removed-elsewhere', id });
          return;
        }
        this.#tell({ type: 'saved', what, id });
        // What is on disk now holds more than what is in memory here.
        if (how === 'merged') this.#tell({ type: 'changed-elsewhere', id });
      },
    );
    lanes.set(id, made);
    return made;
  }

  async #writeSession(session: Session): Promise<Written> {
    const how = await this.#atRest.write(session);
    this.tabs.tell({ type: 'changed', id: session.id });
    return how;
  }
}

export type Opened =
  | { readonly locked: false; readonly vault: Vault }
  /** @throws VaultError `wrong-passphrase`, `memory`, and what `openVault` throws */
  | { readonly locked: true; readonly unlock: (passphrase: string) => Promise<Vault> };

/**
 * Opens the vault of this browser profile, as far as it opens without a passphrase. One that stays locked holds
 * nothing open and stands in no other tab's way.
 * @throws VaultError `unavailable` on a page that is no secure context, `newer-vault` where a newer version of this program
 * was here before, `storage` where IndexedDB fails
 */
export async function openVault(formats: Formats = FORMATS): Promise<Opened> {
  const vault = await tryOpening(null, formats);
  if (vault !== null) return { locked: false, vault };
  const unlock = async (passphrase: string): Promise<Vault> => {
    const unlocked = await tryOpening(passphrase, formats);
    if (unlocked === null) throw new VaultError('wrong-passphrase');
    return unlocked;
  };
  return { locked: true, unlock };
}

/** null: it takes a passphrase. */
async function tryOpening(passphrase: string | null, formats: Formats): Promise<Vault | null> {
  const tabs = await Tabs.join();
  let database: Database | undefined;
  try {
    database = await openDatabase();
    const found = await findKeys(database);
    const keys = 'current' in found ? found : await unlocked(database, found, passphrase);
    if (keys !== null) {
      const vault = new IndexedVault(database, tabs, keys, formats);
      await vault.settle();
      return vault;
    }
    tabs.leave();
    database.close();
    return null;
  } catch (reason) {
    tabs.leave();
    database?.close();
    throw asVaultError(reason);
  }
}

async function unlocked(
  database: Database,
  locked: LockedKeys,
  passphrase: string | null,
): Promise<Keys | null> {
  return passphrase === null ? null : unlockKeys(database, locked, passphrase);
}
