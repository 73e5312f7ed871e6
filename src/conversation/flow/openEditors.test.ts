import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { VaultError } from '../../vault/errors.ts';
import { session, turn } from '../../vault/session.fixture.ts';
import { openVault, type Vault } from '../../vault/vault.ts';
import { Conversation, type Told } from './conversation.ts';
import { ByHand, Endless, freeModel, TOLD } from './models.fixture.ts';
import { unsentHere } from './state.ts';

const RAW =
  '<empathy_think><L1>累</L1><L2>怕</L2><L3>听</L3><L4>接</L4></empathy_think><answer>嗯。</answer>';
const TURN = turn('t1', { message: '昨晚又没有睡着', raw: RAW, status: 'done' });

let vault: Vault;

beforeEach(async () => {
  vi.stubGlobal('navigator', { languages: ['zh-CN'] });
  globalThis.indexedDB = new IDBFactory();
  vault = await openedVault();
  vault.save(session('a', { turns: [TURN] }), 'now');
  vault.save(session('b', { turns: [turn('other')] }), 'now');
  await vault.flush();
});
afterEach(async () => {
  await vault.abandon();
  vi.unstubAllGlobals();
  vi.doUnmock('../../safety/conversation.ts');
});

async function openedVault(): Promise<Vault> {
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  return opened.vault;
}

function conversationIn(place: Vault | null, told: Partial<Told> = {}): Conversation {
  const models = new ByHand('freely', freeModel(new Endless('<empathy_think><L1>')));
  return new Conversation(place, models, { ...TOLD, ...told });
}

/** Opens an editor in session `a` and writes in it. */
function write(conversation: Conversation, place: 'message' | 'L2', text: string): void {
  conversation.editors.open('a', 't1', place, place === 'message' ? TURN.message : '怕');
  conversation.editors.put('a', `a/t1/${place}`, text);
}

const editorsOf = (conversation: Conversation): unknown => conversation.store.getState().editors;

it('what stands in an open editor stays while another message is answered, on other pages, and after the page is gone', async () => {
  const conversation = conversationIn(vault);
  await conversation.open('a');
  write(conversation, 'message', '昨晚又没有睡着，写到一半');
  write(conversation, 'L2', '不是怕');
  const written = { 'a/t1/message': '昨晚又没有睡着，写到一半', 'a/t1/L2': '不是怕' };
  conversation.setText('还有一件事');
  await conversation.send();
  expect(editorsOf(conversation)).toEqual(written);
  await conversation.open('b');
  expect(editorsOf(conversation)).toEqual({});
  await conversation.open('a');
  expect(editorsOf(conversation)).toEqual(written);
  await conversation.end();
  await vault.close();

  vault = await openedVault();
  const later = conversationIn(vault);
  await later.open('a');
  expect(editorsOf(later)).toEqual(written);
  // Nobody has pressed anything: the focus stays where it is.
  expect(later.store.getState().opened).toBeNull();
  expect(unsentHere(later.store.getState())).toContain('写到一半');
  later.editors.close('a', 'a/t1/L2');
  await vault.flush();
  expect(await vault.ids('draft')).toEqual(['a/t1/message']);
  await later.end();
});

it('without a vault it stays in memory', async () => {
  const conversation = conversationIn(null);
  await conversation.open(null);
  conversation.setText('昨晚又没有睡着');
  await conversation.send();
  const id = conversation.store.getState().shown ?? '';
  const first = conversation.store.getState().sessions[id]?.turns[0]?.id ?? '';
  conversation.editors.put(id, `${id}/${first}/message`, '换个说法');
  await conversation.open(null);
  await conversation.open(id);
  expect(editorsOf(conversation)).toEqual({ [`${id}/${first}/message`]: '换个说法' });
  await conversation.end();
});

it('it is there in the tab that takes the session over, with what was written last', async () => {
  const conversation = conversationIn(vault);
  await conversation.open('a');
  write(conversation, 'L2', '这边写的');
  await vault.flush();
  const other = await openedVault();
  other.saveDraft('a/t1/L2', '这边写的，那边接着写');
  await other.close();
  await conversation.takeOver();
  expect(editorsOf(conversation)).toEqual({ 'a/t1/L2': '这边写的，那边接着写' });
  await conversation.end();
});

it('it stays until the screen can be loaded, and is sent then', async () => {
  const refused: string[] = [];
  const conversation = conversationIn(vault, {
    refused: (why) => {
      refused.push(why);
    },
  });
  await conversation.open('a');
  write(conversation, 'message', '换个说法');
  write(conversation, 'L2', '不是怕');
  const before = editorsOf(conversation);
  vi.resetModules();
  vi.doMock('../../safety/conversation.ts', () => {
    throw new TypeError('not there');
  });
  await conversation.edit('t1');
  await conversation.correct('t1', 'L2');
  expect(refused).toEqual(['no-screen', 'no-screen']);
  expect(editorsOf(conversation)).toEqual(before);

  vi.doUnmock('../../safety/conversation.ts');
  await conversation.edit('t1');
  expect(editorsOf(conversation)).toEqual({ 'a/t1/L2': '不是怕' });
  expect(conversation.store.getState().sessions['a']?.turns.at(-1)?.message).toBe('换个说法');
  // Nothing is put right while a reply is on its way.
  await conversation.correct('t1', 'L2');
  expect(refused.at(-1)).toBe('still-writing');
  expect(editorsOf(conversation)).toEqual({ 'a/t1/L2': '不是怕' });
  await conversation.end();
});

it('the draft of what was sent lies on disk until the session does, and no longer', async () => {
  const conversation = conversationIn(vault);
  await conversation.open('a');
  write(conversation, 'message', '换个说法');
  await vault.flush();
  const saving = vi.spyOn(vault, 'save').mockImplementation(() => undefined);
  await conversation.edit('t1');
  expect(editorsOf(conversation)).toEqual({});
  expect(await vault.readDraft('a/t1/message')).toBe('换个说法');
  saving.mockRestore();
  await conversation.end();
  await vault.flush();
  expect((await vault.read('a')).turns.map(({ message }) => message)).toEqual([TURN.message, '换个说法']);
  expect(await vault.ids('draft')).toEqual([]);
});

it('what a person is writing comes along to another version of the reply', async () => {
  const conversation = conversationIn(vault);
  await conversation.open('a');
  write(conversation, 'message', '换个说法');
  conversation.editors.open('a', 't1', 'L4', '接');
  write(conversation, 'L2', '不是怕');
  await conversation.correct('t1', 'L2');
  const next = conversation.store.getState().sessions['a']?.turns.at(-1);
  expect(next?.corrections).toEqual([{ layer: 'L2', text: '不是怕' }]);
  // An editor in which nothing was changed shows the other version's words when it is opened there.
  expect(editorsOf(conversation)).toEqual({ [`a/${next?.id ?? ''}/message`]: '换个说法', 'a/t1/L4': '接' });
  await conversation.end();
  await vault.flush();
  expect(await vault.ids('draft')).toEqual([`a/${next?.id ?? ''}/message`]);
});

it('it goes with a session that is deleted, and comes back with it', async () => {
  let bringBack = (): void => undefined;
  const conversation = conversationIn(vault, {
    removed: (_, restore) => {
      bringBack = restore;
    },
  });
  await conversation.open('a');
  write(conversation, 'L2', '不是怕');
  vault.saveDraft('ab', '别的');
  await vault.flush();
  write(conversation, 'message', '还没写到盘上');
  await conversation.remove('a');
  await vault.flush();
  expect(await vault.ids('draft')).toEqual(['ab']);
  bringBack();
  await conversation.open('b');
  await conversation.open('a');
  expect(editorsOf(conversation)).toEqual({ 'a/t1/L2': '不是怕', 'a/t1/message': '还没写到盘上' });
  await conversation.end();
});

it('what lies there unread is not written over, and what was typed meanwhile comes behind it', async () => {
  vault.saveDraft('a/t1/L2', '先前写的');
  await vault.flush();
  const failing = vi.spyOn(vault, 'ids').mockRejectedValue(new VaultError('storage'));
  const conversation = conversationIn(vault);
  await conversation.open('a');
  write(conversation, 'L2', '又写的');
  expect(conversation.store.getState().unsaved).toBe('storage');
  await vault.flush();
  expect(await vault.readDraft('a/t1/L2')).toBe('先前写的');
  failing.mockRestore();
  await conversation.retrySaving();
  expect(editorsOf(conversation)).toEqual({ 'a/t1/L2': '先前写的\n\n又写的' });
  expect(conversation.store.getState().unsaved).toBeNull();
  await conversation.end();
  await vault.flush();
  expect(await vault.readDraft('a/t1/L2')).toBe('先前写的\n\n又写的');
});
