import { isFiction } from '../context.ts';
import { signsIn, type Reading } from '../reading.ts';
import { isReportFromWork, speaksOfOwnDanger } from '../report.ts';
import { HAN } from '../text/scripts.ts';
import { conceptsOf } from './concepts.ts';
import { features } from './features.ts';
import type { Unit } from './units.ts';

export interface ScorableUnit extends Unit {
  readonly buckets: Int32Array;
}

/** The pieces of a reading that the scorer judges, with their features; training and screening both start here. */
export function scorableUnits(reading: Reading, units: readonly Unit[]): ScorableUnit[] {
  const report = isReportFromWork(reading.text);
  return units.flatMap(({ start, end }) => {
    const text = reading.text.slice(start, end);
    if (report && !speaksOfOwnDanger(text)) return [];
    const signs = [...signsIn(reading, start, end), ...conceptsOf(text), HAN.test(text) ? 'han' : 'latin'];
    if (isFiction(text)) signs.push('fiction');
    return [{ start, end, buckets: features(text, signs) }];
  });
}
