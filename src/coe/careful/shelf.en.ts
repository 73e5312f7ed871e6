import type { Shelf } from './bank.ts';
import { SEEING_CLOSE_EN } from './en/seeing.close.ts';
import { SEEING_GENERAL_EN } from './en/seeing.general.ts';
import { SEEING_SELF_EN } from './en/seeing.self.ts';
import { SEEING_WORLD_EN } from './en/seeing.world.ts';
import { STEPS_CLOSE_EN } from './en/steps.close.ts';
import { STEPS_GENERAL_EN } from './en/steps.general.ts';
import { STEPS_SELF_EN } from './en/steps.self.ts';
import { STEPS_WORLD_EN } from './en/steps.world.ts';

/** Sentences that presume a fact, put by until something can tell that the fact is there (docs/careful.md): checked like the others, and not shipped. */
export const SHELF_EN: Shelf = {
  seeing: [...SEEING_CLOSE_EN, ...SEEING_GENERAL_EN, ...SEEING_SELF_EN, ...SEEING_WORLD_EN],
  steps: [...STEPS_CLOSE_EN, ...STEPS_GENERAL_EN, ...STEPS_SELF_EN, ...STEPS_WORLD_EN],
};
