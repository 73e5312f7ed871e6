import type { Shelf } from './bank.ts';
import { SEEING_BODY } from './zh/seeing/body.ts';
import { SEEING_FAMILY } from './zh/seeing/family.ts';
import { SEEING_GENERAL } from './zh/seeing/general.ts';
import { SEEING_LOVE } from './zh/seeing/love.ts';
import { SEEING_SCHOOL_AND_WORK } from './zh/seeing/schoolAndWork.ts';
import { SEEING_SELF } from './zh/seeing/self.ts';
import { STEPS_BODY } from './zh/steps/body.ts';
import { STEPS_FAMILY } from './zh/steps/family.ts';
import { STEPS_GENERAL } from './zh/steps/general.ts';
import { STEPS_LOVE } from './zh/steps/love.ts';
import { STEPS_SCHOOL_AND_WORK } from './zh/steps/schoolAndWork.ts';
import { STEPS_SELF } from './zh/steps/self.ts';

/** Sentences that presume a fact, put by until something can tell that the fact is there (docs/careful.md): checked like the others, and not shipped. */
export const SHELF_ZH: Shelf = {
  seeing: [
    ...SEEING_BODY,
    ...SEEING_FAMILY,
    ...SEEING_GENERAL,
    ...SEEING_LOVE,
    ...SEEING_SCHOOL_AND_WORK,
    ...SEEING_SELF,
  ],
  steps: [
    ...STEPS_BODY,
    ...STEPS_FAMILY,
    ...STEPS_GENERAL,
    ...STEPS_LOVE,
    ...STEPS_SCHOOL_AND_WORK,
    ...STEPS_SELF,
  ],
};
