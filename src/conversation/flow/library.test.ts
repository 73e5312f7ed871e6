import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { entryOf } from '../../vault/session.ts';
import { session } from '../../vault/session.fixture.ts';
import { openVault } from '../../vault/vault.ts';
import { Library } from './library.ts';

it('what changes while the list is being read is not undone by what was read', async () => {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openVault();
  if (opened.locked) throw new Error('locked');
  const { vault } = opened;
  for (const id of ['a', 'b']) vault.save(session(id), 'now');
  await vault.flush();
  const library = new Library(vault);
  const reading = library.load();
  library.put(entryOf(session('c', { updated: 9 })));
  library.drop('a');
  await reading;
  expect(library.store.getState().entries.map(({ id }) => id)).toEqual(['c', 'b']);
  await library.load();
  expect(
    library.store
      .getState()
      .entries.map(({ id }) => id)
      .sort(),
  ).toEqual(['a', 'b']);
  await vault.close();
});
