import type { HintHit, Hit } from './findings.ts';
import { addUp, wishWithFarewell } from './hints.ts';
import { read, type Reading } from './reading.ts';
import { scorableUnits } from './scorer/scorable.ts';
import { aspectsOf, isSure, score, shippedThreshold } from './scorer/scorer.ts';
import { unitsOf } from './scorer/units.ts';
import { toOriginal } from './text/mapped.ts';
import { overlap } from './text/overlap.ts';
import { KINDS, type Kind, type Lang, type Level, type Screening, type Span } from './types.ts';

/** Up to here a text is one message about one thing. */
const MESSAGE = 400;

interface Alarm {
  readonly level: 'low' | 'high';
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** It is another's, or past: `low` whatever stands around it. */
  readonly lowered?: boolean;
}

/**
 * Screens one message of a person for danger, before any model sees it. Deterministic and pure; runs in time linear in the
 * length; takes any string (half surrogates too) and never changes it. `lang` is the app's language: the rules of both
 * languages always run, it only decides how ambiguous abbreviations are read.
 */
export function screen(text: string, lang: Lang): Screening {
  return screenReading(read(text, lang));
}

/** The same for a text that was read already. */
export function screenReading(reading: Reading): Screening {
  const alarms = ruleAlarms(reading);
  return conclude(reading, alarms.length > 0 ? graded(reading, alarms) : scoreAlarms(reading));
}

/** What rules and hints alone say; the trainer needs to know where the scorer has the last word. */
export function levelByRules(reading: Reading): Level {
  return conclude(reading, ruleAlarms(reading)).level;
}

function ruleAlarms(reading: Reading): Alarm[] {
  return [...alarmsOf(reading.hits), ...hintAlarms(reading), ...planAlarms(reading)];
}

function alarmsOf(hits: readonly Hit[]): Alarm[] {
  return hits.map(({ rule, level, start, end }) => ({
    level,
    kind: rule.kind,
    start,
    end,
    lowered: level !== rule.level,
  }));
}

/** A wish that is only `low` by its words is a plan beside what was prepared for it. */
function planAlarms({ hits, hints, text }: Reading): Alarm[] {
  if (text.length > MESSAGE || !wishWithFarewell(hits, hints)) return [];
  return [...hits, ...hints].map(({ start, end }) => ({ level: 'high', kind: 'suicide', start, end }));
}

function hintAlarms(reading: Reading): Alarm[] {
  return addUp(reading.hints, reading.text.length).flatMap(({ level, kind, hits }) =>
    hits.map(({ start, end }: HintHit) => ({ level, kind, start, end })),
  );
}

/** Rules know what is spoken of; how near it is, what stands around it says as well. */
function graded(reading: Reading, alarms: readonly Alarm[]): readonly Alarm[] {
  if (alarms.some(({ level }) => level === 'high')) return alarms;
  const near = scorableUnits(reading, unitsOf(reading.text)).filter(
    (unit) =>
      aspectsOf(unit.buckets).level === 'high' &&
      !alarms.some((alarm) => alarm.lowered === true && overlap(unit, alarm)),
  );
  return alarms.map((alarm) =>
    near.some((unit) => overlap(unit, alarm)) ? { ...alarm, level: 'high' } : alarm,
  );
}

function scoreAlarms(reading: Reading): Alarm[] {
  const units = unitsOf(reading.text);
  const threshold = shippedThreshold(reading.text, units.length);
  return scorableUnits(reading, units).flatMap(({ start, end, buckets }): Alarm[] => {
    const margin = score(buckets) - threshold;
    if (margin < 0) return [];
    const { level, kind } = aspectsOf(buckets);
    return [{ level: isSure(margin) ? level : 'low', kind, start, end }];
  });
}

function conclude(reading: Reading, alarms: readonly Alarm[]): Screening {
  const level = alarms.some((alarm) => alarm.level === 'high') ? 'high' : 'low';
  const kind = KINDS.find((one) => alarms.some((alarm) => alarm.kind === one && alarm.level === level));
  if (kind === undefined) return { level: 'none', kind: null, evidence: [] };
  const spans = alarms
    .filter((alarm) => alarm.kind === kind)
    .map(({ start, end }) => toOriginal(reading.mapped, start, end));
  return { level, kind, evidence: disjoint(spans) };
}

/** Sorts spans and joins those that touch. */
export function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}
