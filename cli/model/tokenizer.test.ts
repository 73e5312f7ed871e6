import { Tokenizer } from '@mlc-ai/web-tokenizers';
import { describe, expect, it } from 'vitest';
import fixture from './fixtures/tokenizers.json' with { type: 'json' };
import { tokenizerJson } from './tokenizer.ts';

describe.each(fixture)('tokenizerJson, $name', ({ cases, ...lists }) => {
  const load = () => Tokenizer.fromJSON(Uint8Array.from(Buffer.from(tokenizerJson(lists))).buffer);

  it('moves no id', async () => {
    const tokenizer = await load();
    const expected = lists.tokens.map((token, id) => (lists.kinds[id] === 5 ? '' : token));
    expect(lists.tokens.map((_, id) => tokenizer.idToToken(id))).toEqual(expected);
    tokenizer.dispose();
  });

  it('encodes and decodes as the Python library does', async () => {
    const tokenizer = await load();
    for (const { text, ids } of cases) {
      expect({ text, ids: [...tokenizer.encode(text)] }).toEqual({ text, ids });
      if (!text.includes('<|')) expect(tokenizer.decode(Int32Array.from(ids))).toBe(text.normalize('NFC'));
    }
    tokenizer.dispose();
  });
});

describe('tokenizerJson', () => {
  const lists = { tokens: ['a', 'b', 'ab'], kinds: [1, 1, 1], merges: ['a b'] };

  it('refuses lists that do not fit one another', () => {
    expect(() => tokenizerJson({ ...lists, kinds: [1, 1] })).toThrow('differ in length');
    expect(() => tokenizerJson({ ...lists, tokens: ['a', 'b', 'a'] })).toThrow('"a" stands twice');
    expect(() => tokenizerJson({ ...lists, merges: ['a c'] })).toThrow('the merge "a c"');
    expect(() => tokenizerJson({ ...lists, merges: ['ab'] })).toThrow('the merge "ab"');
  });

  it('keeps names of object properties as tokens', () => {
    const tokens = ['__proto__', 'constructor', 'toString'];
    const json: unknown = JSON.parse(tokenizerJson({ tokens, kinds: [1, 1, 1], merges: [] }));
    expect(json).toHaveProperty('model.vocab', JSON.parse('{"__proto__":0,"constructor":1,"toString":2}'));
  });
});
