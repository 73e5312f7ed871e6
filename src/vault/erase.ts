/** Deletes all that this origin keeps in this browser. */
import { promisifyRequest } from 'idb-keyval';
import { tellErased } from './tabs.ts';

/** What an origin keeps, by kind, in the order in which it is deleted. */
const KEPT = ['worker', 'databases', 'caches', 'files', 'settings'] as const;
export type Kept = (typeof KEPT)[number];

/** Something could not be deleted; all the rest is. */
export class EraseError extends Error {
  override readonly name = 'EraseError';
  constructor(readonly left: readonly Kept[]) {
    super(`not deleted: ${left.join(', ')}`);
  }
}

/**
 * Sessions, keys, drafts, settings, models, caches: nothing that this origin has stored stays. Other tabs are
 * told to write nothing more; open databases close by themselves. What fails does not keep the rest from being deleted.
 *
 * @param removeWorker takes the service worker away; first, since it fills its cache by itself
 * @throws EraseError with what is still there; calling again goes on
 */
export async function eraseStorage(removeWorker: () => Promise<void>): Promise<void> {
  tellErased();
  storeNothingMore();
  const steps: Readonly<Record<Kept, () => Promise<void>>> = {
    worker: removeWorker,
    databases: eraseDatabases,
    caches: eraseCaches,
    files: eraseFiles,
    settings: eraseSettings,
  };
  const left: Kept[] = [];
  for (const kind of KEPT) {
    try {
      await steps[kind]();
    } catch (reason) {
      console.error('not deleted', kind, reason);
      left.push(kind);
    }
  }
  if (left.length > 0) throw new EraseError(left);
}

/** What still runs on this page (a timer, a preference) must not write again before it is opened anew. */
export function storeNothingMore(): void {
  Storage.prototype.setItem = () => undefined;
}

async function eraseDatabases(): Promise<void> {
  const all = await indexedDB.databases();
  await eachOf(all, async ({ name }) => {
    if (name !== undefined) await promisifyRequest(indexedDB.deleteDatabase(name));
  });
}

async function eraseCaches(): Promise<void> {
  await eachOf(await caches.keys(), async (name) => {
    await caches.delete(name);
  });
}

async function eraseFiles(): Promise<void> {
  const root = await folderOrNone();
  if (root === null) return;
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  await eachOf(names, (name) => root.removeEntry(name, { recursive: true }));
}

/** Where a browser gives no folder (a private window of Firefox or Safari), nothing can lie in one. */
async function folderOrNone(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'SecurityError') return null;
    throw reason;
  }
}

function eraseSettings(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  return Promise.resolve();
}

/** Does it to each, whatever becomes of the others. @throws what the first one that failed threw */
async function eachOf<T>(all: readonly T[], step: (one: T) => Promise<void>): Promise<void> {
  const ends = await Promise.allSettled(all.map((one) => step(one)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
