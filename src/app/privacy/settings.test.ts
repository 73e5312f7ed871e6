import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PRIVATE_SETTINGS } from './settings.ts';

const SOURCES = join(import.meta.dirname, '..', '..');

describe('the private settings that a backup may bring', () => {
  it('are all that any part of the app has', () => {
    const named = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .flatMap((path) => {
        const lines = readFileSync(join(SOURCES, path), 'utf8').split('\n');
        return lines.filter((line) => line.startsWith('export const') && line.includes('= privateSetting('));
      })
      .map((line) => /privateSetting\('(?<key>[^']+)'/.exec(line)?.groups?.['key']);
    expect(PRIVATE_SETTINGS.map(({ key }) => key).sort()).toEqual(named.sort());
  });

  it('take what they write, and refuse what their screens could not show', () => {
    const [contact, lock] = PRIVATE_SETTINGS;
    if (contact === undefined || lock === undefined) throw new Error('a setting is missing');
    expect(v.is(contact.schema, { name: '', number: '+86 10 1234' })).toBe(true);
    expect(v.is(lock.schema, { idleMinutes: 15, whenHidden: false })).toBe(true);
    for (const bad of [42, { name: 'x', number: 'javascript:1' }, { name: 'x'.repeat(61), number: '110' }])
      expect(v.is(contact.schema, bad)).toBe(false);
    for (const bad of ['zz', { idleMinutes: 'zz', whenHidden: false }, { idleMinutes: 7, whenHidden: true }])
      expect(v.is(lock.schema, bad)).toBe(false);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { schema } of PRIVATE_SETTINGS) expect(v.is(schema, value)).toBe(false);
      }),
    );
  });
});
