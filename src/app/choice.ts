/** Which model the person picked and that they agreed to fetch one: no secret, so in localStorage. */
import * as v from 'valibot';
import { ENGINE_IDS } from '../models/engines/engines.ts';
import type { Offer } from './offers.ts';

const KEY = 'empathy-model';

const choice = v.object({
  picked: v.nullable(v.object({ model: v.string(), engine: v.picklist(ENGINE_IDS) })),
  agreed: v.boolean(),
  /** `freely`: the person turned on a model that composes, its limits said. */
  writes: v.optional(v.picklist(['carefully', 'freely']), 'carefully'),
});

type Choice = v.InferOutput<typeof choice>;

const NONE: Choice = { picked: null, agreed: false, writes: 'carefully' };

export function readChoice(): Choice {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? NONE : v.parse(v.fallback(choice, NONE), JSON.parse(text));
  } catch (reason) {
    console.warn('the choice of model could not be read', reason);
    return NONE;
  }
}

function change(part: Partial<Choice>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readChoice(), ...part }));
  } catch (reason) {
    console.warn('the choice of model could not be kept', reason);
  }
}

export function rememberPicked({ model, engine }: Offer): void {
  change({ picked: { model: model.id, engine } });
}

export function rememberAgreed(): void {
  change({ agreed: true });
}

/** What was deleted is not fetched again by itself. */
export function forgetAgreed(): void {
  change({ agreed: false });
}

export function rememberWrites(writes: Choice['writes']): void {
  change({ writes });
}
