/** The vault's database: one store for each kind, all in one database so that two kinds change in one transaction. */
import { promisifyRequest, type UseStore } from 'idb-keyval';
import { asVaultError, VaultError } from './errors.ts';

export const STORES = ['keys', 'session', 'entry', 'draft', 'private'] as const;
export type StoreName = (typeof STORES)[number];

const VERSION = 2;

export interface Database {
  store(name: StoreName): UseStore;
  /** All of `change` happens or nothing. */
  together(names: readonly StoreName[], change: (transaction: IDBTransaction) => void): Promise<void>;
  close(): void;
}

/** Opens the database, making its stores on the first run. */
export async function openDatabase(name: string): Promise<Database> {
  const factory = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  if (factory === undefined) throw new VaultError('unavailable', 'no IndexedDB');
  const request = factory.open(name, VERSION);
  request.onupgradeneeded = () => {
    for (const store of STORES) {
      if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    }
  };
  const db = await promisifyRequest(request).catch((reason: unknown) => {
    throw asVaultError(reason);
  });
  // Lets another tab delete or upgrade the database instead of waiting for this one for ever.
  db.onversionchange = () => {
    db.close();
  };
  return {
    store: (storeName) => (mode, use) =>
      Promise.resolve(use(db.transaction(storeName, mode).objectStore(storeName))),
    async together(names, change) {
      const transaction = db.transaction(names, 'readwrite');
      change(transaction);
      await promisifyRequest(transaction);
    },
    close: () => {
      db.close();
    },
  };
}
