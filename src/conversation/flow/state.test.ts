import { expect, it } from 'vitest';
import { session } from '../../vault/session.fixture.ts';
import { initialState, losesByReload, sessionIn } from './state.ts';

it('opening the page anew costs what is not saved, and nothing else', () => {
  expect(losesByReload({ ...initialState(null), text: '有草稿', sessions: { a: session('a') } })).toBe(false);
  expect(losesByReload(initialState('quota'))).toBe(true);
  // Where nothing can be kept, an update is no loss before something was written.
  for (const why of ['unavailable', 'newer-vault'] as const) {
    expect(losesByReload(initialState(why))).toBe(false);
    expect(losesByReload({ ...initialState(why), text: '写了一点' })).toBe(true);
    expect(losesByReload({ ...initialState(why), sessions: { a: session('a') } })).toBe(true);
  }
});

it('a word that every object has is the name of no session', () => {
  const a = session('a');
  const state = { ...initialState(null), sessions: { a } };
  expect(sessionIn(state, 'a')).toBe(a);
  for (const id of ['constructor', '__proto__', 'toString']) expect(sessionIn(state, id)).toBeNull();
});
