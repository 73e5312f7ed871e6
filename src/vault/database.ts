/** The vault's database: a store for each kind, all in one database so that two kinds change in one transaction. */
import { promisifyRequest, type UseStore } from 'idb-keyval';
import { asVaultError, VaultError } from './errors.ts';

export const DATABASE = 'empathy-r1';

/**
 * `copy`: records as they were before a migration, until the new one was read back. `quarantine`: records that do
 * not open.
 */
export const STORES = ['keys', 'session', 'index', 'draft', 'private', 'copy', 'quarantine'] as const;
export type StoreName = (typeof STORES)[number];

const VERSION = 3;

export interface Database {
  store(name: StoreName): UseStore;
  /**
   * All of `change` happens or nothing, and when it has, it is on the disk. `change` may wait for requests of this
   * transaction and for nothing else. When it throws, nothing has happened.
   */
  together<T>(names: readonly StoreName[], change: (stores: Stores) => Promise<T>): Promise<T>;
  /** Calls back when the browser closes it by itself: its files were deleted or fail. */
  onLost(listener: () => void): void;
  close(): void;
}

export interface Stores {
  get(store: StoreName, key: string): Promise<unknown>;
  put(store: StoreName, key: string, value: unknown): void;
  delete(store: StoreName, key: string): void;
  /** Deletes every record whose key begins so. */
  deleteAll(store: StoreName, beginning: string): void;
}

/** Opens the database, making its stores on the first run. @throws VaultError */
export async function openDatabase(): Promise<Database> {
  const factory = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  if (factory === undefined) throw new VaultError('unavailable', 'no IndexedDB');
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const { result: db } = request;
    // The list of the first version; it is made anew out of the sessions.
    if (db.objectStoreNames.contains('entry')) db.deleteObjectStore('entry');
    for (const store of STORES) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
  };
  const db = await promisifyRequest(request).catch((reason: unknown) => {
    throw asVaultError(reason);
  });
  // Lets another tab delete or upgrade the database instead of waiting for this one for ever.
  db.onversionchange = () => {
    db.close();
  };
  return {
    store: (name) => (mode, use) => Promise.resolve(use(db.transaction(name, mode).objectStore(name))),
    together: (names, change) => together(db, names, change),
    onLost: (listener) => {
      db.addEventListener('close', listener);
    },
    close: () => {
      db.close();
    },
  };
}

async function together<T>(
  db: IDBDatabase,
  names: readonly StoreName[],
  change: (stores: Stores) => Promise<T>,
): Promise<T> {
  // Strict: a write that was acknowledged survives the power going, not the browser alone.
  const transaction = db.transaction(names, 'readwrite', { durability: 'strict' });
  const ended = promisifyRequest(transaction);
  // Awaited below; until then a failure must not count as unheard.
  ended.catch(() => undefined);
  try {
    const result = await change({
      get: (store, key) =>
        promisifyRequest<unknown>(transaction.objectStore(store).get(key) as IDBRequest<unknown>),
      put: (store, key, value) => {
        transaction.objectStore(store).put(value, key);
      },
      delete: (store, key) => {
        transaction.objectStore(store).delete(key);
      },
      deleteAll: (store, beginning) => {
        transaction.objectStore(store).delete(IDBKeyRange.bound(beginning, `${beginning}\uffff`));
      },
    });
    await ended;
    return result;
  } catch (reason) {
    abort(transaction);
    throw asVaultError(reason);
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (reason) {
    // It has ended by itself: then there is nothing to take back.
    if (!(reason instanceof DOMException && reason.name === 'InvalidStateError')) throw reason;
  }
}

/** Every key of a store. */
export async function keysOf(database: Database, name: StoreName): Promise<readonly string[]> {
  try {
    const keys = await database.store(name)('readonly', (store) => promisifyRequest(store.getAllKeys()));
    return keys.map(String);
  } catch (reason) {
    throw asVaultError(reason);
  }
}
