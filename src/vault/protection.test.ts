import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDataKey, newWrappedKey, rewrap, seal, unseal, unwrap } from './crypto.ts';
import { openDatabase, type Database } from './database.ts';
import { FORMATS } from './formats.ts';
import { COSTS, deriveFresh, isSparing } from './kdf.ts';
import { protectKeys } from './keys.ts';
import { privateSetting } from './private.ts';
import { Quarantine } from './quarantine.ts';
import { Records } from './records.ts';
import { moveToPresentKey } from './rotation.ts';
import { session } from './session.fixture.ts';
import { openVault, type Vault } from './vault.ts';

const FIRST = '旧的 passphrase';
const SECOND = '新的 passphrase';
const note = privateSetting('note', v.string());

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function openedVault(passphrase?: string): Promise<Vault> {
  const opened = await openVault();
  if (!opened.locked) return opened.vault;
  return opened.unlock(passphrase ?? '');
}

async function filled(): Promise<Vault> {
  const vault = await openedVault();
  for (const id of ['a', 'b', 'c']) vault.save(session(id, { title: `title ${id}` }), 'now');
  vault.saveDraft('new', 'a draft');
  await vault.flush();
  await vault.writePrivate(note, 'a note');
  return vault;
}

async function expectAllThere(vault: Vault): Promise<void> {
  expect((await vault.list()).entries.map(({ title }) => title).sort()).toEqual([
    'title a',
    'title b',
    'title c',
  ]);
  expect(await vault.read('b')).toMatchObject({ title: 'title b' });
  expect(await vault.readDraft('new')).toBe('a draft');
  expect(await vault.readPrivate(note)).toBe('a note');
}

async function raw(database: Database, store: 'keys' | 'session', key: string): Promise<unknown> {
  return database.together([store], (stores) => stores.get(store, key));
}

async function onDisk<T>(look: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    return await look(database);
  } finally {
    database.close();
  }
}

describe('a passphrase', () => {
  it('is needed from then on, and a wrong one costs nothing', async () => {
    const vault = await filled();
    expect(vault.protection.byPassphrase).toBe(false);
    const seen: number[] = [];
    await vault.protection.set(FIRST, (fraction) => seen.push(fraction));
    expect(seen.at(-1)).toBe(1);
    await expectAllThere(vault);
    await vault.close();
    await expect(openedVault(SECOND)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const again = await openedVault(FIRST);
    expect(again.protection.byPassphrase).toBe(true);
    await expectAllThere(again);
    await again.close();
  });

  it('leaves no key behind that lay there unwrapped, and no record under it', async () => {
    const vault = await filled();
    const before = await onDisk(async (database) => (await raw(database, 'keys', 'data')) as { id: string });
    await vault.protection.set(FIRST, () => undefined);
    await onDisk(async (database) => {
      expect(await raw(database, 'keys', 'old')).toBeUndefined();
      expect(await raw(database, 'keys', 'data')).toMatchObject({
        format: 1,
        kdf: { name: 'argon2id', memoryKiB: 65536, passes: 3 },
      });
      expect(await raw(database, 'session', 'a')).not.toMatchObject({ key: before.id });
    });
    await vault.close();
  });

  it('set while records come in from a file loses none of them, wherever each of them is on its way', async () => {
    const vault = await openedVault();
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let held = 0;
    const holding = vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (...args) => {
      held++;
      const sealed = await encrypt(...args);
      await gate;
      return sealed;
    });
    const taking = Promise.all([vault.takeIn(session('late')), vault.writePrivate(note, 'a late note')]);
    // The session, its list and the setting are sealed under the key before, and lie nowhere yet.
    await vi.waitFor(() => {
      expect(held).toBe(3);
    });
    holding.mockRestore();
    const setting = vault.protection.set(FIRST, () => undefined);
    await vi.waitFor(
      () => {
        expect(vault.protection.byPassphrase).toBe(true);
      },
      { timeout: 10_000 },
    );
    // Long enough for a move that does not wait to go by.
    await Promise.race([setting, new Promise((resolve) => setTimeout(resolve, 100))]);
    goOn();
    await taking;
    expect(await setting).toBe('done');
    expect(await vault.read('late')).toEqual(session('late'));
    expect(await vault.readPrivate(note)).toBe('a late note');
    await vault.close();
    const again = await openedVault(FIRST);
    expect(await again.read('late')).toEqual(session('late'));
    expect((await again.list()).entries.map(({ id }) => id)).toEqual(['late']);
    await again.close();
  });

  it('is changed without touching a record', async () => {
    const vault = await filled();
    await vault.protection.set(FIRST, () => undefined);
    const before = await onDisk((database) => raw(database, 'session', 'a'));
    await expect(vault.protection.change(SECOND, FIRST)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault.protection.change(FIRST, SECOND);
    expect(await onDisk((database) => raw(database, 'session', 'a'))).toEqual(before);
    await vault.close();
    await expect(openedVault(FIRST)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    const again = await openedVault(SECOND);
    await expectAllThere(again);
    await again.close();
  });

  it('is removed without touching a record', async () => {
    const vault = await filled();
    await vault.protection.set(FIRST, () => undefined);
    const before = await onDisk((database) => raw(database, 'session', 'a'));
    await expect(vault.protection.remove(SECOND)).rejects.toMatchObject({ code: 'wrong-passphrase' });
    await vault.protection.remove(FIRST);
    expect(await onDisk((database) => raw(database, 'session', 'a'))).toEqual(before);
    await vault.close();
    const again = await openedVault();
    expect(again.protection.byPassphrase).toBe(false);
    await expectAllThere(again);
    await again.close();
  });

  it('that is removed sends the other tabs back, which hold it for set', async () => {
    const vault = await filled();
    await vault.protection.set(FIRST, () => undefined);
    const other = await openedVault(FIRST);
    const heard = new Promise((resolve) => other.subscribe(resolve));
    await vault.protection.remove(FIRST);
    expect(await heard).toEqual({ type: 'step-back' });
    await other.close();
    await vault.close();
  });

  it('locks the other tabs, which stay open where there is none', async () => {
    const vault = await filled();
    const heard: string[] = [];
    const listen = (other: Vault): void => {
      other.subscribe(({ type }) => heard.push(type));
    };
    let other = await openedVault();
    listen(other);
    vault.lockOthers();
    vault.save(session('d'), 'now');
    await vi.waitFor(() => {
      expect(heard).toEqual(['changed-elsewhere']);
    });
    await other.close();
    await vault.protection.set(FIRST, () => undefined);
    other = await openedVault(FIRST);
    listen(other);
    vault.lockOthers();
    await vi.waitFor(() => {
      expect(heard).toEqual(['changed-elsewhere', 'step-back']);
    });
    await other.close();
    await vault.close();
  });

  it('that was cut off while records moved is whole after the next unlocking', async () => {
    const vault = await filled();
    await vault.close();
    // As far as the first step of `set`: the new key is there, every record is still under the one before.
    await onDisk(async (database) => {
      const stored = (await raw(database, 'keys', 'data')) as { id: string; key: CryptoKey };
      await protectKeys(database, { current: stored, all: [stored], wrapped: null }, FIRST);
    });
    const again = await openedVault(FIRST);
    await expectAllThere(again);
    await again.close();
    expect(await onDisk((database) => raw(database, 'keys', 'old'))).toBeUndefined();
    await expectAllThere(await openedVault(FIRST));
  });
});

describe('with the disk full', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** No session fits on the disk any more. */
  function fillDisk(): void {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      if (this.name === 'session') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
  }

  it('a passphrase is set, the move goes on when there is room, and it opens in between', async () => {
    const vault = await filled();
    fillDisk();
    expect(await vault.protection.set(FIRST, () => undefined)).toBe('unfinished');
    expect(vault.protection.byPassphrase).toBe(true);
    await expectAllThere(vault);
    await vault.close();
    const full = await openedVault(FIRST);
    await expectAllThere(full);
    await full.close();
    expect(await onDisk((database) => raw(database, 'keys', 'old'))).toBeDefined();

    vi.restoreAllMocks();
    const again = await openedVault(FIRST);
    await expectAllThere(again);
    await again.close();
    expect(await onDisk((database) => raw(database, 'keys', 'old'))).toBeUndefined();
  });

  it('a passphrase taken away before all had moved can be set again', async () => {
    const vault = await filled();
    fillDisk();
    await vault.protection.set(FIRST, () => undefined);
    await vault.protection.remove(FIRST);
    await expect(vault.protection.set(SECOND, () => undefined)).rejects.toMatchObject({ code: 'quota' });
    expect(vault.protection.byPassphrase).toBe(false);
    vi.restoreAllMocks();
    expect(await vault.protection.set(SECOND, () => undefined)).toBe('done');
    await expectAllThere(vault);
    await vault.close();
  });
});

describe('the first version of the database', () => {
  it('opens: its key had no id, and its list is made anew', async () => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const { nonce, box, schema } = await seal({ id: '', key }, { kind: 'session', id: 'a' }, 1, session('a'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('empathy-r1', 1);
      request.onupgradeneeded = () => {
        for (const store of ['keys', 'session', 'entry', 'draft']) request.result.createObjectStore(store);
      };
      request.onsuccess = () => {
        const transaction = request.result.transaction(['keys', 'session'], 'readwrite');
        transaction.objectStore('keys').put(key, 'data');
        transaction.objectStore('session').put({ schema, nonce, box }, 'a');
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
        transaction.onerror = () => {
          reject(new Error('not written'));
        };
      };
    });
    const vault = await openedVault();
    expect((await vault.list()).entries.map(({ id }) => id)).toEqual(['a']);
    await vault.protection.set(FIRST, () => undefined);
    expect(await vault.read('a')).toEqual(session('a'));
    await vault.close();
  });
});

describe('a newer version', () => {
  it('that has raised the database is named, not taken for a browser without storage', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('empathy-r1', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => {
        reject(new Error('not opened'));
      };
    });
    await expect(openVault()).rejects.toMatchObject({ code: 'newer-vault' });
  });

  it('that wraps the key in its own way makes no right passphrase a wrong one, and stays as it is', async () => {
    const vault = await openedVault();
    await vault.protection.set(FIRST, () => undefined);
    await vault.close();
    const later = await onDisk(async (database) => {
      const wrapped = { ...((await raw(database, 'keys', 'data')) as object), format: 2 };
      await database.together(['keys'], (stores) => {
        stores.put('keys', 'data', wrapped);
        return Promise.resolve();
      });
      return wrapped;
    });
    await expect(openedVault(FIRST)).rejects.toMatchObject({ code: 'newer-vault' });
    expect(await onDisk((database) => raw(database, 'keys', 'data'))).toEqual(later);
  });
});

describe('keys', () => {
  it('open what they sealed, under the same label alone', async () => {
    const { dataKey } = await newWrappedKey(FIRST);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.uuid(), fc.uuid(), async (value, id, other) => {
        const sealed = await seal(dataKey, { kind: 'draft', id }, 1, value);
        expect(await unseal([dataKey], { kind: 'draft', id }, sealed)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
        if (other !== id)
          await expect(unseal([dataKey], { kind: 'draft', id: other }, sealed)).rejects.toMatchObject({
            code: 'damaged',
          });
        await expect(unseal([dataKey], { kind: 'private', id }, sealed)).rejects.toMatchObject({
          code: 'damaged',
        });
      }),
      { numRuns: 30 },
    );
  });

  it('stay the same behind another passphrase, and their bytes stay out of reach', async () => {
    const { dataKey, wrapped } = await newWrappedKey(FIRST);
    const sealed = await seal(dataKey, { kind: 'draft', id: 'x' }, 1, 'text');
    const again = await unwrap(await rewrap(wrapped, FIRST, SECOND), SECOND);
    expect(await unseal([again], { kind: 'draft', id: 'x' }, sealed)).toBe('text');
    expect(again.key.extractable).toBe(false);
    await expect(unwrap(wrapped, SECOND)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  });

  it('of a passphrase written in another Unicode form are the same', async () => {
    const { wrapped } = await newWrappedKey('caf\u00e9 caf\u00e9');
    expect((await unwrap(wrapped, 'cafe\u0301 cafe\u0301')).id).toBe(wrapped.id);
  });
});

describe('the cost of a passphrase', () => {
  it('falls in memory and rises in passes until the device has room, under a fresh salt each time', async () => {
    const tried: { memoryKiB: number; passes: number }[] = [];
    const salts = new Set<string>();
    const { kdf } = await deriveFresh('a passphrase', (_, { memoryKiB, passes, salt }) => {
      tried.push({ memoryKiB, passes });
      salts.add(salt.join());
      if (memoryKiB > 16 * 1024) return Promise.reject(new RangeError('out of memory'));
      return Promise.resolve(new Uint8Array(32));
    });
    expect(tried).toEqual(COSTS.slice(0, 3));
    expect(kdf).toMatchObject({ name: 'argon2id', memoryKiB: 16 * 1024, passes: 12 });
    expect(salts.size).toBe(3);
  });

  it('does not fall because the derivation did not run', async () => {
    const costs: number[] = [];
    const broken = (_: unknown, { memoryKiB }: { memoryKiB: number }): Promise<never> => {
      costs.push(memoryKiB);
      return Promise.reject(new Error('the script did not load'));
    };
    await expect(deriveFresh('a passphrase', broken)).rejects.toMatchObject({ code: 'no-derivation' });
    expect(costs).toEqual([65_536]);
  });

  it('is known to be lower than it should be', () => {
    expect(COSTS.map(isSparing)).toEqual([false, true, true, true]);
  });

  it('is refused where there is no room at all', async () => {
    const none = (): Promise<never> => Promise.reject(new RangeError('out of memory'));
    await expect(deriveFresh('a passphrase', none)).rejects.toMatchObject({ code: 'memory' });
  });
});

it('a record that another tab writes while it moves to another key stays as that one wrote it', async () => {
  const database = await openDatabase();
  const [before, present] = [await newDataKey(), await newDataKey()];
  const under = (place: Database): Records =>
    new Records(place, { current: present, all: [present, before], wrapped: null }, FORMATS);
  const earlier = await seal(before, { kind: 'draft', id: 'x' }, FORMATS.schema, 'first');
  const theirs = await under(database).seal('draft', 'x', 'second');
  const put = (value: unknown): Promise<void> =>
    database.together(['draft'], (stores) => {
      stores.put('draft', 'x', value);
      return Promise.resolve();
    });
  await put(earlier);
  let quicker = true;
  const busy: Database = {
    ...database,
    together: async (names, change) => {
      if (quicker) await put(theirs);
      quicker = false;
      return database.together(names, change);
    },
  };
  await moveToPresentKey(
    under(busy),
    new Quarantine(busy, { read: () => Promise.resolve(null), remove: () => Promise.resolve() }),
  );
  expect((await under(database).read('draft', 'x', v.string()))?.value).toBe('second');
  database.close();
});
