import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

const CATALOGUE = { 'zh-CN': zh, en };

/** Every leaf by its path; functions are called so that their words are looked at too. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    // Figures first, then the words that stand for a choice.
    const samples = [7, 'start', true];
    return samples.map((sample): [string, string] => {
      const said: unknown = Reflect.apply(value, undefined, [sample, sample, sample]);
      return [path, typeof said === 'string' ? said : ''];
    });
  }
  if (typeof value !== 'object' || value === null) return [[path, '']];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const paths = (words: object): string[] => [...new Set(leaves(words).map(([path]) => path))].sort();

describe('the catalogue of words', () => {
  it('has the same keys in every language', () => {
    expect(paths(CATALOGUE.en)).toEqual(paths(CATALOGUE['zh-CN']));
  });

  it.each(['zh-CN', 'en'] as const)('has no empty word in %s', (language) => {
    // Between two Chinese sentences stands nothing.
    const empty = leaves(CATALOGUE[language]).filter(
      ([path, said]) => said.trim() === '' && path !== '.common.gap',
    );
    expect(empty).toEqual([]);
  });

  it('says nothing in the other language', () => {
    const han = /[\u4e00-\u9fff]/u;
    expect(leaves(CATALOGUE.en).filter(([, said]) => han.test(said))).toEqual([]);
    const names = /^\.model\.of/u;
    const latinOnly = leaves(CATALOGUE['zh-CN']).filter(
      ([path, said]) => !han.test(said) && said.length > 2 && !names.test(path),
    );
    expect(latinOnly).toEqual([]);
  });
});
