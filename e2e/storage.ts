/** What lies in the page's storage, looked at and tampered with from outside of the app. */
import type { Page } from '@playwright/test';

/** In the page, a request's result as a promise: a page knows no function of this file, but takes one by its handle. */
function resultInPage(page: Page) {
  return page.evaluateHandle(
    () =>
      <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(request.error?.message));
          };
        }),
  );
}

/** How many records a store of the vault holds. */
export async function countRecords(page: Page, store: string): Promise<number> {
  return page.evaluate(
    async ([done, name]) => {
      const db = await done(indexedDB.open('empathy-r1'));
      const count = await done(db.transaction(name).objectStore(name).count());
      db.close();
      return count;
    },
    [await resultInPage(page), store] as const,
  );
}

/** Flips one bit of a record. */
export async function flipBit(page: Page, store: string, id: string): Promise<void> {
  await page.evaluate(
    async ([done, name, key]) => {
      const db = await done(indexedDB.open('empathy-r1'));
      const place = db.transaction(name, 'readwrite').objectStore(name);
      const record = (await done(place.get(key))) as { box: ArrayBuffer };
      const bytes = new Uint8Array(record.box);
      bytes[7] = (bytes[7] ?? 0) ^ 1;
      await done(place.put(record, key));
      db.close();
    },
    [await resultInPage(page), store, id] as const,
  );
}

/** A store as it lies on disk: each record's schema version and bytes, as text, by its key. */
export async function recordsOf(page: Page, store: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    async ([done, name]) => {
      const db = await done(indexedDB.open('empathy-r1'));
      const place = db.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([done(place.getAllKeys()), done(place.getAll())]);
      db.close();
      const text = (value: unknown): string => {
        const { schema, nonce, box } = value as { schema: number; nonce: Uint8Array; box: ArrayBuffer };
        return [schema, nonce.join(','), new Uint8Array(box).join(',')].join(';');
      };
      return Object.fromEntries((keys as string[]).map((key, at) => [key, text(values[at])]));
    },
    [await resultInPage(page), store] as const,
  );
}

/** Gives records the schema version of a program that is not written yet. */
export async function makeNewer(page: Page, store: string, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([done, name, keys]) => {
      const db = await done(indexedDB.open('empathy-r1'));
      const place = db.transaction(name, 'readwrite').objectStore(name);
      for (const key of keys) {
        const record = (await done(place.get(key))) as object;
        await done(place.put({ ...record, schema: 99 }, key));
      }
      db.close();
    },
    [await resultInPage(page), store, ids] as const,
  );
}

/** Everything that the origin keeps, by name; nothing where it is empty. */
export function whatIsKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const kept: string[] = [];
    for (const { name } of await indexedDB.databases()) kept.push(`database ${name ?? ''}`);
    for (const name of await caches.keys()) kept.push(`cache ${name}`);
    for (const key of Object.keys(localStorage)) kept.push(`localStorage ${key}`);
    for (const key of Object.keys(sessionStorage)) kept.push(`sessionStorage ${key}`);
    for await (const name of (await navigator.storage.getDirectory()).keys()) kept.push(`file ${name}`);
    for (const { scope } of await navigator.serviceWorker.getRegistrations()) kept.push(`worker ${scope}`);
    if (document.cookie !== '') kept.push('cookie');
    return kept;
  });
}

/** Writes besides until the browser says that there is no room: it looks at its quota now and then only. */
export async function fillUp(page: Page): Promise<void> {
  await page.evaluate(
    async (done) => {
      const request = indexedDB.open('beside');
      request.onupgradeneeded = () => request.result.createObjectStore('room');
      const db = await done(request);
      const fits = (): Promise<boolean> =>
        new Promise((resolve) => {
          const change = db.transaction('room', 'readwrite', { durability: 'strict' });
          change.objectStore('room').put('x'.repeat(1e4), 0);
          change.oncomplete = () => {
            resolve(true);
          };
          change.onabort = () => {
            resolve(false);
          };
        });
      while (await fits()) await new Promise((resolve) => setTimeout(resolve, 100));
      db.close();
    },
    await resultInPage(page),
  );
}

/** Gives that room back. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(
    async (done) => {
      await done(indexedDB.deleteDatabase('beside'));
    },
    await resultInPage(page),
  );
}
