/** What a text says plainly of the person who wrote it: age and roles. What it does not say stays open. */
import type { Lang } from '../types.ts';
import type { Age, Role } from './bank.ts';
import { PROFILE_EN } from './profile.en.ts';
import type { ProfileRules } from './profileRules.ts';
import { PROFILE_ZH } from './profile.zh.ts';

export interface Profile {
  readonly age: Age | undefined;
  readonly roles: ReadonlySet<Role>;
}

const RULES: Readonly<Record<Lang, ProfileRules>> = { zh: PROFILE_ZH, en: PROFILE_EN };

/** Younger and older than these, a number beside "years old" is somebody else's or no age. */
const YOUNGEST = 8;
const OLDEST = 99;

function ageOf(years: number): Age {
  if (years < 18) return 'teen';
  if (years < 30) return 'young';
  return years < 55 ? 'adult' : 'older';
}

export function profileOf(text: string, lang: Lang): Profile {
  const { ages, yearsOf, stages, roles } = RULES[lang];
  const told = ages
    .map((pattern) => yearsOf(pattern.exec(text)?.[1] ?? ''))
    .find((years) => years !== undefined && years >= YOUNGEST && years <= OLDEST);
  return {
    age: told === undefined ? stages.find(([, pattern]) => pattern.test(text))?.[0] : ageOf(told),
    roles: new Set(roles.filter(([, pattern]) => pattern.test(text)).map(([role]) => role)),
  };
}
