import { readFile } from 'node:fs/promises';
import { KINDS, type Kind, type Span } from '../../src/safety/types.ts';

/** One labelled text: JSONL with `text` (or `post`) and `risk` (true, false, none, low, high). */
export interface Labelled {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly risk: 'none' | 'any' | 'low' | 'high';
  readonly lang: 'zh' | 'en';
  readonly labels: readonly string[];
  readonly topic: string;
  /** Which danger, where it is named. */
  readonly kind?: Kind;
  /** Where in a risky text the danger is spoken of, where its writer marked it. */
  readonly span?: Span;
}

/** A file that cannot be read as labelled texts; the message names the file, the line and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

const RISKS: ReadonlyMap<unknown, Labelled['risk']> = new Map<unknown, Labelled['risk']>([
  [false, 'none'],
  [true, 'any'],
  ['none', 'none'],
  ['low', 'low'],
  ['high', 'high'],
]);

/** Reads labelled texts; `unnamed` is the risk of those that name none. @throws RecordError for a missing file, text that is not UTF-8 and every malformed line. */
export async function readLabelled(file: string, unnamed?: 'none'): Promise<Labelled[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new RecordError(`${file}: cannot be read (${code})`, { cause: error });
  }
  return parseLabelled(decode(bytes, file), file, unnamed);
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new RecordError(`${file}: is not UTF-8; convert it first, e.g. iconv -f GB18030 -t UTF-8`, {
      cause: error,
    });
  }
}

/** The same for text that was read already; `file` only names it in errors. Empty lines are passed over. */
export function parseLabelled(content: string, file: string, unnamed?: 'none'): Labelled[] {
  const records: Labelled[] = [];
  for (const [index, raw] of content.split(/\r?\n/u).entries()) {
    if (raw.trim() !== '') records.push(parseLine(raw, index + 1, file, unnamed));
  }
  if (records.length === 0) throw new RecordError(`${file}: holds no records`);
  return records;
}

function parseLine(raw: string, line: number, file: string, unnamed: 'none' | undefined): Labelled {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    throw new RecordError(`${file}:${line}: is not JSON`, { cause: error });
  }
  return labelledOf(value, line, file, unnamed);
}

/** One record of a file that was parsed already. @throws RecordError */
export function labelledOf(value: unknown, line: number, file: string, unnamed?: 'none'): Labelled {
  const at = `${file}:${line}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(`${at}: must be an object with "text" and "risk"`);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const text = record['text'] ?? record['post'];
  if (typeof text !== 'string') throw new RecordError(`${at}: "text" must be a string`);
  const risk = RISKS.get(record['risk'] ?? unnamed);
  if (risk === undefined) {
    throw new RecordError(`${at}: "risk" must be true, false, "none", "low" or "high"`);
  }
  const labels = Array.isArray(record['labels']) ? record['labels'].map(String) : [];
  const lang =
    record['lang'] === 'en' || (record['lang'] === undefined && !/[\u3400-\u9fff]/u.test(text)) ? 'en' : 'zh';
  return {
    line,
    text,
    risk,
    lang,
    labels,
    topic: typeof record['topic'] === 'string' ? record['topic'] : '',
    ...kindOf(record['kind'], at),
    ...(record['span'] === undefined ? {} : { span: spanOf(text, record['span'], at) }),
  };
}

function kindOf(name: unknown, at: string): Pick<Labelled, 'kind'> {
  if (name === undefined || name === null) return {};
  const kind = KINDS.find((one) => one === name);
  if (kind === undefined) throw new RecordError(`${at}: "kind" must be one of ${KINDS.join(', ')}, or null`);
  return { kind };
}

function spanOf(text: string, words: unknown, at: string): Span {
  const start = typeof words === 'string' && words !== '' ? text.indexOf(words) : -1;
  if (typeof words !== 'string' || start === -1)
    throw new RecordError(`${at}: "span" must be words of the text, as they stand in it`);
  return { start, end: start + words.length };
}
