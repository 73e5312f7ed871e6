import { HARMLESS_EN } from './enHarmless.ts';
import { HINTS_EN } from './enHints.ts';
import { RULES_EN } from './enRules.ts';
import type { Hint, Rule } from './rule.ts';
import { HARMLESS_ZH } from './zhHarmless.ts';
import { HINTS_ZH } from './zhHints.ts';
import { MEDICAL_ZH } from './zhMedical.ts';
import { SELF_HARM_ZH } from './zhSelfHarm.ts';
import { SUICIDE_ZH } from './zhSuicide.ts';
import { ABUSE_ZH, HARM_TO_OTHERS_ZH } from './zhViolence.ts';

export const RULES: readonly Rule[] = [
  ...SUICIDE_ZH, ...SELF_HARM_ZH, ...HARM_TO_OTHERS_ZH, ...ABUSE_ZH, ...MEDICAL_ZH, ...RULES_EN,
]; // prettier-ignore
export const HINTS: readonly Hint[] = [...HINTS_ZH, ...HINTS_EN];
export const HARMLESS: readonly RegExp[] = [...HARMLESS_ZH, ...HARMLESS_EN];
