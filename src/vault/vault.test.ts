import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { openDatabase, STORES, type Database } from './database.ts';
import { privateSetting } from './private.ts';
import type { Session, Turn } from './session.ts';
import { openVault, type Vault, type VaultEvent } from './vault.ts';

const turn = (id: string, over: Partial<Turn> = {}): Turn => ({
  id,
  parent: null,
  created: 1,
  lang: 'zh',
  message: '我一条一条数的',
  raw: '<empathy_think><L1>',
  status: 'cut',
  screen: 'none',
  danger: null,
  withheld: null,
  corrections: [],
  given: null,
  feedback: null,
  by: null,
  tookMs: null,
  ...over,
});

const session = (id: string, over: Partial<Session> = {}): Session => ({
  id,
  title: '四十六个“收到”',
  titledBy: 'opening',
  created: 1,
  updated: 1,
  turns: [turn('t1')],
  chosen: {},
  ...over,
});

let vault: Vault;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vault = await openVault();
});
afterEach(async () => {
  await vault.close();
});

async function keep(kept: Session): Promise<void> {
  vault.save(kept, 'now');
  await vault.flush(kept.id);
}

/** Every record as it lies in IndexedDB. */
async function rawRecords(database: Database): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const name of STORES) {
    await database.store(name)('readonly', (store) => {
      return new Promise<void>((resolve) => {
        const request = store.openCursor();
        request.onsuccess = () => {
          const cursor = request.result;
          if (cursor === null) {
            resolve();
            return;
          }
          found.set(`${name}/${cursor.key as string}`, cursor.value);
          cursor.continue();
        };
      });
    });
  }
  return found;
}

async function flipByte(kind: 'session' | 'entry', id: string): Promise<void> {
  const database = await openDatabase('empathy-r1');
  const record = (await rawRecords(database)).get(`${kind}/${id}`) as { box: ArrayBuffer };
  const bytes = new Uint8Array(record.box.slice(0));
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  await database.together([kind], (transaction) => {
    transaction.objectStore(kind).put({ ...record, box: bytes.buffer }, id);
  });
  database.close();
}

describe('sessions', () => {
  it('come back as they were, whatever they hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.uuid(), async (title, message, raw, id) => {
        const kept = session(id, { title, turns: [turn('t', { message, raw, feedback: 'right' })] });
        await keep(kept);
        expect(await vault.read(id)).toEqual(kept);
      }),
      { numRuns: 30 },
    );
  });

  it('are still there when the vault is opened again', async () => {
    await keep(session('a'));
    await vault.close();
    vault = await openVault();
    expect(await vault.read('a')).toEqual(session('a'));
  });

  it('are listed latest first', async () => {
    await keep(session('a', { updated: 5 }));
    await keep(session('b', { updated: 9, title: 'b' }));
    await keep(session('c', { updated: 7 }));
    const { entries } = await vault.list();
    expect(entries.map((entry) => entry.id)).toEqual(['b', 'c', 'a']);
    expect(entries[0]).toMatchObject({ title: 'b', opening: '我一条一条数的' });
  });

  it('are renamed without touching the turns', async () => {
    await keep(session('a'));
    await vault.rename('a', '新名字');
    expect(await vault.read('a')).toEqual(session('a', { title: '新名字', titledBy: 'person' }));
    expect((await vault.list()).entries[0]?.title).toBe('新名字');
  });

  it('leave nothing when removed, not even with a write pending', async () => {
    await keep(session('a'));
    vault.saveDraft('a', '还没写完');
    vault.save(session('a', { title: 'later' }), 'soon');
    await vault.remove('a');
    await vault.flush();
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'missing' });
    expect(await vault.readDraft('a')).toBe('');
    expect((await vault.list()).entries).toEqual([]);
  });

  it('keep the order of their writes', async () => {
    for (let i = 0; i < 20; i++) vault.save(session('a', { updated: i }), i % 3 === 0 ? 'now' : 'soon');
    await vault.flush('a');
    expect((await vault.read('a')).updated).toBe(19);
  });

  it('tell how a write goes', async () => {
    const events: VaultEvent[] = [];
    const stop = vault.subscribe((event) => events.push(event));
    await keep(session('a'));
    stop();
    expect(events).toEqual([
      { type: 'saving', id: 'a' },
      { type: 'saved', id: 'a' },
    ]);
  });
});

describe('drafts', () => {
  it('come back, and are forgotten when emptied', async () => {
    vault.saveDraft('new', '写到一半\n第二行');
    await vault.flush();
    expect(await vault.readDraft('new')).toBe('写到一半\n第二行');
    vault.saveDraft('new', '');
    await vault.flush();
    expect(await vault.readDraft('new')).toBe('');
  });
});

describe('private settings', () => {
  const contact = privateSetting('contact', v.object({ name: v.string(), phone: v.string() }));

  it('come back after the vault is opened again, and are forgotten with null', async () => {
    expect(await vault.readPrivate(contact)).toBeNull();
    await vault.writePrivate(contact, { name: '姐姐', phone: '138' });
    await vault.close();
    vault = await openVault();
    expect(await vault.readPrivate(contact)).toEqual({ name: '姐姐', phone: '138' });
    await vault.writePrivate(contact, null);
    expect(await vault.readPrivate(contact)).toBeNull();
  });

  it('that no longer match what is asked for are told as damaged', async () => {
    await vault.writePrivate(contact, { name: '姐姐', phone: '138' });
    const other = privateSetting('contact', v.object({ mail: v.string() }));
    await expect(vault.readPrivate(other)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('at rest', () => {
  it('no word of a person stands in the database', async () => {
    await keep(session('a', { title: 'SECRET-TITLE', turns: [turn('t', { message: 'SECRET-MESSAGE' })] }));
    vault.saveDraft('new', 'SECRET-DRAFT');
    await vault.flush();
    const database = await openDatabase('empathy-r1');
    const records = await rawRecords(database);
    database.close();
    expect([...records.keys()].sort()).toEqual(['draft/new', 'entry/a', 'keys/data', 'session/a']);
    for (const [name, record] of records) {
      if (name === 'keys/data') continue;
      const { box } = record as { box: ArrayBuffer };
      expect(Buffer.from(box).toString('latin1')).not.toContain('SECRET');
    }
    expect((records.get('keys/data') as CryptoKey).extractable).toBe(false);
  });

  it('the same value is sealed under another nonce each time', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 5; i++) {
      await keep(session('a'));
      const database = await openDatabase('empathy-r1');
      const record = (await rawRecords(database)).get('session/a') as { nonce: Uint8Array };
      nonces.add(Buffer.from(record.nonce).toString('hex'));
      database.close();
    }
    expect(nonces.size).toBe(5);
  });

  it('a damaged session does not hide the others', async () => {
    await keep(session('a'));
    await keep(session('b'));
    await flipByte('session', 'a');
    await flipByte('entry', 'a');
    const { entries, unreadable } = await vault.list();
    expect(entries.map((entry) => entry.id)).toEqual(['b']);
    expect(unreadable).toEqual([{ id: 'a', why: 'damaged' }]);
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'damaged' });
    expect(await vault.read('b')).toEqual(session('b'));
  });

  it('a record moved under another id does not open', async () => {
    await keep(session('a'));
    const database = await openDatabase('empathy-r1');
    const record = (await rawRecords(database)).get('session/a');
    await database.together(['session'], (transaction) => {
      transaction.objectStore('session').put(record, 'b');
    });
    database.close();
    await expect(vault.read('b')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a record of a newer version is told from a damaged one and left alone', async () => {
    await keep(session('a'));
    const database = await openDatabase('empathy-r1');
    const before = (await rawRecords(database)).get('entry/a') as { schema: number };
    await database.together(['entry', 'session'], (transaction) => {
      transaction.objectStore('entry').put({ ...before, schema: 99 }, 'a');
      transaction.objectStore('session').put({ ...before, schema: 99 }, 'a');
    });
    expect((await vault.list()).unreadable).toEqual([{ id: 'a', why: 'newer' }]);
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'newer' });
    expect((await rawRecords(database)).get('session/a')).toMatchObject({ schema: 99 });
    database.close();
  });

  it('two tabs that start together share one key', async () => {
    globalThis.indexedDB = new IDBFactory();
    const [one, two] = await Promise.all([openVault(), openVault()]);
    one.save(session('a'), 'now');
    await one.flush();
    expect(await two.read('a')).toEqual(session('a'));
    await Promise.all([one.close(), two.close()]);
  });
});

describe('another tab', () => {
  it('hears of a write', async () => {
    const other = await openVault();
    const heard = new Promise<VaultEvent>((resolve) => other.subscribe(resolve));
    await keep(session('a'));
    expect(await heard).toEqual({ type: 'changed-elsewhere', id: 'a' });
    await other.close();
  });
});
