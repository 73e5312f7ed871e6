/** Everything that the scorer learns from, read once, and how it is cut for cross-validation. */
import { createHash } from 'node:crypto';
import { read } from '../../src/safety/reading.ts';
import { scorableUnits } from '../../src/safety/scorer/scorable.ts';
import { clausesOf, sentencesOf, unitsOf, type Unit } from '../../src/safety/scorer/units.ts';
import { levelByRules } from '../../src/safety/screen.ts';
import { toOriginal } from '../../src/safety/text/mapped.ts';
import { overlap } from '../../src/safety/text/overlap.ts';
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

/** A piece of a text with what is known of it. */
export interface Part {
  readonly buckets: Int32Array;
  readonly risk: boolean;
}

/** A text as the trainer needs it. */
export interface Prepared {
  readonly record: Text;
  readonly byRules: Level;
  readonly units: readonly Int32Array[];
  /** The units with their risk, where it is known of each: nothing in the text is risky, or its writer marked what is. */
  readonly parts: readonly Part[] | null;
  /** The same of each sentence and each clause of what is longer than a message: what people write every day. */
  readonly sentences: readonly Part[];
  readonly clauses: readonly Part[];
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
    const parts = (of: readonly Unit[]): Part[] =>
      scorableUnits(reading, of).map(({ start, end, buckets }) => ({
        buckets,
        risk:
          record.risk !== 'none' &&
          record.span !== undefined &&
          overlap(record.span, toOriginal(reading.mapped, start, end)),
      }));
    const known = record.risk === 'none' || record.span !== undefined;
    const cut = known && (isPost(record.source) || units.length > 1);
    const ofUnits = parts(units);
    return {
      record,
      byRules: levelByRules(reading),
      units: ofUnits.map(({ buckets }) => buckets),
      parts: known ? ofUnits : null,
      sentences: cut ? parts(sentencesOf(reading.text)) : [],
      clauses: cut ? parts(clausesOf(reading.text)) : [],
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
