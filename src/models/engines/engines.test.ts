import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ENGINE_IDS, engineFiles, KINDS } from './engines.ts';

/** Folders of src/engine that hold a file of this name. */
function adaptersWith(name: string): readonly string[] {
  const engine = join(import.meta.dirname, '../../engine');
  return readdirSync(engine, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(engine, entry.name)).includes(name))
    .map((entry) => entry.name)
    .sort();
}

describe('the list of engines', () => {
  it('holds each folder that describes and starts an engine, by the folder’s name', () => {
    expect(adaptersWith('kind.ts')).toEqual([...ENGINE_IDS].sort());
    expect(adaptersWith('worker.ts')).toEqual([...ENGINE_IDS].sort());
  });

  it('offers the graphics card first', () => {
    expect(ENGINE_IDS[0]).toBe('webllm');
  });

  it('gives a manifest a part for each engine, none of which must be there', () => {
    expect(Object.keys(engineFiles.entries)).toEqual([...ENGINE_IDS].sort());
    expect(v.parse(engineFiles, {})).toEqual({});
    expect(() => v.parse(engineFiles, { cpu: {} })).toThrow();
  });

  it('has a name for the screen for each', () => {
    const names = ENGINE_IDS.map((id) => KINDS[id].name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toBe('');
  });
});
