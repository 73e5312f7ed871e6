import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../vault/database.ts';
import { VaultError } from '../../vault/errors.ts';
import { session } from '../../vault/session.fixture.ts';
import { openVault, type Vault } from '../../vault/vault.ts';
import { Conversation, type Told } from './conversation.ts';
import type { ModelSource } from './ports.ts';

let vault: Vault;

beforeEach(async () => {
  vi.stubGlobal('navigator', { languages: ['zh-CN'] });
  globalThis.indexedDB = new IDBFactory();
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  vault = opened.vault;
});
afterEach(async () => {
  await vault.abandon();
  vi.unstubAllGlobals();
});

const nothing = (): void => undefined;
const TOLD: Told = { replied: nothing, removed: nothing, refused: nothing, opened: nothing, closed: nothing };
const NO_MODEL: ModelSource = { now: () => null, ready: () => new Promise(() => undefined) };

function conversationIn(place: Vault): Conversation {
  return new Conversation(place, NO_MODEL, TOLD);
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
  const before = await openVault();
  if (before.locked) throw new Error('locked');
  await damageDraft('a');
  const conversation = conversationIn(before.vault);
  await conversation.open('a');
  expect(conversation.store.getState()).toMatchObject({ unopened: null, access: 'writer', text: '' });
  conversation.setText('坏掉以后写的');
  await before.vault.flush();
  expect(await before.vault.readDraft('a')).toBe('坏掉以后写的');
  expect(await before.vault.quarantine.list()).toEqual([{ kind: 'draft', id: 'a' }]);
  await conversation.end();
  await before.vault.close();
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
