import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { measure } from './measure.ts';
import { parseLabelled, readLabelled, RecordError } from './records.ts';
import { asJson, asText } from './report.ts';

describe('parseLabelled', () => {
  it('reads both ways of saying risk, and posts', () => {
    const lines = ['{"text":"我想自杀","risk":true,"labels":["a"]}', '', '{"post":"Hello","risk":"none"}'];
    expect(parseLabelled(lines.join('\r\n'), 'f')).toEqual([
      { line: 1, text: '我想自杀', risk: 'any', lang: 'zh', labels: ['a'], topic: '' },
      { line: 3, text: 'Hello', risk: 'none', lang: 'en', labels: [], topic: '' },
    ]);
  });
  it('finds where the danger is spoken of', () => {
    const line = '{"text":"饭吃过了。药攒够了。","risk":"high","span":"药攒够了"}';
    expect(parseLabelled(line, 'f')[0]?.span).toEqual({ start: 5, end: 9 });
  });
  test.each([
    ['not JSON', '{"text":"a","risk":true}\n{oops', 'f:2: is not JSON'],
    ['a list', '[1]', 'f:1: must be an object'],
    ['no text', '{"risk":true}', 'f:1: "text" must be a string'],
    ['a number as text', '{"text":1,"risk":true}', 'f:1: "text" must be a string'],
    ['no risk', '{"text":"a"}', 'f:1: "risk" must be'],
    ['an unknown risk', '{"text":"a","risk":"medium"}', 'f:1: "risk" must be'],
    ['a span that is not in the text', '{"text":"a","risk":true,"span":"b"}', 'f:1: "span" must be'],
    ['nothing', '\n\n', 'f: holds no records'],
  ])('names file and line for %s', (_, content, message) => {
    expect(() => parseLabelled(content, 'f')).toThrow(RecordError);
    expect(() => parseLabelled(content, 'f')).toThrow(message);
  });
});

describe('readLabelled', () => {
  it('says that a file is missing or not UTF-8', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'records-'));
    await expect(readLabelled(join(folder, 'none.jsonl'))).rejects.toThrow('cannot be read (ENOENT)');
    const gb = join(folder, 'gb.jsonl');
    await writeFile(gb, Buffer.from([0x7b, 0xce, 0xd2, 0x7d]));
    await expect(readLabelled(gb)).rejects.toThrow('is not UTF-8');
  });
});

describe('measure', () => {
  const record = (text: string, risk: 'none' | 'any' | 'high') =>
    ({ line: 1, text, risk, lang: 'zh', labels: [], topic: '' }) as const;
  const report = measure([
    { record: record('a', 'any'), level: 'low' },
    { record: record('b', 'any'), level: 'none' },
    { record: record('c', 'high'), level: 'low' },
    { record: record('d', 'none'), level: 'low' },
    { record: record('e', 'none'), level: 'none' },
  ]);
  it('counts what is flagged at all', () => {
    expect(report).toMatchObject({
      n: 5,
      positives: 3,
      recall: 2 / 3,
      precision: 2 / 3,
      falseAlarmRate: 0.5,
    });
    expect(report.f1).toBeCloseTo(2 / 3);
    expect(report.misses.map(({ text }) => text)).toEqual(['b']);
    expect(report.tooLow.map(({ text }) => text)).toEqual(['c']);
    expect(report.falseAlarms.map(({ text }) => text)).toEqual(['d']);
  });
  it('is printed for programs and for people', () => {
    expect(Object.keys(JSON.parse(asJson(report)) as object)).toEqual([
      'n', 'positives', 'recall', 'precision', 'f1', 'misses', 'tooLow',
    ]); // prettier-ignore
    const text = asText(report, 10);
    expect(text).toContain('recall 0.667');
    expect(text).toContain('Missed: 1\n  line 1 [any; seen: none] b');
  });
  it('has nothing to be wrong about without positives', () => {
    expect(measure([{ record: record('e', 'none'), level: 'none' }])).toMatchObject({
      recall: 1,
      precision: 1,
    });
  });
});
