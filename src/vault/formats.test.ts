import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDataKey, type DataKey } from './crypto.ts';
import { keysOf, openDatabase, type Database } from './database.ts';
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
