import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from './database.ts';
import { EraseError, eraseStorage } from './erase.ts';

/** A browser's storages, as far as erasing touches them. */
class FakeStorage {
  readonly held = new Map<string, string>();
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
/** What the browser refuses to delete. */
let refused: string | null;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  settings = new FakeStorage();
  settings.setItem('theme', 'dark');
  cached = new Set(['one', 'refused', 'two']);
  files = new Set(['a file']);
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
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(folder) } });
  (await openDatabase()).close();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const noWorker = (): Promise<void> => Promise.resolve();

it('what the browser refuses to delete keeps nothing else, is named, and goes when tried again', async () => {
  const error: unknown = await eraseStorage(noWorker).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(EraseError);
  expect(error).toMatchObject({ left: ['caches'] });
  expect([...cached]).toEqual(['refused']);
  expect(files.size).toBe(0);
  expect(settings.held.size).toBe(0);
  expect(await indexedDB.databases()).toEqual([]);
  // Nor does what still runs write again meanwhile.
  settings.setItem('theme', 'dark');
  expect(settings.held.size).toBe(0);

  refused = null;
  await eraseStorage(noWorker);
  expect(cached.size).toBe(0);
});

it('a service worker that stays is named as well', async () => {
  refused = null;
  const stays = (): Promise<void> => Promise.reject(new Error('it stays'));
  await expect(eraseStorage(stays)).rejects.toMatchObject({ left: ['worker'] });
  expect(cached.size).toBe(0);
});

it('a browser that gives no folder has nothing in one', async () => {
  refused = null;
  const getDirectory = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'));
  vi.stubGlobal('navigator', { storage: { getDirectory } });
  await eraseStorage(noWorker);
  expect(settings.held.size).toBe(0);
});
