/** Deletes all that this origin keeps in this browser, and looks whether it is gone. */
import { DATABASE } from './database.ts';
import type { Kept } from './erasing.ts';
import { isForbidden } from './lock.ts';

/** A page that holds a database open has been asked to let go; it gets this long to end what it was writing. */
const HELD_MS = 3000;

/** A storage that does not answer for so long will not. */
const SILENT_MS = 15_000;

interface Place {
  readonly erase: () => Promise<void>;
  readonly holds: () => Promise<boolean>;
}

/** In the order in which they are emptied: the service worker first, since it fills its cache by itself. */
const PLACES: Readonly<Record<Kept, Place>> = {
  worker: {
    erase: async () => {
      await eachOf(await registrations(), async (registration) => {
        await registration.unregister();
      });
    },
    holds: async () => (await registrations()).length > 0,
  },
  databases: {
    erase: eraseDatabases,
    holds: async () => (await databases()).length > 0,
  },
  caches: {
    erase: async () => {
      await eachOf(await cacheNames(), async (name) => {
        await caches.delete(name);
      });
    },
    holds: async () => (await cacheNames()).length > 0,
  },
  files: {
    erase: async () => {
      const root = await folder();
      if (root === null) return;
      await eachOf(await namesIn(root), (name) => root.removeEntry(name, { recursive: true }));
    },
    holds: async () => {
      const root = await folder();
      return root !== null && (await namesIn(root)).length > 0;
    },
  },
  settings: {
    erase: () =>
      unlessForbidden(() => {
        localStorage.clear();
        sessionStorage.clear();
        return Promise.resolve();
      }, undefined),
    holds: () =>
      unlessForbidden(() => Promise.resolve(localStorage.length + sessionStorage.length > 0), false),
  },
};

const KEPT = Object.keys(PLACES) as readonly Kept[];

/**
 * Sessions, keys, drafts, settings, models, caches: nothing that this origin has stored stays. Open databases close by
 * themselves. What fails does not keep the rest from being deleted.
 *
 * @returns what is still there: it failed, or was held open by a page that does not let go; calling again goes on
 */
export async function eraseStorage(): Promise<readonly Kept[]> {
  for (const kind of KEPT) {
    try {
      await soon(PLACES[kind].erase());
    } catch (reason) {
      console.error('not deleted', kind, reason);
    }
  }
  return whatIsLeft();
}

/** What this origin keeps now, by kind; also what cannot be looked at, since nobody can say that it is gone. */
export async function whatIsLeft(): Promise<readonly Kept[]> {
  const left: Kept[] = [];
  for (const kind of KEPT) {
    try {
      if (await soon(PLACES[kind].holds())) left.push(kind);
    } catch (reason) {
      console.error('not known whether it is deleted', kind, reason);
      left.push(kind);
    }
  }
  return left;
}

/** The vault's own by name as well: a storage that is broken may not list what lies in it. */
async function eraseDatabases(): Promise<void> {
  const named = new Set([DATABASE]);
  const [listed] = await Promise.allSettled([databases()]);
  if (listed.status === 'fulfilled') for (const name of listed.value) named.add(name);
  await eachOf([...named], eraseDatabase);
  if (listed.status === 'rejected') throw listed.reason;
}

function eraseDatabase(name: string): Promise<void> {
  return new Promise((deleted, failed) => {
    const request = indexedDB.deleteDatabase(name);
    let held: ReturnType<typeof setTimeout> | undefined;
    request.onsuccess = () => {
      clearTimeout(held);
      deleted();
    };
    request.onerror = () => {
      clearTimeout(held);
      failed(request.error ?? new Error(name));
    };
    request.onblocked = () => {
      held = setTimeout(() => {
        failed(new Error(`another page holds ${name} open`));
      }, HELD_MS);
    };
  });
}

// A browser lacks some of these on a page that is no secure context, or forbids them in a private window: then nothing can
// lie there.

async function registrations(): Promise<readonly ServiceWorkerRegistration[]> {
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  return container === undefined ? [] : unlessForbidden(() => container.getRegistrations(), []);
}

async function databases(): Promise<readonly string[]> {
  const factory = (globalThis as { indexedDB?: IDBFactory }).indexedDB;
  if (factory === undefined) return [];
  const all = await unlessForbidden(() => factory.databases(), []);
  return all.flatMap(({ name }) => name ?? []);
}

async function cacheNames(): Promise<readonly string[]> {
  const storage = (globalThis as { caches?: CacheStorage }).caches;
  return storage === undefined ? [] : unlessForbidden(() => storage.keys(), []);
}

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  return storage === undefined ? null : unlessForbidden(() => storage.getDirectory(), null);
}

async function namesIn(root: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  return names;
}

async function unlessForbidden<T>(ask: () => Promise<T>, nothing: T): Promise<T> {
  try {
    return await ask();
  } catch (reason) {
    if (isForbidden(reason)) return nothing;
    throw reason;
  }
}

/** @throws Error where it does not end soon; it may still go on then */
async function soon<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silent = new Promise<never>((_, failed) => {
    timer = setTimeout(() => {
      failed(new Error('no answer'));
    }, SILENT_MS);
  });
  try {
    return await Promise.race([work, silent]);
  } finally {
    clearTimeout(timer);
  }
}

/** Does it to each, whatever becomes of the others. @throws what the first one that failed threw */
async function eachOf<T>(all: readonly T[], step: (one: T) => Promise<void>): Promise<void> {
  const ends = await Promise.allSettled(all.map((one) => step(one)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
