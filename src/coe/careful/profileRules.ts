import type { Age, Role } from './bank.ts';

/** How one language tells it. */
export interface ProfileRules {
  /** The first group is the age in digits or in the language's numerals. */
  readonly ages: readonly RegExp[];
  /** Years of a numeral that the patterns may capture. */
  readonly yearsOf: (numeral: string) => number | undefined;
  /** Words that give an age away without a number, surest first. */
  readonly stages: readonly (readonly [Age, RegExp])[];
  readonly roles: readonly (readonly [Role, RegExp])[];
}
