import type { Bank } from './bank.ts';
import { askedOf } from './asked.ts';
import { threadsOf } from './threads.ts';
import { ASKED_ZH, ASKING_ZH } from './zh/asking.ts';
import {
  CHECKUPS_ZH,
  DANGER_CLOSINGS_ZH,
  DANGER_INTENTS_ZH,
  DANGER_LATER_ZH,
  DANGER_REFERRALS_ZH,
  DANGER_SEEING_ZH,
  DANGER_STRATEGIES_ZH,
} from './zh/danger.ts';
import {
  LISTENING_STRATEGIES_ZH,
  QUESTION_INTENTS_ZH,
  QUESTION_STRATEGIES_ZH,
  QUESTION_TAKING_UP_ZH,
} from './zh/question.ts';
import { THREADS_ZH } from './zh/threads.ts';
import {
  BROAD_ZH,
  CLAUSE_CAUSES_ZH,
  CLAUSE_CLOSINGS_ZH,
  LEADING_ZH,
  LEADING_STRATEGIES_ZH,
} from './zh/clause.ts';
import {
  ANY_TAKING_UP_ZH,
  ANY_SEEING_ZH,
  ANY_CLOSINGS_ZH,
  ANY_STRATEGIES_ZH,
  ANY_CAUSES_ZH,
  ANY_INTENTS_ZH,
  ANY_REFERRALS_ZH,
} from './zh/any.ts';
import { CAUSES_BODY } from './zh/causes/body.ts';
import { CAUSES_FAMILY } from './zh/causes/family.ts';
import { CAUSES_GENERAL } from './zh/causes/general.ts';
import { CAUSES_LOVE } from './zh/causes/love.ts';
import { CAUSES_SCHOOL_AND_WORK } from './zh/causes/schoolAndWork.ts';
import { CAUSES_SELF } from './zh/causes/self.ts';
import { CLOSINGS } from './zh/closings.ts';
import { ECHOES_ZH } from './zh/echoes.ts';
import { FEELINGS } from './zh/feelings.ts';
import { INTENTS } from './zh/intents.ts';
import { OPENINGS } from './zh/openings.ts';
import { REFERRALS } from './zh/referrals.ts';
import { SEEING_ANYONE_ZH } from './zh/seeing/anyone.ts';
import { STRATEGIES } from './zh/strategies.ts';
import { TAKING_UP } from './zh/takingUp.ts';

const threads = threadsOf(THREADS_ZH);
const asked = askedOf(ASKING_ZH, ASKED_ZH);

/** The Chinese bank, in plain spoken words and safe by `docs/safety.md`; its lists stand in `zh/`. */
export const BANK_ZH: Bank = {
  feelings: FEELINGS,
  broad: BROAD_ZH,
  causes: [
    ...threads.causes,
    ...CLAUSE_CAUSES_ZH,
    ...ANY_CAUSES_ZH,
    ...CAUSES_GENERAL,
    ...CAUSES_LOVE,
    ...CAUSES_FAMILY,
    ...CAUSES_SELF,
    ...CAUSES_BODY,
    ...CAUSES_SCHOOL_AND_WORK,
  ],
  intents: [...QUESTION_INTENTS_ZH, ...DANGER_INTENTS_ZH, ...ANY_INTENTS_ZH, ...INTENTS],
  strategies: [
    ...LISTENING_STRATEGIES_ZH,
    ...QUESTION_STRATEGIES_ZH,
    ...LEADING_STRATEGIES_ZH,
    ...DANGER_STRATEGIES_ZH,
    ...ANY_STRATEGIES_ZH,
    ...STRATEGIES,
  ],
  takingUp: [...QUESTION_TAKING_UP_ZH, ...LEADING_ZH, ...ANY_TAKING_UP_ZH, ...TAKING_UP],
  seeing: [
    ...threads.seeing,
    ...asked.seeing,
    ...DANGER_SEEING_ZH,
    ...ECHOES_ZH.seeing,
    ...ANY_SEEING_ZH,
    ...SEEING_ANYONE_ZH,
  ],
  steps: [...asked.steps, ...ECHOES_ZH.steps],
  referrals: [...CHECKUPS_ZH, ...DANGER_REFERRALS_ZH, ...ANY_REFERRALS_ZH, ...REFERRALS],
  closings: [
    ...threads.closings,
    ...CLAUSE_CLOSINGS_ZH,
    ...asked.closings,
    ...DANGER_CLOSINGS_ZH,
    ...DANGER_LATER_ZH,
    ...ANY_CLOSINGS_ZH,
    ...CLOSINGS,
  ],
  openings: OPENINGS,
  threads: threads.threads,
  questions: asked.questions,
};
