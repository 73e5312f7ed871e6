import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { eraseStorage, whatIsLeft } from './erase.ts';
import { storeNothingMore } from './erasing.ts';

/** A browser's storages, as far as erasing touches them. */
class FakeStorage {
  readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  setItem(key: string, value: string): void {
    this.held.set(key, value);
  }
  clear(): void {
    this.held.clear();
  }
}

let settings: FakeStorage;
let cached: Set<string>;
let files: Set<string>;
let registered: Set<string>;
/** What the browser refuses to delete. */
let refused: string | null;

const forbidden = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'));

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  settings = new FakeStorage();
  settings.setItem('theme', 'dark');
  cached = new Set(['one', 'refused', 'two']);
  files = new Set(['a file']);
  registered = new Set(['a worker']);
  refused = 'refused';
  const remove = (held: Set<string>, name: string): Promise<boolean> => {
    if (name === refused) return Promise.reject(new DOMException('no', 'UnknownError'));
    return Promise.resolve(held.delete(name));
  };
  vi.stubGlobal('Storage', FakeStorage);
  vi.stubGlobal('localStorage', settings);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...cached]),
    delete: (name: string) => remove(cached, name),
  });
  const folder = {
    async *keys() {
      await Promise.resolve();
      yield* [...files];
    },
    removeEntry: (name: string) => remove(files, name),
  };
  const serviceWorker = {
    getRegistrations: () =>
      Promise.resolve([...registered].map((name) => ({ unregister: () => remove(registered, name) }))),
  };
  vi.stubGlobal('navigator', {
    storage: { getDirectory: () => Promise.resolve(folder) },
    serviceWorker,
  });
  (await openDatabase()).close();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what the browser refuses to delete keeps nothing else, is named, and goes when tried again', async () => {
  expect(await whatIsLeft()).toEqual(['worker', 'databases', 'caches', 'files', 'settings']);
  storeNothingMore();
  expect(await eraseStorage()).toEqual(['caches']);
  expect([...cached]).toEqual(['refused']);
  expect([files.size, settings.held.size, registered.size]).toEqual([0, 0, 0]);
  expect(await indexedDB.databases()).toEqual([]);
  // Nor does what still runs write again meanwhile.
  settings.setItem('theme', 'dark');
  expect(settings.held.size).toBe(0);

  refused = null;
  expect(await eraseStorage()).toEqual([]);
  expect(cached.size).toBe(0);
});

it('a service worker that stays is named as well', async () => {
  refused = 'a worker';
  expect(await eraseStorage()).toEqual(['worker']);
  expect(cached.size).toBe(0);
});

it('what comes back behind the erasing is named, though nothing failed', async () => {
  refused = null;
  vi.spyOn(settings, 'clear').mockImplementation(() => {
    settings.held.clear();
    cached.add('again');
  });
  expect(await eraseStorage()).toEqual(['caches']);
});

it('a database that another page holds open is given up after a while and named, and goes once it is let go', async () => {
  refused = null;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const holding = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open('empathy-r1');
    request.onsuccess = () => {
      opened(request.result);
    };
  });
  const erasing = eraseStorage();
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(await Promise.race([erasing, Promise.resolve('still waiting')])).toEqual(['databases']);
  });
  expect([cached.size, settings.held.size]).toEqual([0, 0]);
  holding.close();
  vi.useRealTimers();
  expect(await eraseStorage()).toEqual([]);
});

it('a storage that does not answer is given up after a while, and named', async () => {
  refused = null;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(['silent']),
    delete: () => new Promise(() => undefined),
  });
  const erasing = eraseStorage();
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(5000);
    expect(await Promise.race([erasing, Promise.resolve('still waiting')])).toEqual(['caches']);
  });
  expect(settings.held.size).toBe(0);
});

it('the vault goes by its name where a broken storage does not list what lies in it', async () => {
  refused = null;
  const broken = vi
    .spyOn(indexedDB, 'databases')
    .mockRejectedValue(new DOMException('broken', 'UnknownError'));
  // Nobody can say that it is gone.
  expect(await eraseStorage()).toEqual(['databases']);
  broken.mockRestore();
  expect(await whatIsLeft()).toEqual([]);
});

it('a browser that gives no folder, no caches and no service worker has nothing in one', async () => {
  vi.stubGlobal('navigator', {
    storage: { getDirectory: forbidden },
    serviceWorker: { getRegistrations: forbidden },
  });
  vi.stubGlobal('caches', { keys: forbidden });
  expect(await eraseStorage()).toEqual([]);
  // Where the browser forbids the page to store anything, to ask for it is an error.
  const locked = vi.spyOn(settings, 'clear').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  vi.spyOn(settings, 'length', 'get').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await eraseStorage()).toEqual([]);
  expect(locked).toHaveBeenCalled();
  vi.restoreAllMocks();
  // On plain http from another machine they are not there at all.
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', undefined);
  settings.held.set('theme', 'dark');
  expect(await eraseStorage()).toEqual([]);
  expect(settings.held.size).toBe(0);
});
