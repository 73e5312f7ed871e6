import type { Bank } from './bank.ts';
import { askedOf } from './asked.ts';
import { threadsOf } from './threads.ts';
import { ASKED_EN, ASKING_EN } from './en/asking.ts';
import {
  CHECKUPS_EN,
  DANGER_CLOSINGS_EN,
  DANGER_INTENTS_EN,
  DANGER_LATER_EN,
  DANGER_REFERRALS_EN,
  DANGER_SEEING_EN,
  DANGER_STRATEGIES_EN,
} from './en/danger.ts';
import {
  LISTENING_STRATEGIES_EN,
  QUESTION_INTENTS_EN,
  QUESTION_STRATEGIES_EN,
  QUESTION_TAKING_UP_EN,
} from './en/question.ts';
import { THREADS_EN } from './en/threads.ts';
import {
  BROAD_EN,
  CLAUSE_CAUSES_EN,
  CLAUSE_CLOSINGS_EN,
  LEADING_EN,
  LEADING_STRATEGIES_EN,
} from './en/clause.ts';
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
import { ECHOES_EN } from './en/echoes.ts';
import { FEELINGS_EN } from './en/feelings.ts';
import { INTENTS_EN } from './en/intents.ts';
import { OPENINGS_EN } from './en/openings.ts';
import { REFERRALS_EN } from './en/referrals.ts';
import { SEEING_ANYONE_EN } from './en/seeing.anyone.ts';
import { STRATEGIES_EN } from './en/strategies.ts';
import { TAKING_UP_EN } from './en/takingUp.ts';

const threads = threadsOf(THREADS_EN);
const asked = askedOf(ASKING_EN, ASKED_EN);

/** The English sentences of careful mode. */
export const BANK_EN: Bank = {
  feelings: FEELINGS_EN,
  broad: BROAD_EN,
  causes: [
    ...threads.causes,
    ...CLAUSE_CAUSES_EN,
    ...ANY_CAUSES_EN,
    ...CAUSES_GENERAL_EN,
    ...CAUSES_CLOSE_EN,
    ...CAUSES_SELF_EN,
    ...CAUSES_WORLD_EN,
  ],
  intents: [...QUESTION_INTENTS_EN, ...DANGER_INTENTS_EN, ...ANY_INTENTS_EN, ...INTENTS_EN],
  strategies: [
    ...LISTENING_STRATEGIES_EN,
    ...QUESTION_STRATEGIES_EN,
    ...LEADING_STRATEGIES_EN,
    ...DANGER_STRATEGIES_EN,
    ...ANY_STRATEGIES_EN,
    ...STRATEGIES_EN,
  ],
  takingUp: [...QUESTION_TAKING_UP_EN, ...LEADING_EN, ...ANY_TAKING_UP_EN, ...TAKING_UP_EN],
  seeing: [
    ...threads.seeing,
    ...asked.seeing,
    ...DANGER_SEEING_EN,
    ...ECHOES_EN.seeing,
    ...ANY_SEEING_EN,
    ...SEEING_ANYONE_EN,
  ],
  steps: [...asked.steps, ...ECHOES_EN.steps],
  referrals: [...CHECKUPS_EN, ...DANGER_REFERRALS_EN, ...ANY_REFERRALS_EN, ...REFERRALS_EN],
  closings: [
    ...threads.closings,
    ...CLAUSE_CLOSINGS_EN,
    ...asked.closings,
    ...DANGER_CLOSINGS_EN,
    ...DANGER_LATER_EN,
    ...ANY_CLOSINGS_EN,
    ...CLOSINGS_EN,
  ],
  openings: OPENINGS_EN,
  threads: threads.threads,
  questions: asked.questions,
};
