import type { Bank } from './bank.ts';
import {
  ANY_TAKING_UP_EN,
  ANY_SEEING_EN,
  ANY_CLOSINGS_EN,
  ANY_STRATEGIES_EN,
  ANY_CAUSES_EN,
  ANY_INTENTS_EN,
  ANY_REFERRALS_EN,
} from './en/any.ts';
import { CAUSES_CLOSE_EN } from './en/causes.close.ts';
import { CAUSES_GENERAL_EN } from './en/causes.general.ts';
import { CAUSES_SELF_EN } from './en/causes.self.ts';
import { CAUSES_WORLD_EN } from './en/causes.world.ts';
import { CLOSINGS_EN } from './en/closings.ts';
import { heardCauses } from './echoes.ts';
import { ECHOES_EN } from './en/echoes.ts';
import { FEELINGS_EN } from './en/feelings.ts';
import { INTENTS_EN } from './en/intents.ts';
import { OPENINGS_EN } from './en/openings.ts';
import { REFERRALS_EN } from './en/referrals.ts';
import { SEEING_CLOSE_EN } from './en/seeing.close.ts';
import { SEEING_GENERAL_EN } from './en/seeing.general.ts';
import { SEEING_SELF_EN } from './en/seeing.self.ts';
import { SEEING_WORLD_EN } from './en/seeing.world.ts';
import { STEPS_CLOSE_EN } from './en/steps.close.ts';
import { STEPS_GENERAL_EN } from './en/steps.general.ts';
import { STEPS_SELF_EN } from './en/steps.self.ts';
import { STEPS_WORLD_EN } from './en/steps.world.ts';
import { STRATEGIES_EN } from './en/strategies.ts';
import { TAKING_UP_EN } from './en/takingUp.ts';

/** Which words of a quote speak for a cause. */
const HEARD_CAUSES: Readonly<Record<string, string>> = {
  'c-holding-down': 'swallow',
  'c-nobody-true': 'unsaid',
  'c-held-too-long': 'unsaid',
  'c-two-loyalties': 'between',
  'c-wants-justice': 'unfair',
  'c-others-manage': 'compare',
  'c-body-first': 'sleep',
  'c-no-good-option': 'decide',
  'c-money-real': 'money',
  'c-hindsight': 'regret',
  'c-unseen-effort': 'effort',
};

/** The English sentences of careful mode. */
export const BANK_EN: Bank = {
  feelings: FEELINGS_EN,
  causes: [
    ...ANY_CAUSES_EN,
    ...heardCauses(CAUSES_GENERAL_EN, HEARD_CAUSES, ECHOES_EN.seeing),
    ...CAUSES_CLOSE_EN,
    ...CAUSES_SELF_EN,
    ...CAUSES_WORLD_EN,
  ],
  intents: [...ANY_INTENTS_EN, ...INTENTS_EN],
  strategies: [...ANY_STRATEGIES_EN, ...STRATEGIES_EN],
  takingUp: [...ANY_TAKING_UP_EN, ...TAKING_UP_EN],
  seeing: [
    ...ECHOES_EN.seeing,
    ...ANY_SEEING_EN,
    ...SEEING_GENERAL_EN,
    ...SEEING_CLOSE_EN,
    ...SEEING_SELF_EN,
    ...SEEING_WORLD_EN,
  ],
  steps: [...ECHOES_EN.steps, ...STEPS_GENERAL_EN, ...STEPS_CLOSE_EN, ...STEPS_SELF_EN, ...STEPS_WORLD_EN],
  referrals: [...ANY_REFERRALS_EN, ...REFERRALS_EN],
  closings: [...ANY_CLOSINGS_EN, ...CLOSINGS_EN],
  openings: OPENINGS_EN,
};
