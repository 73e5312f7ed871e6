import type { Level } from '../../src/safety/types.ts';
import type { Labelled } from './records.ts';

/** One text with what the screen said of it. */
export interface Judged {
  readonly record: Labelled;
  readonly level: Level;
}

export interface Miss {
  readonly line: number;
  readonly expected: Labelled['risk'];
  readonly level: Level;
  readonly labels: readonly string[];
  readonly text: string;
}

export interface Report {
  readonly n: number;
  readonly positives: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** Labelled none, flagged all the same, as a share of all that are labelled none. */
  readonly falseAlarmRate: number;
  readonly byLabel: Readonly<Record<string, { readonly n: number; readonly seen: number }>>;
  /** Labelled with any risk, not seen at all. */
  readonly misses: readonly Miss[];
  /** Labelled high, seen as low. */
  readonly tooLow: readonly Miss[];
  readonly falseAlarms: readonly Miss[];
}

/** Any risk against none: recall, precision and F1 of being flagged at all, with every error. */
export function measure(judged: readonly Judged[]): Report {
  const positives = judged.filter(({ record }) => record.risk !== 'none');
  const flagged = judged.filter(({ level }) => level !== 'none');
  const hits = positives.filter(({ level }) => level !== 'none');
  const recall = ratio(hits.length, positives.length);
  const precision = ratio(hits.length, flagged.length);
  const falseAlarms = flagged.filter(({ record }) => record.risk === 'none');
  return {
    n: judged.length,
    positives: positives.length,
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    falseAlarmRate: falseAlarms.length === 0 ? 0 : falseAlarms.length / (judged.length - positives.length),
    byLabel: byLabel(positives),
    misses: positives.filter(({ level }) => level === 'none').map(asMiss),
    tooLow: positives.filter(({ record, level }) => record.risk === 'high' && level === 'low').map(asMiss),
    falseAlarms: falseAlarms.map(asMiss),
  };
}

function asMiss({ record, level }: Judged): Miss {
  return { line: record.line, expected: record.risk, level, labels: record.labels, text: record.text };
}

/** 1 where there is nothing to be right about: no positives, no misses. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function byLabel(positives: readonly Judged[]): Record<string, { n: number; seen: number }> {
  const table: Record<string, { n: number; seen: number }> = {};
  for (const { record, level } of positives) {
    for (const label of record.labels.length > 0 ? record.labels : [record.risk]) {
      const row = (table[label] ??= { n: 0, seen: 0 });
      row.n += 1;
      if (level !== 'none') row.seen += 1;
    }
  }
  return table;
}
