import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPosts } from './posts.ts';
import { readResultLines } from './resultLines.ts';
import { decodeText } from './text.ts';

describe('decodeText', () => {
  it.each([
    ['utf-8', [0xe4, 0xbd, 0xa0, 0xe5, 0xa5, 0xbd], '你好'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0xe4, 0xbd, 0xa0], '你'],
    ['gb18030', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    // A character of GB18030's four-byte part.
    ['gb18030', [0x82, 0x35, 0x8f, 0x33], '\u{9fa6}'],
    ['utf-16le', [0xff, 0xfe, 0x60, 0x4f], '你'],
    ['utf-16be', [0xfe, 0xff, 0x4f, 0x60], '你'],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });

  it('refuses what is no text', () => {
    expect(
      decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])),
    ).toBeUndefined();
    expect(decodeText(Uint8Array.from([0xc4, 0xe3, 0xff]))).toBeUndefined();
  });

  it('gives every UTF-8 text back', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'));
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeText(new TextEncoder().encode(value))?.text).toBe(value);
      }),
    );
  });
});

describe('readPosts', () => {
  it('reads posts and names each line that cannot be used', () => {
    const { posts, bad } = readPosts(
      [
        '{"id":"a","title":"t","post":"我很累"}',
        '',
        '{"id":"b","post":"no title"}\r',
        '{"id":"c"',
        '[]',
        '{"id":"","post":"x"}',
        '{"id":"d","post":"  "}',
        '{"id":"a","post":"again"}',
        '{"id":12,"post":"x"}',
        '{"id":"e"}',
      ].join('\n'),
    );
    expect(posts).toEqual([
      { id: 'a', title: 't', post: '我很累' },
      { id: 'b', title: '', post: 'no title' },
    ]);
    expect(bad.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9, 10]);
    expect(bad[0]?.why).toBe('it is not valid JSON');
    expect(bad[2]?.why).toBe('its field "id" is empty');
    expect(bad[3]?.why).toBe('its field "post" is empty');
    expect(bad[4]?.why).toContain('"a"');
    expect(bad[5]?.why).toBe('its field "id" is no text');
    expect(bad[6]?.why).toBe('its field "post" is missing');
  });

  it('loses no line: each is a post, a bad line or blank', () => {
    const line = fc.oneof(
      fc
        .record({ id: fc.string(), title: fc.string(), post: fc.string() })
        .map((value) => JSON.stringify(value)),
      fc.json(),
      fc.constantFrom('', ' ', '{', 'null'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { posts, bad } = readPosts(lines.join('\n'));
        expect(posts.length + bad.length).toBe(lines.filter((text) => text.trim() !== '').length);
      }),
    );
  });
});

describe('an OUT file', () => {
  it('says what a cut run has finished, wherever it was cut', () => {
    const ids = ['a', 'b', 'c'];
    const lines = ids.map((id) => JSON.stringify({ id, raw: '<L1>\n' }));
    const text = `${lines.join('\n')}\n`;
    for (let cut = 0; cut <= text.length; cut += 1) {
      const left = text.slice(0, cut);
      const rest = left.slice(left.lastIndexOf('\n') + 1);
      const isWhole = lines.includes(rest);
      const { results, foreign, end } = readResultLines(left);
      expect([...results.keys()]).toEqual(ids.slice(0, left.split('\n').length - 1 + Number(isWhole)));
      expect(end).toBe(rest === '' ? 'nothing' : isWhole ? 'whole' : 'cut');
      expect(foreign).toBeUndefined();
    }
  });

  it.each([
    ['a letter', 1],
    ['[]', 1],
    ['42', 1],
    ['{"post":"without an id"}', 1],
    [' ', 1],
    ['}', 1],
    ['a letter\n', 1],
    ['{"id":"a"}\n\n{"cut in the middle\n{"id":"b"}\n', 3],
  ])('with a line that is no result is somebody’s: %j', (text, line) => {
    expect(readResultLines(text).foreign).toBe(line);
  });

  it('counts the later of two results of one post', () => {
    const { results } = readResultLines('{"id":"a","finish":"held"}\n{"id":"a","finish":"stop"}\n');
    expect(results.get('a')?.finish).toBe('stop');
  });
});
