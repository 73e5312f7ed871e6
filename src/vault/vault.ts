/**
 * Sessions at rest. Every record is encrypted before it reaches IndexedDB; a session and its entry in the list
 * change in one transaction; writes of one session keep their order.
 */
import { get, getMany, keys, promisifyRequest, set, update } from 'idb-keyval';
import * as v from 'valibot';
import { newDataKey, seal, unseal, type Kind, type Sealed } from './crypto.ts';
import { openDatabase, type Database } from './database.ts';
import { asVaultError, VaultError } from './errors.ts';
import { Lane, type When } from './lane.ts';
import type { PrivateSetting } from './private.ts';
import { entryOf, entrySchema, SCHEMA, sessionSchema, type Entry, type Session } from './session.ts';

const DATABASE = 'empathy-r1';
const CHANNEL = 'empathy-r1-vault';
const DATA_KEY = 'data';

/** A record that did not open. It stays where it is, untouched. */
export interface Unreadable {
  readonly id: string;
  readonly why: 'damaged' | 'newer';
}

export interface Listing {
  /** Latest first. */
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
}

export type VaultEvent =
  | { readonly type: 'saving' | 'saved'; readonly id: string }
  | { readonly type: 'failed'; readonly id: string; readonly error: VaultError }
  /** Another tab wrote or removed it. */
  | { readonly type: 'changed-elsewhere'; readonly id: string };

export interface Vault {
  list(): Promise<Listing>;
  /** A session's line in the list; null when there is none. @throws VaultError `damaged`, `newer` */
  readEntry(id: string): Promise<Entry | null>;
  /** @throws VaultError `missing`, `damaged`, `newer` */
  read(id: string): Promise<Session>;
  /** Puts the session in line; `soon` coalesces to one write a second. What became of it comes as an event. */
  save(session: Session, when: When): void;
  /** Writes what is pending, of one session or of all. @throws VaultError of the last write that failed */
  flush(id?: string): Promise<void>;
  /** @throws VaultError `missing`, `damaged`, `newer`, `quota` */
  rename(id: string, title: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** What stood in the composer, '' when nothing did. `id` is a session's, or any other name. */
  readDraft(id: string): Promise<string>;
  /** Keeps the composer's text; '' forgets it. Coalesced like `save`, events included. */
  saveDraft(id: string, text: string): void;
  /** A private setting; null when it was never written. @throws VaultError `damaged`, `newer` */
  readPrivate<T>(setting: PrivateSetting<T>): Promise<T | null>;
  /** Keeps a private setting at once; null forgets it. @throws VaultError `quota`, `storage` */
  writePrivate<T>(setting: PrivateSetting<T>, value: T | null): Promise<void>;
  subscribe(listener: (event: VaultEvent) => void): () => void;
  /** Writes what is pending and lets go of the database. */
  close(): Promise<void>;
}

function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof Sealed, unknown>>;
  return (
    typeof record.schema === 'number' &&
    record.nonce instanceof Uint8Array &&
    record.box instanceof ArrayBuffer
  );
}

/** The data key of this browser profile, made on the first run; two tabs that start together agree on one. */
async function dataKey(database: Database): Promise<CryptoKey> {
  const store = database.store('keys');
  const found = await get<CryptoKey>(DATA_KEY, store);
  if (found !== undefined) return found;
  const fresh = await newDataKey();
  await update<CryptoKey>(DATA_KEY, (old) => old ?? fresh, store);
  return (await get<CryptoKey>(DATA_KEY, store)) ?? fresh;
}

class IndexedVault implements Vault {
  readonly #listeners = new Set<(event: VaultEvent) => void>();
  readonly #sessions = new Map<string, Lane<Session>>();
  readonly #drafts = new Map<string, Lane<string>>();
  readonly #channel: BroadcastChannel;

  constructor(
    private readonly database: Database,
    private readonly key: CryptoKey,
  ) {
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = (message: MessageEvent<unknown>) => {
      if (typeof message.data === 'string') this.#tell({ type: 'changed-elsewhere', id: message.data });
    };
  }

  async list(): Promise<Listing> {
    const store = this.database.store('entry');
    try {
      const ids = (await keys<string>(store)).map(String);
      const boxes = await getMany<unknown>(ids, store);
      const unreadable: Unreadable[] = [];
      const opened = await Promise.all(
        ids.map(async (id, i) => {
          try {
            return await this.#openEntry(id, boxes[i]);
          } catch (reason) {
            const newer = reason instanceof VaultError && reason.code === 'newer';
            unreadable.push({ id, why: newer ? 'newer' : 'damaged' });
            return null;
          }
        }),
      );
      const entries = opened.filter((entry) => entry !== null).sort((a, b) => b.updated - a.updated);
      return { entries, unreadable };
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  async readEntry(id: string): Promise<Entry | null> {
    try {
      const box = await get<unknown>(id, this.database.store('entry'));
      return box === undefined ? null : await this.#openEntry(id, box);
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  async read(id: string): Promise<Session> {
    const pending = this.#sessions.get(id)?.pending;
    if (pending !== undefined) return pending;
    try {
      const box = await get<unknown>(id, this.database.store('session'));
      if (box === undefined) throw new VaultError('missing', id);
      const parsed = v.safeParse(sessionSchema, await this.#open('session', id, box));
      if (!parsed.success) throw new VaultError('damaged', `session ${id}: ${parsed.issues[0].message}`);
      return parsed.output;
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  save(session: Session, when: When): void {
    this.#lane(this.#sessions, session.id, (value) => this.#writeSession(value)).put(session, when);
  }

  async flush(id?: string): Promise<void> {
    const lanes = [...this.#sessions, ...this.#drafts].filter(([key]) => id === undefined || key === id);
    const results = await Promise.allSettled(lanes.map(([, lane]) => lane.settle()));
    for (const result of results) if (result.status === 'rejected') throw asVaultError(result.reason);
  }

  async rename(id: string, title: string): Promise<void> {
    this.save({ ...(await this.read(id)), title, titledBy: 'person' }, 'now');
    await this.flush(id);
  }

  async remove(id: string): Promise<void> {
    await Promise.all([this.#sessions.get(id)?.drop(), this.#drafts.get(id)?.drop()]);
    this.#sessions.delete(id);
    this.#drafts.delete(id);
    try {
      await this.database.together(['session', 'entry', 'draft'], (transaction) => {
        for (const kind of ['session', 'entry', 'draft'] as const) transaction.objectStore(kind).delete(id);
      });
    } catch (reason) {
      throw asVaultError(reason);
    }
    this.#channel.postMessage(id);
  }

  async readDraft(id: string): Promise<string> {
    const pending = this.#drafts.get(id)?.pending;
    if (pending !== undefined) return pending;
    try {
      const box = await get<unknown>(id, this.database.store('draft'));
      if (box === undefined) return '';
      return v.parse(v.string(), await this.#open('draft', id, box));
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  saveDraft(id: string, text: string): void {
    this.#lane(this.#drafts, id, (value) => this.#writeDraft(id, value)).put(
      text,
      text === '' ? 'now' : 'soon',
    );
  }

  async readPrivate<T>({ key, schema }: PrivateSetting<T>): Promise<T | null> {
    try {
      const box = await get<unknown>(key, this.database.store('private'));
      if (box === undefined) return null;
      const parsed = v.safeParse(schema, await this.#open('private', key, box));
      if (!parsed.success) throw new VaultError('damaged', `private ${key}: ${parsed.issues[0].message}`);
      return parsed.output;
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  async writePrivate<T>({ key }: PrivateSetting<T>, value: T | null): Promise<void> {
    const store = this.database.store('private');
    try {
      if (value === null) await store('readwrite', (settings) => promisifyRequest(settings.delete(key)));
      else await set(key, await seal(this.key, { kind: 'private', id: key }, SCHEMA, value), store);
    } catch (reason) {
      throw asVaultError(reason);
    }
  }

  subscribe(listener: (event: VaultEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    await this.flush();
    this.#channel.close();
    this.database.close();
  }

  #tell(event: VaultEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  async #openEntry(id: string, box: unknown): Promise<Entry> {
    const parsed = v.safeParse(entrySchema, await this.#open('entry', id, box));
    if (!parsed.success) throw new VaultError('damaged', `entry ${id}: ${parsed.issues[0].message}`);
    return parsed.output;
  }

  async #open(kind: Kind, id: string, box: unknown): Promise<unknown> {
    if (!isSealed(box)) throw new VaultError('damaged', `${kind} ${id}`);
    if (box.schema > SCHEMA) throw new VaultError('newer', `${kind} ${id}: schema ${box.schema}`);
    return unseal(this.key, { kind, id }, box);
  }

  #lane<T>(lanes: Map<string, Lane<T>>, id: string, write: (value: T) => Promise<void>): Lane<T> {
    const found = lanes.get(id);
    if (found !== undefined) return found;
    const made = new Lane<T>(async (value) => {
      this.#tell({ type: 'saving', id });
      try {
        await write(value);
      } catch (reason) {
        const error = asVaultError(reason);
        this.#tell({ type: 'failed', id, error });
        throw error;
      }
      this.#tell({ type: 'saved', id });
    });
    lanes.set(id, made);
    return made;
  }

  async #writeSession(session: Session): Promise<void> {
    const { id } = session;
    const [sessionBox, entryBox] = await Promise.all([
      seal(this.key, { kind: 'session', id }, SCHEMA, session),
      seal(this.key, { kind: 'entry', id }, SCHEMA, entryOf(session)),
    ]);
    await this.database.together(['session', 'entry'], (transaction) => {
      transaction.objectStore('session').put(sessionBox, id);
      transaction.objectStore('entry').put(entryBox, id);
    });
    this.#channel.postMessage(id);
  }

  async #writeDraft(id: string, text: string): Promise<void> {
    const store = this.database.store('draft');
    if (text === '') await store('readwrite', (drafts) => promisifyRequest(drafts.delete(id)));
    else await set(id, await seal(this.key, { kind: 'draft', id }, SCHEMA, text), store);
  }
}

/**
 * Opens the vault of this browser profile.
 * @throws VaultError `unavailable` on a page that is no secure context, `storage` where IndexedDB fails
 */
export async function openVault(): Promise<Vault> {
  try {
    const database = await openDatabase(DATABASE);
    return new IndexedVault(database, await dataKey(database));
  } catch (reason) {
    throw asVaultError(reason);
  }
}
