/** Deletes all that this origin keeps in this browser. */
import { promisifyRequest } from 'idb-keyval';
import { tellErased } from './tabs.ts';

/**
 * Sessions, keys, drafts, settings, models, caches: nothing that this origin has stored stays. Other tabs are
 * told to write nothing more; open databases close by themselves.
 * @throws Error when the browser keeps something from being deleted; calling again goes on
 */
export async function eraseStorage(): Promise<void> {
  tellErased();
  await eraseDatabases();
  for (const name of await caches.keys()) await caches.delete(name);
  await eraseFolders();
  localStorage.clear();
  sessionStorage.clear();
  storeNothingMore();
}

/** What still runs on this page (a timer, a preference) must not write again before it is opened anew. */
export function storeNothingMore(): void {
  Storage.prototype.setItem = () => undefined;
}

async function eraseDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name !== undefined) await promisifyRequest(indexedDB.deleteDatabase(name));
}

async function eraseFolders(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}
