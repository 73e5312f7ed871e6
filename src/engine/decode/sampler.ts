import type { Sampling } from '../port.ts';
import { allows, type TokenMask } from './mask.ts';

/**
 * What lies so far below the best score, in temperatures, has no probability that a double could add to one: a whole
 * vocabulary of such tokens weighs less than the last bit of the total.
 */
const NEGLIGIBLE = -50;

/**
 * Picks the next token. The order of the steps is that of web-llm: penalty, mask, temperature, nucleus.
 *
 * @param logits float32 [vocab]; not changed
 * @param mask tokens that the grammar allows, or undefined for all
 * @param counted tokens of this turn, for the repetition penalty
 * @param uniform next uniform number in [0, 1); not called when greedy
 * @returns a token that the mask allows and whose probability is not zero
 * @throws Error when the mask allows nothing or no allowed logit is a number
 */
export function sampleToken(
  logits: Float32Array,
  mask: TokenMask | undefined,
  counted: ReadonlySet<number>,
  sampling: Sampling,
  uniform: () => number,
): number {
  const scores = logits.slice();
  penalize(scores, counted, sampling.repetitionPenalty);
  if (mask !== undefined) applyMask(scores, mask);

  const best = likeliest(scores);
  if (best < 0) throw new Error('no token can follow: the mask is empty or the logits are not numbers');
  if (sampling.temperature === 0) return best;

  const bestScore = scores[best] ?? 0;
  let total = 0;
  const weights = new Float64Array(scores.length);
  for (let token = 0; token < scores.length; token++) {
    const exponent = ((scores[token] ?? 0) - bestScore) / sampling.temperature;
    // Not a number compares as false: it is never picked.
    if (exponent > NEGLIGIBLE) total += weights[token] = Math.exp(exponent);
  }
  return pick(weights, total, sampling.topP, uniform());
}

/** The token with the highest score, -1 where there is none. */
function likeliest(scores: Float32Array): number {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let token = 0; token < scores.length; token++) {
    const score = scores[token] ?? 0;
    if (score > bestScore) {
      best = token;
      bestScore = score;
    }
  }
  return best;
}

function penalize(scores: Float32Array, counted: ReadonlySet<number>, penalty: number): void {
  if (penalty === 1) return;
  for (const token of counted) {
    const score = scores[token];
    if (score !== undefined) scores[token] = score > 0 ? score / penalty : score * penalty;
  }
}

function applyMask(scores: Float32Array, mask: TokenMask): void {
  for (let first = 0; first < scores.length; first += 32) {
    const word = mask[first >> 5] ?? 0;
    // Mostly all of a word's tokens are allowed, or none.
    if (word === ALL) continue;
    if (word === 0) scores.fill(Number.NEGATIVE_INFINITY, first, first + 32);
    else
      for (let token = first; token < Math.min(first + 32, scores.length); token++)
        if (!allows(mask, token)) scores[token] = Number.NEGATIVE_INFINITY;
  }
}

/** A word of the mask with every bit set. */
const ALL = -1;

/** Nucleus sampling (Holtzman et al. 2020): the shortest run of the likeliest tokens whose mass reaches `topP`. */
function pick(weights: Float64Array, total: number, topP: number, uniform: number): number {
  // All tokens lighter than this weigh less than the mass outside of the nucleus together: none of them is in it,
  // and most of a large vocabulary needs no sorting.
  const lightest = ((1 - topP) * total) / weights.length;
  const weightOf = (token: number): number => weights[token] ?? 0;
  const candidates: number[] = [];
  for (let token = 0; token < weights.length; token++) {
    const weight = weightOf(token);
    if (weight > 0 && weight >= lightest) candidates.push(token);
  }
  candidates.sort((a, b) => weightOf(b) - weightOf(a) || a - b);

  let mass = 0;
  let kept = 0;
  while (kept < candidates.length && (kept === 0 || mass < topP * total)) {
    mass += weightOf(candidates[kept] ?? -1);
    kept++;
  }
  let rest = uniform * mass;
  for (const token of candidates.slice(0, kept)) {
    rest -= weightOf(token);
    if (rest < 0) return token;
  }
  return candidates[kept - 1] ?? -1;
}
