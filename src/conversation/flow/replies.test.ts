import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session, turn } from '../../vault/session.fixture.ts';
import type { Session } from '../../vault/session.ts';
import { openVault, type Vault } from '../../vault/vault.ts';
import { Conversation, type Told } from './conversation.ts';
import { ByHand, Endless, EVENLY, freeModel, TOLD } from './models.fixture.ts';

const BEGUN = '<empathy_think><L1>你一夜没睡';

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

function conversationWith(models: ByHand, told: Partial<Told> = {}): Conversation {
  return new Conversation(vault, models, { ...TOLD, ...told });
}

/** Sends a first message. @returns the new session's id */
async function begin(conversation: Conversation, text: string): Promise<string> {
  await conversation.open(null);
  conversation.setText(text);
  await conversation.send();
  return conversation.store.getState().shown ?? '';
}

async function phaseIn(conversation: Conversation, id: string, phase: string): Promise<void> {
  await vi.waitFor(() => {
    const { lives } = conversation.store.getState();
    expect(lives.find(({ sessionId }) => sessionId === id)?.phase).toBe(phase);
  });
}

const inMemory = (conversation: Conversation, id: string): Session | undefined =>
  conversation.store.getState().sessions[id];

it('a session that is deleted while its reply streams comes back with what had come of it', async () => {
  let bringBack = (): void => undefined;
  const conversation = conversationWith(new ByHand('freely', freeModel(new Endless(BEGUN))), {
    removed: (_, restore) => {
      bringBack = restore;
    },
  });
  const id = await begin(conversation, '昨晚又没有睡着');
  await phaseIn(conversation, id, 'writing');
  await conversation.remove(id);
  await expect(vault.read(id)).rejects.toMatchObject({ code: 'missing' });
  bringBack();
  await vault.flush();
  expect((await vault.read(id)).turns).toMatchObject([{ raw: BEGUN, status: 'stopped' }]);
  await conversation.end();
});

it('a reply that waits behind another session’s is stopped at once, and the other goes on', async () => {
  const engine = new Endless(BEGUN);
  const conversation = conversationWith(new ByHand('freely', freeModel(engine)));
  const first = await begin(conversation, '昨晚又没有睡着');
  await phaseIn(conversation, first, 'writing');
  const second = await begin(conversation, '今天也很累');
  await phaseIn(conversation, second, 'queued');
  conversation.stop();
  await vi.waitFor(() => {
    expect(conversation.store.getState().lives.map(({ sessionId }) => sessionId)).toEqual([first]);
  });
  expect(inMemory(conversation, second)?.turns).toMatchObject([{ raw: '', status: 'stopped' }]);
  await phaseIn(conversation, first, 'writing');
  expect(engine.replies).toBe(1);
  // What comes next still waits its turn.
  conversation.continueTurn(inMemory(conversation, second)?.turns[0]?.id ?? '');
  await phaseIn(conversation, second, 'queued');
  await conversation.open(first);
  conversation.stop();
  await phaseIn(conversation, second, 'writing');
  await conversation.end();
});

const CUT = turn('t1', { message: '昨晚又没有睡着', raw: BEGUN, status: 'cut' });

it('a reply that a model has begun is not gone on with where whole sentences are chosen', async () => {
  vault.save(session('a', { turns: [CUT] }), 'now');
  const conversation = conversationWith(new ByHand('carefully', EVENLY));
  await conversation.open('a');
  conversation.continueTurn('t1');
  expect(conversation.store.getState().lives).toEqual([]);
  // What is not begun can be.
  conversation.rewrite('t1');
  await vi.waitFor(() => {
    expect(inMemory(conversation, 'a')?.turns).toMatchObject([CUT, { status: 'done' }]);
  });
  await conversation.end();
});

it('one that waited for the model while the person chose careful mode stays beside the careful one', async () => {
  vault.save(session('a', { turns: [CUT] }), 'now');
  const models = new ByHand('freely');
  const replied: string[] = [];
  const conversation = conversationWith(models, {
    replied: ({ id, status }) => {
      replied.push(`${id === 't1' ? 'the same' : 'another'} ${status}`);
    },
  });
  await conversation.open('a');
  conversation.continueTurn('t1');
  await phaseIn(conversation, 'a', 'waiting');
  models.become(EVENLY);
  await vi.waitFor(() => {
    expect(conversation.store.getState().lives).toEqual([]);
  });
  expect(replied).toEqual(['another done']);
  await vault.flush();
  const { turns, chosen } = await vault.read('a');
  expect(turns).toMatchObject([CUT, { parent: null, message: CUT.message, status: 'done' }]);
  expect(turns[1]?.raw).toContain('</answer>');
  expect(chosen).toEqual({ '': turns[1]?.id });
  await conversation.end();
});

it('what a person put right is no reply yet: careful mode writes on behind it', async () => {
  const conversation = conversationWith(new ByHand('carefully', EVENLY));
  const whole =
    '<empathy_think><L1>累</L1><L2>怕 < 慌</L2><L3>听</L3><L4>接</L4></empathy_think><answer>嗯。</answer>';
  vault.save(
    session('a', { turns: [turn('t1', { message: '昨晚又没有睡着', raw: whole, status: 'done' })] }),
    'now',
  );
  await conversation.open('a');
  conversation.editors.open('a', 't1', 'L2', '怕');
  conversation.editors.put('a', 'a/t1/L2', '不是怕，<是>烦。');
  await conversation.correct('t1', 'L2');
  await vi.waitFor(() => {
    expect(inMemory(conversation, 'a')?.turns.at(-1)).toMatchObject({ status: 'done' });
  });
  expect(inMemory(conversation, 'a')?.turns).toHaveLength(2);
  expect(inMemory(conversation, 'a')?.turns.at(-1)?.raw).toContain('<L2>不是怕，＜是>烦。</L2>');
  await conversation.end();
});

it('what is done to a session while a reply streams into it is written with what has streamed', async () => {
  const other = turn('t0', { message: '别的说法', raw: 'x', status: 'done' });
  const first = turn('t1', { message: '昨晚又没有睡着', raw: BEGUN, status: 'done' });
  vault.save(session('a', { turns: [other, first], chosen: { '': 't1' } }), 'now');
  const conversation = conversationWith(new ByHand('freely', freeModel(new Endless(BEGUN))));
  await conversation.open('a');
  conversation.setText('今天也很累');
  await conversation.send();
  await phaseIn(conversation, 'a', 'writing');
  const streamed = { message: '今天也很累', raw: BEGUN, status: 'writing' };
  await conversation.rename('a', '新名字');
  conversation.giveFeedback('t1', 'right');
  await vault.flush();
  const kept = await vault.read('a');
  expect(kept).toMatchObject({ title: '新名字', turns: [other, { feedback: 'right' }, streamed] });
  conversation.showVersion(other);
  await vault.flush();
  expect((await vault.read('a')).turns[2]).toMatchObject(streamed);
  // So is what goes to a file.
  expect((await conversation.sessionOf('a')).turns[2]).toMatchObject(streamed);
  await conversation.open('a');
  conversation.stop();
  await vi.waitFor(() => {
    expect(conversation.store.getState().lives).toEqual([]);
  });
  await vault.flush();
  expect((await vault.read('a')).turns[2]).toMatchObject({ raw: BEGUN, status: 'stopped' });
  await conversation.end();
});

it('a message whose reply never began is read with the next one', async () => {
  const engine = new Endless(BEGUN);
  const models = new ByHand('freely');
  const conversation = conversationWith(models);
  const id = await begin(conversation, '换了工作以后我总睡不好');
  await phaseIn(conversation, id, 'waiting');
  conversation.stop();
  await vi.waitFor(() => {
    expect(conversation.store.getState().lives).toEqual([]);
  });
  models.become(freeModel(engine));
  conversation.setText('你在吗');
  await conversation.send();
  await phaseIn(conversation, id, 'writing');
  expect(engine.answered).toEqual([['换了工作以后我总睡不好\n\n你在吗']]);
  expect(inMemory(conversation, id)?.turns.map(({ unread }) => unread)).toEqual([0, 0]);
  await conversation.end();
});

it('the model is held until the reply has ended', async () => {
  const held: boolean[] = [];
  const model = {
    ...freeModel(new Endless(BEGUN)),
    hold: () => {
      held.push(true);
      return () => {
        held.push(false);
      };
    },
  };
  const conversation = conversationWith(new ByHand('freely', model));
  const id = await begin(conversation, '昨晚又没有睡着');
  await phaseIn(conversation, id, 'writing');
  expect(held).toEqual([true]);
  await conversation.end();
  expect(held).toEqual([true, false]);
});

/** For which every UTF-16 unit is a token. */
function countingUnits(): Endless {
  const engine = new Endless('<L2>怕');
  engine.countTokens = (messages) =>
    Promise.resolve(messages.reduce((sum, { content }) => sum + content.length, 0));
  return engine;
}

it('a correction that the model cannot read with the message is measured, and goes back into its editor', async () => {
  const raw = '<empathy_think><L1>累</L1><L2>怕</L2></empathy_think><answer>嗯。</answer>';
  vault.save(
    session('a', { turns: [turn('t1', { message: '昨晚又没有睡着', raw, status: 'done' })] }),
    'now',
  );
  const engine = countingUnits();
  const conversation = conversationWith(new ByHand('freely', freeModel(engine)));
  const { store } = conversation;
  await conversation.open('a');
  const text = '我不是累，是空。'.repeat(600);
  conversation.editors.open('a', 't1', 'L1', '累');
  conversation.editors.put('a', 'a/t1/L1', text);
  await conversation.correct('t1', 'L1');
  await vi.waitFor(() => {
    expect(store.getState().overLong).toMatchObject({ place: 'L1', text, keeps: null });
  });
  const excess = store.getState().overLong?.excess ?? 0;
  conversation.answerFit(null);
  await vi.waitFor(() => {
    expect(store.getState().lives).toEqual([]);
  });
  const next = inMemory(conversation, 'a')?.turns.at(-1);
  expect(next).toMatchObject({ status: 'stopped', corrections: [{ layer: 'L1', text }] });
  const editor = `a/${next?.id ?? ''}/L1`;
  expect(store.getState()).toMatchObject({ opened: editor, editors: { [editor]: text } });
  expect(engine.replies).toBe(0);
  // As much as was said is enough.
  conversation.editors.put('a', editor, text.slice(0, text.length - excess));
  await conversation.correct(next?.id ?? '', 'L1');
  await phaseIn(conversation, 'a', 'writing');
  expect(store.getState().overLong).toBeNull();
  await conversation.end();
});

it('a reply that is long already is gone on with beside fewer of the exchanges before it', async () => {
  const first = turn('t1', { message: '信'.repeat(1500), raw: '<empathy_think><L1>累', status: 'cut' });
  const long = turn('t2', {
    parent: 't1',
    message: '然后呢',
    raw: `<empathy_think><L1>${'累'.repeat(2200)}`,
    status: 'length',
  });
  vault.save(session('a', { turns: [first, long] }), 'now');
  const engine = countingUnits();
  const conversation = conversationWith(new ByHand('freely', freeModel(engine)));
  await conversation.open('a');
  conversation.continueTurn('t2');
  await phaseIn(conversation, 'a', 'writing');
  expect(engine.answered).toEqual([['然后呢']]);
  conversation.stop();
  await vi.waitFor(() => {
    expect(inMemory(conversation, 'a')?.turns[1]).toMatchObject({ unread: 1, status: 'stopped' });
  });
  await conversation.end();
});
