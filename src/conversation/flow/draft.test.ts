import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '../../vault/backup/files.ts';
import { openDatabase } from '../../vault/database.ts';
import { VaultError } from '../../vault/errors.ts';
import { session, turn } from '../../vault/session.fixture.ts';
import { openVault, type Vault } from '../../vault/vault.ts';
import { Conversation, type Told } from './conversation.ts';
import { ByHand, TOLD } from './models.fixture.ts';

let vault: Vault;

beforeEach(async () => {
  vi.stubGlobal('navigator', { languages: ['zh-CN'] });
  globalThis.indexedDB = new IDBFactory();
  vault = await openedVault();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await vault.abandon();
  vi.unstubAllGlobals();
});

const nothing = (): void => undefined;
const NO_MODEL = new ByHand('freely');

function conversationIn(place: Vault, told: Partial<Told> = {}): Conversation {
  return new Conversation(place, NO_MODEL, { ...TOLD, ...told });
}

async function openedVault(): Promise<Vault> {
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  return opened.vault;
}

async function damageDraft(id: string): Promise<void> {
  const database = await openDatabase();
  await database.together(['draft'], async (stores) => {
    const record = (await stores.get('draft', id)) as { readonly box: ArrayBuffer };
    const bytes = new Uint8Array(record.box.slice(0));
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    stores.put('draft', id, { ...record, box: bytes.buffer });
  });
  database.close();
}

/** A vault that cannot say what stands in a composer, until it is told otherwise. */
function withoutDrafts(): { readonly place: Vault; readonly repair: () => void } {
  const failing = vi.spyOn(vault, 'readDraft').mockRejectedValue(new VaultError('storage'));
  const repair = (): void => {
    failing.mockRestore();
  };
  return { place: vault, repair };
}

it('a session opens whose draft is damaged, and what is written then is kept', async () => {
  vault.save(session('a'), 'now');
  vault.saveDraft('a', '一个草稿');
  await vault.flush();
  await vault.letGo('a');
  const other = await openedVault();
  await damageDraft('a');
  const conversation = conversationIn(other);
  await conversation.open('a');
  expect(conversation.store.getState()).toMatchObject({ unopened: null, access: 'writer', text: '' });
  conversation.setText('坏掉以后写的');
  await other.flush();
  expect(await other.readDraft('a')).toBe('坏掉以后写的');
  expect(await other.quarantine.list()).toEqual([{ kind: 'draft', id: 'a' }]);
  await conversation.end();
  await other.close();
});

it('without a vault it is said why there is none', () => {
  const { store } = new Conversation(null, NO_MODEL, TOLD, 'newer-vault');
  expect(store.getState().unsaved).toBe('newer-vault');
});

it('without a vault what stands in each composer stays as long as the page', async () => {
  const conversation = new Conversation(null, NO_MODEL, TOLD);
  await conversation.open(null);
  conversation.setText('一封很长的信');
  // The sheet is left for another page and opened again.
  await conversation.open(null);
  expect(conversation.store.getState().text).toBe('一封很长的信');
  await conversation.send();
  const id = conversation.store.getState().shown;
  conversation.setText('接着说');
  await conversation.open(null);
  expect(conversation.store.getState().text).toBe('');
  conversation.setText('另一件事');
  await conversation.open(id);
  expect(conversation.store.getState().text).toBe('接着说');
  await conversation.open(null);
  expect(conversation.store.getState().text).toBe('另一件事');
  await conversation.end();
});

it('a session opens without its draft, and words that have no place are told, not lost, and kept once there is one', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const { place, repair } = withoutDrafts();
  const conversation = conversationIn(place);
  await conversation.open('a');
  expect(conversation.store.getState()).toMatchObject({ unopened: null, access: 'writer', unsaved: null });
  conversation.setText('没有地方放的话');
  expect(conversation.store.getState().unsaved).toBe('storage');
  // Something else that is saved does not make them safe.
  conversation.giveFeedback(session('a').turns[0]?.id ?? '', 'right');
  await vault.flush();
  expect(conversation.store.getState().unsaved).toBe('storage');

  await conversation.open(null);
  expect(conversation.store.getState()).toMatchObject({ text: '没有地方放的话', unsaved: 'storage' });
  repair();
  await conversation.retrySaving();
  expect(conversation.store.getState()).toMatchObject({ text: '没有地方放的话', unsaved: null });
  expect(await vault.readDraft('new')).toBe('没有地方放的话');
  await conversation.end();
});

it('nothing ends while words have no place; one is looked for once more', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const { place, repair } = withoutDrafts();
  const conversation = conversationIn(place);
  await conversation.open('a');
  conversation.setText('没有地方放的话');
  await expect(conversation.end()).rejects.toMatchObject({ code: 'storage' });
  expect(conversation.store.getState()).toMatchObject({ text: '没有地方放的话', unsaved: 'storage' });
  repair();
  await conversation.end();
  expect(await vault.readDraft('a')).toBe('没有地方放的话');
  expect(vault.pending).toBe(false);
});

it('nothing ends while what stands in an editor has no place', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const failing = vi.spyOn(vault, 'ids').mockRejectedValue(new VaultError('storage'));
  const conversation = conversationIn(vault);
  await conversation.open('a');
  conversation.editors.open('a', 't1', 'message', '说过的话');
  conversation.editors.put('a', 'a/t1/message', '换个说法');
  await expect(conversation.end()).rejects.toMatchObject({ code: 'storage' });
  failing.mockRestore();
  await conversation.end();
  expect(await vault.readDraft('a/t1/message')).toBe('换个说法');
});

it('a draft that is restored stands in the composer or editor that is open for it, here and in another tab', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  conversation.editors.open('a', 't1', 'message', '说过的话');
  const other = await openedVault();
  const elsewhere = conversationIn(other);
  await elsewhere.open('a');
  const records = [
    { format: 'empathy-r1-backup', version: 1, created: 1 },
    { kind: 'draft', id: 'a', text: '备份里写到一半的' },
    { kind: 'draft', id: 'a/t1/message', text: '备份里改到一半的' },
    { kind: 'end', records: 2 },
  ];
  const file = new Blob([records.map((record) => JSON.stringify(record)).join('\n')]);
  expect(await readBackup(vault, [], file, null)).toMatchObject({ others: 2, unread: 0 });
  const shown = { text: '备份里写到一半的', editors: { 'a/t1/message': '备份里改到一半的' } };
  expect(conversation.store.getState()).toMatchObject(shown);
  await vi.waitFor(() => {
    expect(elsewhere.store.getState()).toMatchObject(shown);
  });
  await elsewhere.end();
  await other.close();
  conversation.setText('备份里写到一半的，接着写');
  await conversation.end();
  expect(await vault.readDraft('a')).toBe('备份里写到一半的，接着写');
  expect(await vault.readDraft('a/t1/message')).toBe('备份里改到一半的');
});

it('the draft of a message lies on disk until the message does, and is no draft meanwhile', async () => {
  const conversation = conversationIn(vault);
  await conversation.open(null);
  conversation.setText('还没写到盘上的话');
  await vault.flush();
  const saving = vi.spyOn(vault, 'save').mockImplementation(nothing);
  await conversation.send();
  const { shown, text } = conversation.store.getState();
  expect(text).toBe('');
  await conversation.open(null);
  expect(conversation.store.getState().text).toBe('');
  expect(await vault.readDraft('new')).toBe('还没写到盘上的话');

  saving.mockRestore();
  await conversation.open(shown);
  const sent = conversation.store.getState().sessions[shown ?? '']?.turns[0];
  expect(sent?.message).toBe('还没写到盘上的话');
  conversation.giveFeedback(sent?.id ?? '', 'right');
  await conversation.end();
  await vault.flush();
  expect((await vault.read(shown ?? '')).turns[0]?.message).toBe('还没写到盘上的话');
  expect(await vault.ids('draft')).toEqual([]);
});

it('an end that fails at its very last write leaves a conversation that saves, or says that it does not', async () => {
  const conversation = conversationIn(vault);
  await conversation.open(null);
  conversation.setText('第一句');
  await vault.flush();
  const remove = Reflect.get(IDBObjectStore.prototype, 'delete');
  const failing = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['delete']>
  ) {
    if (this.name === 'draft') throw new DOMException('io', 'UnknownError');
    return remove.apply(this, args);
  });
  await conversation.send();
  const { shown } = conversation.store.getState();
  await expect(conversation.end()).rejects.toMatchObject({ code: 'storage' });
  expect(conversation.store.getState().unsaved).toBe('storage');
  failing.mockRestore();
  conversation.setText('锁不上以后写的话');
  await conversation.retrySaving();
  expect(conversation.store.getState().unsaved).toBeNull();
  expect(await vault.readDraft(shown ?? '')).toBe('锁不上以后写的话');
  await conversation.end();
});

/** A disk that takes nothing more of this kind, until it is told otherwise. */
function fullFor(kind: 'session' | 'draft'): { readonly repair: () => void } {
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    if (this.name === kind) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  const repair = (): void => {
    full.mockRestore();
  };
  return { repair };
}

it('a draft that is saved does not stand for the message that is not, nor a message for a draft', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  for (const kind of ['session', 'draft'] as const) {
    const saved: unknown[] = [];
    const unsubscribe = vault.subscribe((event) => {
      if (event.type === 'saved') saved.push(event.what);
    });
    const { repair } = fullFor(kind);
    conversation.giveFeedback('t1', kind === 'session' ? 'right' : 'wrong');
    conversation.setText(`写到一半：${kind}`);
    await expect(vault.flush()).rejects.toMatchObject({ code: 'quota' });
    expect(saved).toContain(kind === 'session' ? 'draft' : 'session');
    expect(saved).not.toContain(kind);
    expect(conversation.store.getState().unsaved).toBe('quota');
    repair();
    unsubscribe();
    await conversation.retrySaving();
    expect(conversation.store.getState().unsaved).toBeNull();
  }
  await conversation.end();
});

it('what is typed next does not cover the one copy of a message that is not on disk', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  const { repair } = fullFor('session');
  for (const text of ['第一句', '第二句']) {
    conversation.setText(text);
    await vi.waitFor(async () => {
      conversation.stop();
      await conversation.send();
      expect(conversation.store.getState().text).toBe('');
    });
  }
  conversation.setText('第三句的一半');
  await expect(vault.flush()).rejects.toMatchObject({ code: 'quota' });
  const other = await openedVault();
  expect(await other.readDraft('a')).toBe('第一句\n\n第二句\n\n第三句的一半');
  await other.close();
  expect(conversation.store.getState().text).toBe('第三句的一半');
  await conversation.open(null);
  await conversation.open('a');
  expect(conversation.store.getState().text).toBe('第三句的一半');

  repair();
  await conversation.retrySaving();
  await vi.waitFor(async () => {
    expect(await vault.readDraft('a')).toBe('第三句的一半');
  });
  const messages = (await vault.read('a')).turns.map(({ message }) => message);
  expect(messages.slice(-2)).toEqual(['第一句', '第二句']);
  await conversation.end();
});

it('what is typed after a message was sent is kept, whenever that one reaches the disk', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  conversation.setText('第一句');
  await conversation.send();
  conversation.setText('第二句的一半');
  await conversation.end();
  await vault.flush();
  expect((await vault.read('a')).turns.at(-1)?.message).toBe('第一句');
  expect(await vault.readDraft('a')).toBe('第二句的一半');
});

it('a session that is taken over brings what the other tab has written in its composer', async () => {
  vault.save(session('a'), 'now');
  vault.saveDraft('a', '起了头');
  await vault.flush();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  const other = await openedVault();
  other.saveDraft('a', '起了头，在那边接着写');
  await other.close();
  await conversation.takeOver();
  expect(conversation.store.getState()).toMatchObject({ access: 'writer', text: '起了头，在那边接着写' });
  await conversation.end();
});

/** Web Locks as far as sessions need them: each is held by one, and the next takes it from that one. */
function stubLocks(): void {
  const holders = new Map<string, (reason: unknown) => void>();
  const request = (
    name: string,
    options: LockOptions,
    work: (lock: unknown) => Promise<void> | undefined,
  ): Promise<void> => {
    if (name.startsWith('empathy-session-')) {
      if (options.ifAvailable === true && holders.has(name)) return Promise.resolve(work(null));
      holders.get(name)?.(new DOMException('stolen', 'AbortError'));
    }
    return new Promise((resolve, reject) => {
      holders.set(name, reject);
      void work({ name })?.then(() => {
        if (holders.get(name) === reject) holders.delete(name);
        resolve();
      });
    });
  };
  vi.stubGlobal('navigator', { languages: ['zh-CN'], locks: { request } });
}

it('a message that could not be saved stays a draft when another tab takes over, and when this one locks', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  stubLocks();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  conversation.setText('只有草稿在盘上');
  await vault.flush();
  const full = fullFor('session');
  await conversation.send();
  await vi.waitFor(() => {
    expect(conversation.store.getState().unsaved).toBe('quota');
  });
  const other = await openedVault();
  const taker = conversationIn(other);
  await taker.open('a');
  await taker.takeOver();
  await vi.waitFor(() => {
    expect(conversation.store.getState().access).toBe('follower');
  });
  full.repair();
  await conversation.end();
  await vault.close();
  expect(taker.store.getState().text).toBe('只有草稿在盘上');
  expect(await other.readDraft('a')).toBe('只有草稿在盘上');
  await taker.end();
  await other.close();
});

it('a session that is deleted and brought back has its draft again', async () => {
  vault.save(session('a'), 'now');
  vault.saveDraft('a', '没发出去的');
  await vault.flush();
  let bringBack = nothing;
  const conversation = conversationIn(vault, {
    removed: (_, restore) => {
      bringBack = restore;
    },
  });
  await conversation.remove('a');
  expect(await vault.readDraft('a')).toBe('');
  bringBack();
  await vault.flush();
  expect(await vault.read('a')).toEqual(session('a'));
  expect(await vault.readDraft('a')).toBe('没发出去的');
  await conversation.end();
});

it('a step that is taken while another tab’s words are being read in is not lost by it', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  const read = vault.read.bind(vault);
  const marks: unknown[] = [];
  let step = (): void => {
    step = nothing;
    conversation.giveFeedback('t1', 'right');
    conversation.store.subscribe(({ sessions }) => marks.push(sessions['a']?.turns[0]?.feedback));
  };
  vi.spyOn(vault, 'read').mockImplementation(async (id) => {
    const found = await read(id);
    step();
    return found;
  });
  const other = await openedVault();
  await other.takeIn(session('a', { updated: 2, turns: [turn('t1'), turn('theirs', { parent: 't1' })] }));
  const both = { turns: [{ id: 't1', feedback: 'right' }, { id: 'theirs' }] };
  await vi.waitFor(() => {
    expect(conversation.store.getState().sessions['a']).toMatchObject(both);
  });
  await vault.flush();
  expect(await other.read('a')).toMatchObject(both);
  expect(new Set(marks)).toEqual(new Set(['right']));
  await conversation.end();
  await other.close();
});

it('a session that cannot be read when it is taken over is said, and another tab can have it', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  stubLocks();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  const other = await openedVault();
  const taker = conversationIn(other);
  await taker.open('a');
  expect(taker.store.getState().access).toBe('follower');
  const failing = vi.spyOn(other, 'read').mockRejectedValue(new VaultError('storage'));
  await taker.takeOver();
  expect(taker.store.getState()).toMatchObject({ unopened: 'storage', sessions: {} });
  await conversation.open(null);
  await conversation.open('a');
  expect(conversation.store.getState()).toMatchObject({ access: 'writer', unopened: null });
  failing.mockRestore();
  await taker.open('a');
  expect(taker.store.getState()).toMatchObject({ access: 'follower', unopened: null });
  await taker.end();
  await conversation.end();
  await other.close();
});

it('what another tab has written and this one cannot read is said, until it can', async () => {
  vault.save(session('a'), 'now');
  await vault.flush();
  stubLocks();
  const conversation = conversationIn(vault);
  await conversation.open('a');
  const other = await openedVault();
  const follower = conversationIn(other);
  await follower.open('a');
  const failing = vi.spyOn(other, 'read').mockRejectedValue(new VaultError('newer'));
  await conversation.rename('a', '新名字');
  await vi.waitFor(() => {
    expect(follower.store.getState().unopened).toBe('newer');
  });
  failing.mockRestore();
  await conversation.rename('a', '又一个名字');
  await vi.waitFor(() => {
    expect(follower.store.getState()).toMatchObject({
      unopened: null,
      sessions: { a: { title: '又一个名字' } },
    });
  });
  await follower.end();
  await conversation.end();
  await other.close();
});
