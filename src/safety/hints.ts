import type { HintHit, Hit } from './findings.ts';
import { KINDS, type Kind } from './types.ts';

/** In a short message one strong hint is much of what was said; in a long post hints have to add up. */
const NEEDED = [
  { upTo: 60, weight: 2 },
  { upTo: 160, weight: 2.5 },
  { upTo: Infinity, weight: 3 },
] as const;

/** Farewell in deeds: together they speak of a plan even where death is never named (C-SSRS: preparatory acts). */
const FAREWELL: ReadonlySet<string> = new Set([
  'give-away', 'affairs', 'letter', 'date', 'means', 'calm', 'goodbye', 'unreachable', 'last-sleep', 'last-post', 'goodbye-all', 'for-later', 'ready',
  'unfindable', 'no-ties', 'next-life', 'leaves-groups', 'dont-wait', 'last', 'no-more', 'insured', 'if-absent', 'given-away', 'place-free', 'cared-for-last', 'last-time', 'nice-knowing', 'kept-means', 'leaves-home', 'give-away-again', 'affairs-again',
]); // prettier-ignore
/** So many farewells, or in a short message two strong ones, make a plan. */
const FAREWELL_HIGH = [
  { signs: 3, weight: 4.5, upTo: Infinity },
  { signs: 3, weight: 4, upTo: 160 },
  { signs: 2, weight: 3.5, upTo: 160 },
] as const;
/** Beside a word of suicide, this much farewell in deeds is a plan. */
const FAREWELL_BESIDE_WISH = 3;
/** With what or where, said within reach of when or of a wish not to be. */
const MEANS: ReadonlySet<string> = new Set(['means', 'place-near', 'kept-means', 'tested']);
const PLANNED: ReadonlySet<string> = new Set([
  'date', 'no-difference', 'burden', 'gone', 'letter', 'ready', 'goodbye-all', 'last-post', 'no-ties', 'last-time', 'unchecked',
]); // prettier-ignore
const REACH = 100;

export interface HintVerdict {
  readonly level: 'low' | 'high';
  readonly kind: Kind;
  readonly hits: readonly HintHit[];
}

/** Adds up the hints of each kind over a text of `length` characters. */
export function addUp(hints: readonly HintHit[], length: number): HintVerdict[] {
  const needed = NEEDED.find(({ upTo }) => length <= upTo)?.weight ?? 3;
  const verdicts: HintVerdict[] = [];
  for (const kind of KINDS) {
    const hits = hints.filter(({ hint }) => hint.kind === kind);
    const sum = total(hits);
    if (isFarewell(hits, length) || isPlan(hits)) verdicts.push({ level: 'high', kind, hits });
    else if (sum >= needed) verdicts.push({ level: 'low', kind, hits });
  }
  return verdicts;
}

function isFarewell(hits: readonly HintHit[], length: number): boolean {
  const farewell = hits.filter(({ hint }) => FAREWELL.has(hint.sign));
  const sum = total(farewell);
  return FAREWELL_HIGH.some(
    ({ signs, weight, upTo }) => farewell.length >= signs && sum >= weight && length <= upTo,
  );
}

/** Means and a day, or means and a wish not to be, close together (C-SSRS item 5), however calmly it is told. */
function isPlan(hits: readonly HintHit[]): boolean {
  return hits.some(
    (means) =>
      MEANS.has(means.hint.sign) &&
      hits.some(({ hint, start }) => PLANNED.has(hint.sign) && Math.abs(start - means.start) <= REACH),
  );
}

/** Whether a word of suicide stands beside so much farewell in deeds that together they are a plan. */
export function wishWithFarewell(hits: readonly Hit[], hints: readonly HintHit[]): boolean {
  return (
    hits.some(({ rule }) => rule.kind === 'suicide') &&
    total(hints.filter(({ hint }) => FAREWELL.has(hint.sign))) >= FAREWELL_BESIDE_WISH
  );
}

function total(hits: readonly HintHit[]): number {
  return hits.reduce((sum, { hint }) => sum + hint.weight, 0);
}
