import { signsIn, type Reading } from '../reading.ts';
import { features } from './features.ts';
import { unitsOf, type Unit } from './units.ts';

const HAN = /[\u4e00-\u9fff]/gu;
/** The scorer was trained on Chinese: a unit with a smaller share of Han characters is not its matter. */
const HAN_SHARE = 0.3;

export interface ScorableUnit extends Unit {
  readonly buckets: Int32Array;
}

/** The pieces of a reading that the scorer judges, with their features; training and screening both start here. */
export function scorableUnits(reading: Reading): ScorableUnit[] {
  const scorable: ScorableUnit[] = [];
  for (const { start, end } of unitsOf(reading.text)) {
    const text = reading.text.slice(start, end);
    if ((text.match(HAN)?.length ?? 0) < HAN_SHARE * text.trim().length) continue;
    scorable.push({ start, end, buckets: features(text, signsIn(reading, start, end)) });
  }
  return scorable;
}
