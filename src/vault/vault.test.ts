import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as v from 'valibot';
import { openDatabase, STORES, type Database } from './database.ts';
import { privateSetting } from './private.ts';
import type { Session } from './session.ts';
import { session, turn } from './session.fixture.ts';
import { openVault, type Vault, type VaultEvent } from './vault.ts';

let vault: Vault;

/** Every database that was opened in the test. */
let databases: IDBDatabase[];

beforeEach(async () => {
  databases = [];
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...args) => {
    const request = open(...args);
    request.addEventListener('success', () => databases.push(request.result));
    return request;
  };
  globalThis.indexedDB = factory;
  vault = await openedVault();
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

/** As a browser does whose files were deleted. */
function closeByForce(): void {
  for (const database of databases) forceCloseDatabase(database as never);
}

async function openedVault(): Promise<Vault> {
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  return opened.vault;
}

async function flipByte(kind: 'session' | 'index' | 'draft' | 'private', id: string): Promise<void> {
  const database = await openDatabase();
  const record = (await rawRecords(database)).get(`${kind}/${id}`) as { box: ArrayBuffer };
  const bytes = new Uint8Array(record.box.slice(0));
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  await database.together([kind], (stores) => {
    stores.put(kind, id, { ...record, box: bytes.buffer });
    return Promise.resolve();
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
    vault = await openedVault();
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

  it('are listed early as the list itself says, and then as they are', async () => {
    await keep(session('a', { updated: 5 }));
    await keep(session('b', { updated: 9 }));
    const database = await openDatabase();
    await database.together(['session'], (stores) => {
      stores.delete('session', 'a');
      return Promise.resolve();
    });
    database.close();
    const early: string[] = [];
    const { entries } = await vault.list((listed) => {
      early.push(...listed.map(({ id }) => id));
    });
    expect(early).toEqual(['b', 'a']);
    expect(entries.map(({ id }) => id)).toEqual(['b']);
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

  it('keep a mark taken back after the vault was opened again, and the mark that a file lacks', async () => {
    const marked = session('a', { turns: [turn('t1', { feedback: 'right' })] });
    const bare = session('a', { turns: [turn('t1', { feedback: null })] });
    await keep(marked);
    await vault.takeIn(bare);
    expect(await vault.read('a')).toEqual(marked);
    await vault.close();
    vault = await openedVault();
    await vault.read('a');
    await keep(bare);
    expect(await vault.read('a')).toEqual(bare);
  });

  it('are pending until they are on disk', async () => {
    expect(vault.pending).toBe(false);
    let whenSaved: boolean | null = null;
    const stop = vault.subscribe(({ type }) => {
      if (type === 'saved') whenSaved = vault.pending;
    });
    vault.save(session('a'), 'now');
    vault.saveDraft('new', 'words');
    expect(vault.pending).toBe(true);
    await vault.flush();
    stop();
    expect(whenSaved).toBe(false);
    expect(vault.pending).toBe(false);
  });

  it('tell how a write goes', async () => {
    const events: VaultEvent[] = [];
    const stop = vault.subscribe((event) => events.push(event));
    await keep(session('a'));
    stop();
    expect(events).toEqual([
      { type: 'saving', what: 'session', id: 'a' },
      { type: 'saved', what: 'session', id: 'a' },
    ]);
  });
});

describe('a session that comes in from a file', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('covers nothing that this tab has written while it was being merged', async () => {
    await keep(session('a', { turns: [turn('t1')] }));
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const reading = new Promise<void>((reached) => {
      vi.spyOn(crypto.subtle, 'decrypt').mockImplementationOnce(async (...args) => {
        const opened = await decrypt(...args);
        reached();
        await gate;
        return opened;
      });
    });
    const fromFile = session('a', { turns: [turn('t1'), turn('file', { parent: 't1' })] });
    const taking = vault.takeIn(fromFile);
    await reading;
    const told: VaultEvent[] = [];
    const stop = vault.subscribe((event) => told.push(event));
    await keep(session('a', { updated: 5, turns: [turn('t1'), turn('mine', { parent: 't1' })] }));
    goOn();
    expect(await taking).toBe('merged');
    stop();
    const both = ['file', 'mine', 't1'];
    expect((await vault.read('a')).turns.map(({ id }) => id).sort()).toEqual(both);
    expect(told).toContainEqual({ type: 'changed-elsewhere', id: 'a' });
    // The next write does not know what came in.
    await keep(session('a', { updated: 6, turns: [turn('t1'), turn('mine', { parent: 't1' })] }));
    expect((await vault.read('a')).turns.map(({ id }) => id).sort()).toEqual(both);
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

  it('that are damaged are put aside, and the next words have the place', async () => {
    vault.saveDraft('new', '坏掉以前');
    await vault.flush();
    await vault.close();
    await flipByte('draft', 'new');
    vault = await openedVault();
    expect(await vault.readDraft('new')).toBe('');
    expect(await vault.quarantine.list()).toEqual([{ kind: 'draft', id: 'new' }]);
    vault.saveDraft('new', '坏掉以后');
    await vault.flush();
    expect(await vault.readDraft('new')).toBe('坏掉以后');
  });
});

describe('a storage that the browser takes away', () => {
  it('is told', async () => {
    const told = new Promise<VaultEvent>((resolve) => vault.subscribe(resolve));
    closeByForce();
    expect(await told).toEqual({ type: 'lost' });
  });
});

describe('private settings', () => {
  const contact = privateSetting('contact', v.object({ name: v.string(), phone: v.string() }));

  it('come back after the vault is opened again, and are forgotten with null', async () => {
    expect(await vault.readPrivate(contact)).toBeNull();
    await vault.writePrivate(contact, { name: '姐姐', phone: '138' });
    await vault.close();
    vault = await openedVault();
    expect(await vault.readPrivate(contact)).toEqual({ name: '姐姐', phone: '138' });
    await vault.writePrivate(contact, null);
    expect(await vault.readPrivate(contact)).toBeNull();
  });

  it('that no longer match what is asked for are put aside', async () => {
    await vault.writePrivate(contact, { name: '姐姐', phone: '138' });
    const other = privateSetting('contact', v.object({ mail: v.string() }));
    expect(await vault.readPrivate(other)).toBeNull();
    expect(await vault.quarantine.list()).toEqual([{ kind: 'private', id: other.key }]);
  });
});

/** The list's boxes that hold something. */
async function listBoxes(): Promise<readonly string[]> {
  const database = await openDatabase();
  const names = [...(await rawRecords(database)).keys()];
  database.close();
  return names.filter((name) => name.startsWith('index/')).map((name) => name.slice('index/'.length));
}

describe('at rest', () => {
  it('no word of a person stands in the database', async () => {
    await keep(session('a', { title: 'SECRET-TITLE', turns: [turn('t', { message: 'SECRET-MESSAGE' })] }));
    vault.saveDraft('new', 'SECRET-DRAFT');
    await vault.flush();
    await vault.writePrivate(privateSetting('contact', v.string()), 'SECRET-CONTACT');
    const database = await openDatabase();
    const records = await rawRecords(database);
    database.close();
    expect([...records.keys()].map((name) => name.split('/')[0]).sort()).toEqual([
      'draft',
      'index',
      'keys',
      'private',
      'session',
    ]);
    for (const [name, record] of records) {
      if (name === 'keys/data') continue;
      const { box } = record as { box: ArrayBuffer };
      expect(Buffer.from(box).toString('latin1')).not.toContain('SECRET');
    }
    expect((records.get('keys/data') as { key: CryptoKey }).key.extractable).toBe(false);
  });

  it('the same value is sealed under another nonce each time', async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 5; i++) {
      await keep(session('a'));
      const database = await openDatabase();
      const record = (await rawRecords(database)).get('session/a') as { nonce: Uint8Array };
      nonces.add(Buffer.from(record.nonce).toString('hex'));
      database.close();
    }
    expect(nonces.size).toBe(5);
  });

  it('a damaged session is put aside as it was, and does not hide the others', async () => {
    await keep(session('a'));
    await keep(session('b'));
    await flipByte('session', 'a');
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'damaged' });
    const { entries, unreadable } = await vault.list();
    expect(entries.map((entry) => entry.id)).toEqual(['b']);
    expect(unreadable).toEqual([{ id: 'a', why: 'damaged' }]);
    expect(await vault.read('b')).toEqual(session('b'));
    expect(await vault.quarantine.read()).toMatchObject([
      { kind: 'session', id: 'a', record: { schema: 1 } },
    ]);
    await vault.quarantine.clear();
    expect((await vault.list()).unreadable).toEqual([]);
  });

  it('a damaged session that is deleted for good leaves no title in the list, one written anew keeps its own', async () => {
    for (const id of ['a', 'b']) {
      await keep(session(id));
      await flipByte('session', id);
      await expect(vault.read(id)).rejects.toMatchObject({ code: 'damaged' });
    }
    await keep(session('b', { title: 'anew' }));
    expect(await vault.readEntry('a')).not.toBeNull();
    await vault.quarantine.clear();
    expect(await vault.readEntry('a')).toBeNull();
    expect(await vault.readEntry('b')).toMatchObject({ title: 'anew' });
    expect(await vault.quarantine.list()).toEqual([]);
  });

  it('a record that was put aside stays when another one of the same id goes bad', async () => {
    for (const title of ['first', 'second']) {
      await keep(session('a', { title }));
      await flipByte('session', 'a');
      await expect(vault.read('a')).rejects.toMatchObject({ code: 'damaged' });
    }
    const aside = await vault.quarantine.read();
    expect(aside.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['session/a', 'session/a']);
    expect(new Set(aside.map(({ record }) => record?.box)).size).toBe(2);
    expect((await vault.list()).unreadable).toEqual([{ id: 'a', why: 'damaged' }]);
    await vault.quarantine.clear();
    expect(await vault.quarantine.read()).toEqual([]);
  });

  it('a damaged session that another tab writes is kept aside, and the new one is there', async () => {
    await keep(session('a'));
    await flipByte('session', 'a');
    const other = await openedVault();
    other.save(session('a', { title: 'later' }), 'now');
    await other.flush();
    expect((await vault.read('a')).title).toBe('later');
    expect(await vault.quarantine.read()).toHaveLength(1);
    await other.close();
  });

  it('a record that was written anew since it was found damaged is not put aside', async () => {
    await keep(session('a'));
    const database = await openDatabase();
    const found = (await rawRecords(database)).get('session/a');
    database.close();
    await keep(session('a', { title: 'later' }));
    await vault.quarantine.take({ kind: 'session', id: 'a' }, found);
    expect((await vault.read('a')).title).toBe('later');
    expect(await vault.quarantine.list()).toEqual([]);
  });

  it('a damaged or lost list is made anew out of the sessions', async () => {
    for (let i = 0; i < 20; i++) await keep(session(`s${i}`, { updated: i }));
    const before = await vault.list();
    const boxes = await listBoxes();
    for (const box of boxes) await flipByte('index', box);
    expect(await vault.list()).toEqual(before);
    await vault.close();
    vault = await openedVault();
    expect(await vault.list()).toEqual(before);
    const database = await openDatabase();
    await database.together(['index'], (stores) => {
      for (const box of boxes) stores.delete('index', box);
      return Promise.resolve();
    });
    database.close();
    await vault.close();
    vault = await openedVault();
    expect(await vault.list()).toEqual(before);
  });

  it('a record moved under another id does not open', async () => {
    await keep(session('a'));
    const database = await openDatabase();
    const record = (await rawRecords(database)).get('session/a');
    await database.together(['session'], (stores) => {
      stores.put('session', 'b', record);
      return Promise.resolve();
    });
    database.close();
    await expect(vault.read('b')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('a session of a newer version is told from a damaged one and left alone', async () => {
    await keep(session('a'));
    const database = await openDatabase();
    const before = (await rawRecords(database)).get('session/a') as { schema: number };
    // Whoever writes it takes a new nonce.
    const newer = { ...before, schema: 99, nonce: new Uint8Array(12) };
    await database.together(['session', 'index'], (stores) => {
      stores.put('session', 'a', newer);
      return Promise.resolve();
    });
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'newer' });
    vault.save(session('a', { title: 'over it' }), 'now');
    await expect(vault.flush('a')).rejects.toMatchObject({ code: 'newer' });
    await vault.letGo('a');
    expect((await rawRecords(database)).get('session/a')).toEqual(newer);
    database.close();
  });

  it('a draft and a private setting of a newer version are left alone too', async () => {
    const contact = privateSetting('contact', v.string());
    vault.saveDraft('new', 'x');
    await vault.flush();
    await vault.writePrivate(contact, 'x');
    const database = await openDatabase();
    const lying = await rawRecords(database);
    const newer = { ...(lying.get('draft/new') as object), schema: 99 };
    await database.together(['draft', 'private'], (stores) => {
      stores.put('draft', 'new', newer);
      stores.put('private', 'contact', newer);
      return Promise.resolve();
    });
    for (const text of ['over it', '']) {
      vault.saveDraft('new', text);
      await expect(vault.flush('new')).rejects.toMatchObject({ code: 'newer' });
    }
    for (const value of ['over it', null])
      await expect(vault.writePrivate(contact, value)).rejects.toMatchObject({ code: 'newer' });
    const after = await rawRecords(database);
    expect(after.get('draft/new')).toEqual(newer);
    expect(after.get('private/contact')).toEqual(newer);
    database.close();
    await vault.abandon();
    vault = await openedVault();
  });

  it('a list of a newer version is left alone, is made out of the sessions, and keeps no words from being saved', async () => {
    await keep(session('a'));
    const box = (await listBoxes())[0] ?? '';
    const database = await openDatabase();
    const before = (await rawRecords(database)).get(`index/${box}`) as { schema: number };
    const newer = { ...before, schema: 99 };
    await database.together(['index'], (stores) => {
      stores.put('index', box, newer);
      return Promise.resolve();
    });
    await vault.close();
    vault = await openedVault();
    const { entries, newerList } = await vault.list();
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(newerList).toBe(true);
    await keep(session('a', { title: 'later' }));
    expect((await vault.list()).entries).toMatchObject([{ title: 'later' }]);
    expect(await vault.readEntry('a')).toMatchObject({ title: 'later' });
    // Its first words would stay in the list.
    await expect(vault.remove('a')).rejects.toMatchObject({ code: 'newer' });
    expect((await vault.read('a')).title).toBe('later');
    expect((await rawRecords(database)).get(`index/${box}`)).toEqual(newer);
    database.close();
  });

  it('two tabs that start together share one key', async () => {
    globalThis.indexedDB = new IDBFactory();
    const [one, two] = await Promise.all([openedVault(), openedVault()]);
    one.save(session('a'), 'now');
    await one.flush();
    expect(await two.read('a')).toEqual(session('a'));
    await Promise.all([one.close(), two.close()]);
    const later = await openedVault();
    expect(await later.read('a')).toEqual(session('a'));
    await later.close();
  });
});

describe('another tab', () => {
  it('hears of a write', async () => {
    const other = await openedVault();
    const heard = new Promise<VaultEvent>((resolve) => other.subscribe(resolve));
    await keep(session('a'));
    expect(await heard).toEqual({ type: 'changed-elsewhere', id: 'a' });
    await other.close();
  });

  it('is never written over: what both wrote is there in the end', async () => {
    const other = await openedVault();
    await keep(session('a', { turns: [turn('t1')] }));
    await other.read('a');
    await keep(session('a', { updated: 2, turns: [turn('t1'), turn('mine', { parent: 't1' })] }));
    other.save(session('a', { updated: 3, turns: [turn('t1'), turn('theirs', { parent: 't1' })] }), 'now');
    await other.flush();
    // This tab has not read again, and writes on.
    await keep(session('a', { updated: 4, turns: [turn('t1'), turn('mine', { parent: 't1' })] }));
    const { turns } = await vault.read('a');
    expect(turns.map(({ id }) => id).sort()).toEqual(['mine', 't1', 'theirs']);
    await other.close();
  });

  it('is never written over either where this tab has looked at what it wrote, for a backup say', async () => {
    const other = await openedVault();
    await keep(session('a', { turns: [turn('t1')] }));
    other.save(session('a', { updated: 3, turns: [turn('t1'), turn('theirs', { parent: 't1' })] }), 'now');
    await other.flush();
    await vault.read('a');
    const told: VaultEvent[] = [];
    const stop = vault.subscribe((event) => told.push(event));
    // What is written is what was in memory before.
    await keep(session('a', { updated: 4, turns: [turn('t1'), turn('mine', { parent: 't1' })] }));
    stop();
    const { turns } = await vault.read('a');
    expect(turns.map(({ id }) => id).sort()).toEqual(['mine', 't1', 'theirs']);
    expect(told).toContainEqual({ type: 'changed-elsewhere', id: 'a' });
    await other.close();
  });

  it('that has written nothing besides makes no merge of the first write after the vault was opened', async () => {
    await keep(session('a', { turns: [turn('t1')] }));
    await vault.close();
    vault = await openedVault();
    const read = await vault.read('a');
    const told: VaultEvent[] = [];
    const stop = vault.subscribe((event) => told.push(event));
    await keep({ ...read, updated: 5, turns: [...read.turns, turn('t2', { parent: 't1' })] });
    stop();
    expect(told.map(({ type }) => type)).toEqual(['saving', 'saved']);
  });

  it('that wrote the same turn differently finds its own as a session beside', async () => {
    const other = await openedVault();
    await keep(session('a', { turns: [turn('t1', { message: 'one' })] }));
    await other.read('a');
    await keep(session('a', { updated: 2, turns: [turn('t1', { message: 'two' })] }));
    const told: VaultEvent[] = [];
    const stop = other.subscribe((event) => told.push(event));
    other.save(session('a', { updated: 3, turns: [turn('t1', { message: 'three' })] }), 'now');
    await other.flush();
    stop();
    const { entries } = await other.list();
    expect(entries.map(({ opening }) => opening).sort()).toEqual(['three', 'two']);
    // Its list hears of the one that is new.
    const beside = entries.find(({ opening }) => opening === 'two')?.id ?? '';
    expect(told).toContainEqual({ type: 'changed-elsewhere', id: beside });
    await other.close();
  });

  it('does not bring back what was deleted', async () => {
    const other = await openedVault();
    await keep(session('a'));
    await other.read('a');
    await vault.remove('a');
    const told: VaultEvent[] = [];
    const stop = other.subscribe((event) => told.push(event));
    other.save(session('a', { title: 'late' }), 'now');
    await other.flush();
    stop();
    // Nothing was saved, and nobody is told so.
    expect(told.map(({ type }) => type)).not.toContain('saved');
    expect(told).toContainEqual({ type: 'removed-elsewhere', id: 'a' });
    await expect(vault.read('a')).rejects.toMatchObject({ code: 'missing' });
    await other.close();
  });

  it('that finds damaged what this one writes costs no words', async () => {
    await keep(session('a', { turns: [turn('t1')] }));
    await flipByte('session', 'a');
    const other = await openedVault();
    await expect(other.read('a')).rejects.toMatchObject({ code: 'damaged' });
    await keep(session('a', { updated: 2, turns: [turn('t1'), turn('t2', { parent: 't1' })] }));
    expect((await other.read('a')).turns.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(await other.quarantine.list()).toEqual([{ kind: 'session', id: 'a' }]);
    await other.close();
  });

  it('may have deleted what this one brings back from a file', async () => {
    const other = await openedVault();
    await keep(session('a'));
    await other.read('a');
    await other.remove('a');
    expect(await vault.takeIn(session('a'))).toBe('added');
    expect(await vault.read('a')).toEqual(session('a'));
    await other.close();
  });

  it('that writes into the same box of the list undoes no title there', async () => {
    // More than there are boxes: some share one, whichever they are.
    const ids = Array.from({ length: 80 }, (_, i) => `s${i}`);
    const other = await openedVault();
    for (const id of ids) await keep(session(id, { title: 'before' }));
    await other.list();
    for (const id of ids.slice(0, 40)) await vault.rename(id, 'after');
    for (const id of ids.slice(40)) other.save(session(id, { title: 'theirs', updated: 2 }), 'now');
    await other.flush();
    const fresh = await openedVault();
    const titles = new Map((await fresh.list()).entries.map(({ id, title }) => [id, title]));
    for (const [at, id] of ids.entries()) expect(titles.get(id)).toBe(at < 40 ? 'after' : 'theirs');
    await Promise.all([other.close(), fresh.close()]);
  });

  it('writing into the same box of the list loses no entry', async () => {
    const other = await openedVault();
    const ids = Array.from({ length: 60 }, (_, i) => `s${i}`);
    for (const [i, id] of ids.entries()) (i % 2 === 0 ? vault : other).save(session(id), 'now');
    await Promise.all([vault.flush(), other.flush()]);
    const fresh = await openedVault();
    expect((await fresh.list()).entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
    await Promise.all([other.close(), fresh.close()]);
  });
});
