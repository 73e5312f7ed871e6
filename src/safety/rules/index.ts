import { HAN, LETTER } from '../text/scripts.ts';
import { EMERGENCY_EN } from './enEmergency.ts';
import { FAREWELL_EN } from './enFarewell.ts';
import { HARMLESS_EN } from './enHarmless.ts';
import { HINTS_EN } from './enHints.ts';
import { INDIRECT_EN } from './enIndirect.ts';
import { NOW_EN } from './enNow.ts';
import { PLAIN_EN } from './enPlain.ts';
import { QUIET_EN } from './enQuiet.ts';
import { RULES_EN } from './enRules.ts';
import { WITNESS_EN } from './enWitness.ts';
import type { Hint, Rule } from './rule.ts';
import { SIGNS } from './signs.ts';
import { EMERGENCY_ZH } from './zhEmergency.ts';
import { FAREWELL_ZH } from './zhFarewell.ts';
import { HARMLESS_ZH } from './zhHarmless.ts';
import { HINTS_ZH } from './zhHints.ts';
import { INDIRECT_ZH } from './zhIndirect.ts';
import { MEDICAL_ZH } from './zhMedical.ts';
import { NOW_ZH } from './zhNow.ts';
import { QUIET_ZH } from './zhQuiet.ts';
import { SELF_HARM_ZH } from './zhSelfHarm.ts';
import { SUICIDE_ZH } from './zhSuicide.ts';
import { ABUSE_ZH, HARM_TO_OTHERS_ZH } from './zhViolence.ts';
import { WITNESS_ZH } from './zhWitness.ts';

export const HINTS: readonly Hint[] = [...HINTS_ZH, ...FAREWELL_ZH, ...HINTS_EN, ...FAREWELL_EN, ...SIGNS];

/** Rules and everyday wording of one script. */
interface Wording {
  readonly rules: readonly Rule[];
  readonly harmless: readonly RegExp[];
}

const CHINESE: Wording = {
  rules: [
    ...SUICIDE_ZH, ...SELF_HARM_ZH, ...HARM_TO_OTHERS_ZH, ...ABUSE_ZH, ...MEDICAL_ZH, ...INDIRECT_ZH, ...NOW_ZH, ...EMERGENCY_ZH, ...QUIET_ZH, ...WITNESS_ZH,
  ], // prettier-ignore
  harmless: HARMLESS_ZH,
};
const ENGLISH: Wording = {
  rules: [...RULES_EN, ...PLAIN_EN, ...INDIRECT_EN, ...NOW_EN, ...EMERGENCY_EN, ...QUIET_EN, ...WITNESS_EN],
  harmless: HARMLESS_EN,
};

/**
 * What can match in a normalized text. Chinese wording needs a Chinese character and English a letter; most texts are in one of
 * them, and engines compile slower code once there are too many patterns.
 */
export function wordingsIn(text: string): Wording[] {
  return [...(HAN.test(text) ? [CHINESE] : []), ...(LETTER.test(text) ? [ENGLISH] : [])];
}
