import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDataKey, type DataKey } from './crypto.ts';
import { keysOf, openDatabase, type Database } from './database.ts';
import { VaultError } from './errors.ts';
import { FORMATS, type Formats } from './formats.ts';
import { Records } from './records.ts';

const before = v.object({ text: v.string() });
const after = v.object({ text: v.string(), length: v.number() });
const NEXT: Formats = {
  schema: FORMATS.schema + 1,
  steps: {
    ...FORMATS.steps,
    [FORMATS.schema]: (_, value) => {
      const { text } = v.parse(before, value);
      return { text, length: text.length };
    },
  },
};

let database: Database;
let key: DataKey;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
  key = await newDataKey();
});
afterEach(() => {
  database.close();
});

const records = (formats: Formats): Records =>
  new Records(database, { current: key, all: [key], wrapped: null }, formats);

describe('a record of an older version', () => {
  it('is brought forward when it is read, and no copy stays behind', async () => {
    await records(FORMATS).write('draft', 'x', { text: 'abc' });
    const read = await records(NEXT).read('draft', 'x', after);
    expect(read?.value).toEqual({ text: 'abc', length: 3 });
    expect(await records(NEXT).raw('draft', 'x')).toMatchObject({ schema: NEXT.schema });
    expect(await keysOf(database, 'copy')).toEqual([]);
  });

  it('stays as it was where a step fails', async () => {
    await records(FORMATS).write('draft', 'x', { other: 'abc' });
    const lying = await records(FORMATS).raw('draft', 'x');
    await expect(records(NEXT).read('draft', 'x', after)).rejects.toMatchObject({ code: 'storage' });
    expect(await records(FORMATS).raw('draft', 'x')).toEqual(lying);
  });

  it('is damaged, not lost, where no step leads on', async () => {
    await records(FORMATS).write('draft', 'x', { text: 'abc' });
    const gap: Formats = { schema: NEXT.schema + 1, steps: {} };
    await expect(records(gap).read('draft', 'x', after)).rejects.toMatchObject({ code: 'damaged' });
    expect((await records(FORMATS).read('draft', 'x', before))?.value).toEqual({ text: 'abc' });
  });

  it('comes back when the new one was cut off and does not open', async () => {
    await records(FORMATS).write('draft', 'x', { text: 'abc' });
    const copy = await records(FORMATS).raw('draft', 'x');
    const good = await records(NEXT).seal('draft', 'x', { text: 'abc', length: 3 });
    await database.together(['draft', 'copy'], (stores) => {
      stores.put('copy', 'draft/x', copy);
      stores.put('draft', 'x', { ...good, box: good.box.slice(1) });
      return Promise.resolve();
    });
    await records(NEXT).settleCopies();
    expect(await records(NEXT).raw('draft', 'x')).toEqual(copy);
    expect(await keysOf(database, 'copy')).toEqual([]);
    expect((await records(NEXT).read('draft', 'x', after))?.value).toEqual({ text: 'abc', length: 3 });
  });

  it('is read all the same where the disk has no room for the new one, and stays as it was', async () => {
    await records(FORMATS).write('draft', 'x', { text: 'abc' });
    const lying = await records(FORMATS).raw('draft', 'x');
    const full: Database = {
      ...database,
      together: () => Promise.reject(new VaultError('quota')),
    };
    const here = new Records(full, { current: key, all: [key], wrapped: null }, NEXT);
    expect((await here.read('draft', 'x', after))?.value).toEqual({ text: 'abc', length: 3 });
    expect(await here.raw('draft', 'x')).toEqual(lying);
  });

  it('is not put back over what another tab has written while the new one was read back', async () => {
    await records(FORMATS).write('draft', 'x', { text: 'abc' });
    const theirs = await records(NEXT).seal('draft', 'x', { text: 'theirs', length: 6 });
    let changes = 0;
    const busy: Database = {
      ...database,
      together: async (names, change) => {
        const result = await database.together(names, change);
        if (++changes === 1)
          await database.together(['draft'], (stores) => {
            stores.put('draft', 'x', theirs);
            return Promise.resolve();
          });
        return result;
      },
    };
    const here = new Records(busy, { current: key, all: [key], wrapped: null }, NEXT);
    expect((await here.read('draft', 'x', after))?.value).toEqual({ text: 'abc', length: 3 });
    expect(await here.raw('draft', 'x')).toEqual(theirs);
  });

  it('that was removed while its copy was left behind stays removed', async () => {
    const old = await records(FORMATS).seal('draft', 'x', { text: 'abc' });
    await database.together(['copy'], (stores) => {
      stores.put('copy', 'draft/x', old);
      return Promise.resolve();
    });
    await records(NEXT).settleCopies();
    expect(await records(NEXT).raw('draft', 'x')).toBeUndefined();
    expect(await keysOf(database, 'copy')).toEqual([]);
  });

  it('gets its copy back once, also where two tabs open at the same time', async () => {
    const copy = await records(FORMATS).seal('draft', 'x', { text: 'abc' });
    const bad = await records(NEXT).seal('draft', 'x', { text: 'abc', length: 3 });
    await database.together(['draft', 'copy'], (stores) => {
      stores.put('copy', 'draft/x', copy);
      stores.put('draft', 'x', { ...bad, box: bad.box.slice(1) });
      return Promise.resolve();
    });
    await Promise.all([records(NEXT).settleCopies(), records(NEXT).settleCopies()]);
    expect(await records(NEXT).raw('draft', 'x')).toEqual(copy);
  });

  it('stays forward when only its copy was left behind', async () => {
    const good = await records(NEXT).seal('draft', 'x', { text: 'abc', length: 3 });
    const old = await records(FORMATS).seal('draft', 'x', { text: 'abc' });
    await database.together(['draft', 'copy'], (stores) => {
      stores.put('copy', 'draft/x', old);
      stores.put('draft', 'x', good);
      return Promise.resolve();
    });
    await records(NEXT).settleCopies();
    expect(await records(NEXT).raw('draft', 'x')).toEqual(good);
    expect(await keysOf(database, 'copy')).toEqual([]);
  });
});

it('a record of a newer version is left alone, and so is the copy that was left beside it', async () => {
  const newer = await records(NEXT).seal('draft', 'x', { text: 'later', length: 5 });
  const copy = await records(FORMATS).seal('draft', 'x', { text: 'before' });
  await database.together(['draft', 'copy'], (stores) => {
    stores.put('copy', 'draft/x', copy);
    stores.put('draft', 'x', newer);
    return Promise.resolve();
  });
  await records(FORMATS).settleCopies();
  expect(await records(FORMATS).raw('draft', 'x')).toEqual(newer);
  expect(await keysOf(database, 'copy')).toEqual(['draft/x']);
});
