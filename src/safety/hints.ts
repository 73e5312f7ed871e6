import type { HintHit } from './findings.ts';
import { KINDS, type Kind } from './types.ts';

/** In a short message one strong hint is much of what was said; in a long post hints have to add up. */
const NEEDED = [
  { upTo: 60, weight: 2 },
  { upTo: 160, weight: 2.5 },
  { upTo: Infinity, weight: 3 },
] as const;

/** Farewell in deeds: together they speak of a plan even where death is never named (C-SSRS: preparatory acts). */
const FAREWELL: ReadonlySet<string> = new Set([
  'give-away', 'affairs', 'letter', 'date', 'means', 'calm', 'goodbye', 'unreachable', 'last-sleep',
]); // prettier-ignore
const FAREWELL_HIGH = 4.5;
const FAREWELL_SIGNS = 3;

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
    const farewell = hits.filter(({ hint }) => FAREWELL.has(hint.sign));
    if (farewell.length >= FAREWELL_SIGNS && total(farewell) >= FAREWELL_HIGH) {
      verdicts.push({ level: 'high', kind, hits });
    } else if (sum >= needed) verdicts.push({ level: 'low', kind, hits });
  }
  return verdicts;
}

/** How much farewell in deeds there is among the hints. */
export function farewellWeight(hints: readonly HintHit[]): number {
  return total(hints.filter(({ hint }) => FAREWELL.has(hint.sign)));
}

function total(hits: readonly HintHit[]): number {
  return hits.reduce((sum, { hint }) => sum + hint.weight, 0);
}
