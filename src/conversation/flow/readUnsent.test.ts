import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session, turn } from '../../vault/session.fixture.ts';
import { openVault, type Vault } from '../../vault/vault.ts';
import { Conversation } from './conversation.ts';
import { ByHand, Endless, EVENLY, freeModel, TOLD } from './models.fixture.ts';

const WRITTEN = '昨晚又没有睡着';

let vault: Vault;
let engine: Endless;

beforeEach(async () => {
  vi.stubGlobal('navigator', { languages: ['zh-CN'] });
  globalThis.indexedDB = new IDBFactory();
  engine = new Endless('<empathy_think><L1>');
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  vault = opened.vault;
});
afterEach(async () => {
  await vault.abandon();
  vi.unstubAllGlobals();
});

/** What the engine has read once it has read something more. */
async function readNext(): Promise<string> {
  const before = engine.read.length;
  await vi.waitFor(
    () => {
      expect(engine.read.length).toBeGreaterThan(before);
    },
    { timeout: 20_000 },
  );
  return engine.read.at(-1) ?? '';
}

it('what was written before the model was there is read once it is', async () => {
  const models = new ByHand('freely');
  const conversation = new Conversation(vault, models, TOLD);
  await conversation.open(null);
  conversation.setText(WRITTEN);
  // Longer than any pause that is waited for.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(engine.read).toEqual([]);
  models.become(freeModel(engine));
  expect(await readNext()).toContain(WRITTEN);
  await conversation.end();
});

it('what was left in a composer is read when it is brought back', async () => {
  vault.save(session('a'), 'now');
  vault.saveDraft('a', WRITTEN);
  await vault.flush();
  const conversation = new Conversation(vault, new ByHand('freely', freeModel(engine)), TOLD);
  const reading = readNext();
  await conversation.open('a');
  expect(await reading).toContain(WRITTEN);
  await conversation.end();
});

it('with nothing written, a model that has come reads what every prompt begins with, and goes on from there', async () => {
  const models = new ByHand('freely');
  const conversation = new Conversation(vault, models, TOLD);
  await conversation.open(null);
  models.become(freeModel(engine));
  const beginning = await readNext();
  conversation.setText(WRITTEN);
  const whole = await readNext();
  expect(whole).toContain(WRITTEN);
  expect(whole.startsWith(beginning)).toBe(true);
  await conversation.end();
});

it('that reading ends when a message is sent', async () => {
  const signals: AbortSignal[] = [];
  engine.prefill = (_, signal) => {
    signals.push(signal);
    engine.read.push('');
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  };
  const models = new ByHand('freely');
  const conversation = new Conversation(vault, models, TOLD);
  await conversation.open(null);
  models.become(freeModel(engine));
  await readNext();
  conversation.setText(WRITTEN);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  await conversation.send();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await conversation.end();
});

it('what is typed while a reply is on its way is read behind it, once it has ended', async () => {
  const conversation = new Conversation(vault, new ByHand('freely', freeModel(engine)), TOLD);
  await conversation.open(null);
  conversation.setText(WRITTEN);
  await conversation.send();
  await vi.waitFor(() => {
    expect(conversation.store.getState().lives[0]?.phase).toBe('writing');
  });
  const before = engine.read.length;
  conversation.setText('还有一件事');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(engine.read.length).toBe(before);
  const read: string[] = [];
  engine.prefill = (messages) => {
    read.push(...messages.slice(1).map(({ content }) => content));
    return Promise.resolve();
  };
  conversation.stop();
  await vi.waitFor(
    () => {
      expect(read).toEqual([WRITTEN, engine.says, expect.stringContaining('还有一件事')]);
    },
    { timeout: 20_000 },
  );
  await conversation.end();
});

it('reading ahead ends where a reply is written anew, and comes behind the new one', async () => {
  const raw = '<empathy_think><L1>累</L1></empathy_think><answer>嗯。</answer>';
  vault.save(session('a', { turns: [turn('t1', { message: WRITTEN, raw, status: 'done' })] }), 'now');
  const signals: AbortSignal[] = [];
  engine.prefill = (_, signal) => {
    signals.push(signal);
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
  };
  const conversation = new Conversation(vault, new ByHand('freely', freeModel(engine)), TOLD);
  await conversation.open('a');
  conversation.setText('还有一件事');
  await vi.waitFor(
    () => {
      expect(signals).toHaveLength(1);
    },
    { timeout: 20_000 },
  );
  conversation.rewrite('t1');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await conversation.end();
});

it('careful mode brings nothing for a page on which nothing is written', async () => {
  let asked = 0;
  const careful = {
    ...EVENLY,
    means: (...all: Parameters<typeof EVENLY.means>) => {
      asked++;
      return EVENLY.means(...all);
    },
  };
  const models = new ByHand('freely');
  const conversation = new Conversation(vault, models, TOLD);
  await conversation.open(null);
  models.become(careful);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toBe(0);
  conversation.setText(WRITTEN);
  await vi.waitFor(
    () => {
      expect(asked).toBe(1);
    },
    { timeout: 20_000 },
  );
  await conversation.end();
});
