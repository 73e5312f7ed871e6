import type { Sampling } from '../../engine/port.ts';

/** A first try: warm enough not to say the same to everybody. */
export const FIRST: Omit<Sampling, 'seed'> = { temperature: 0.7, topP: 0.9, repetitionPenalty: 1.05 };

/** After a reply that ran away: nearer to the likeliest words, repetition dearer. */
export const COOLER: Omit<Sampling, 'seed'> = { temperature: 0.3, topP: 0.85, repetitionPenalty: 1.15 };
