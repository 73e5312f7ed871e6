/** Everything that the scorer learns from, read once, and how it is cut for cross-validation. */
import { createHash } from 'node:crypto';
import { read } from '../../src/safety/reading.ts';
import { scorableUnits } from '../../src/safety/scorer/scorable.ts';
import { clausesOf, sentencesOf, unitsOf, type Unit } from '../../src/safety/scorer/units.ts';
import { levelByRules } from '../../src/safety/screen.ts';
import type { Level } from '../../src/safety/types.ts';
import type { Labelled } from './records.ts';
import { twinsOf } from './twins.ts';

/**
 * `data`: PsySUICIDE, short messages picked by words of danger; `gold`: the long posts of this project; `plain`: its
 * shorter ones, of ordinary troubles; `messages`: short and
 * middling ones, written for the scorer by several hands; `lines`: our own short lines and the written sets; `cases`: of the tests.
 */
export type Source = 'data' | 'gold' | 'plain' | 'messages' | 'lines' | 'cases';

export interface Text extends Labelled {
  readonly source: Source;
}

/** A text as the trainer needs it. */
export interface Prepared {
  readonly record: Text;
  readonly byRules: Level;
  readonly units: readonly Int32Array[];
  /** Of a calm post, each sentence and each clause: what people write every day. */
  readonly sentences: readonly Int32Array[];
  readonly clauses: readonly Int32Array[];
  /** Units of the text, scorable or not. */
  readonly pieces: number;
  /** Which part of a cross-validation judges it; twins, and posts of one topic, are in the same. */
  readonly fold: number;
}

export const FOLDS = 5;

export function prepared(texts: readonly Text[]): Prepared[] {
  const short = texts.filter(({ source }) => !isPost(source));
  const groups = twinsOf(short);
  const names = new Map(short.map((text, i) => [text, short[groups[i] ?? i]?.text ?? text.text] as const));
  return texts.map((record) => {
    const reading = read(record.text, record.lang);
    const units = unitsOf(reading.text);
    const scorable = (parts: readonly Unit[]): Int32Array[] =>
      scorableUnits(reading, parts).map(({ buckets }) => buckets);
    const calm = isPost(record.source) && record.risk === 'none';
    return {
      record,
      byRules: levelByRules(reading),
      units: scorable(units),
      sentences: calm ? scorable(sentencesOf(reading.text)) : [],
      clauses: calm ? scorable(clausesOf(reading.text)) : [],
      pieces: units.length,
      fold: foldOf(names.get(record) ?? record.topic),
    };
  });
}

/** A post is long, and in the same part as all of its topic. */
export function isPost(source: Source): boolean {
  return source === 'gold' || source === 'plain';
}

/** From a hash: a split that any run repeats. */
function foldOf(name: string): number {
  return (createHash('sha256').update(name).digest()[2] ?? 0) % FOLDS;
}
