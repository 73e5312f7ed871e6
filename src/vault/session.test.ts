import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { session } from './session.fixture.ts';
import { entriesSchema, entryOf } from './session.ts';

describe('the lines of the list', () => {
  const line = entryOf(session('a'));

  it('are taken as they are', () => {
    expect(v.parse(entriesSchema, [])).toEqual([]);
    expect(v.parse(entriesSchema, [line, entryOf(session('b'))])).toEqual([line, entryOf(session('b'))]);
  });

  it.each([
    ['no list', line],
    ['nothing', [line, null]],
    ['a text', ['a']],
    ['no id', [{ ...line, id: undefined }]],
    ['an id that is no name', [{ ...line, id: 'a/b' }]],
    ['an id that every object has', [{ ...line, id: 'constructor' }]],
    ['a title that is no text', [{ ...line, title: 1 }]],
    ['no opening', [{ ...line, opening: undefined }]],
    ['a time before 1970', [{ ...line, created: -1 }]],
    ['a part of a millisecond', [{ ...line, updated: 0.5 }]],
    ['a time after the year 9999', [{ ...line, updated: 9e15 }]],
    ['no time', [{ ...line, updated: Number.NaN }]],
  ])('are refused with %s', (_, found) => {
    expect(v.is(entriesSchema, found)).toBe(false);
  });
});
