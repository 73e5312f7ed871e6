import { contextReader, type Context } from './context.ts';
import { HINTS, wordingsIn } from './rules/index.ts';
import type { Bearing, Hint, Rule } from './rules/rule.ts';
import { matchesOf } from './text/matches.ts';

/** A rule that hit, with the level that its context leaves; offsets are in the reading, not in the original. */
export interface Hit {
  readonly rule: Rule;
  readonly level: 'low' | 'high';
  readonly start: number;
  readonly end: number;
}

export interface HintHit {
  readonly hint: Hint;
  readonly start: number;
  readonly end: number;
}

/** Blanks everyday wording that only looks like danger; the length stays. */
export function withoutHarmless(text: string): string {
  let result = text;
  for (const pattern of wordingsIn(text).flatMap(({ harmless }) => harmless)) {
    result = result.replace(pattern, (match) => '\u25cb'.repeat(match.length));
  }
  return result;
}

/** So many hits of one rule at its full level say all that it can say; more are only more of the same evidence. */
const ENOUGH = 32;
/** So many hits of one text are read in their context: more come only from words said over and over. */
const CONTEXTS = 256;

/**
 * All rules over a reading that `withoutHarmless` has been through. The work is bounded whatever the text repeats: beyond
 * `CONTEXTS` a hit stands as it is, so that a person in danger is never less seen for what was written before.
 */
export function ruleHits(text: string): Hit[] {
  const hits: Hit[] = [];
  const contextOf = contextReader(text);
  let contexts = 0;
  for (const rule of wordingsIn(text).flatMap(({ rules }) => rules)) {
    let full = 0;
    for (const match of matchesOf(rule.pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const asItStands = rule.bearing === 'fixed' || contexts >= CONTEXTS;
      if (!asItStands) contexts += 1;
      const level = asItStands ? rule.level : levelInContext(rule, contextOf(start, end));
      if (level === 'none') continue;
      hits.push({ rule, level, start, end });
      if (level === rule.level) full += 1;
      if (full === ENOUGH) break;
    }
  }
  return hits;
}

/** Bearings of rules on what happened: where a report does not say to whom, it was the patient. */
const TOLD: ReadonlySet<Bearing> = new Set(['open', 'now']);

function levelInContext({ bearing, level }: Rule, context: Context): 'none' | 'low' | 'high' {
  if (bearing === 'wish' || bearing === 'deed' ? context.figure : context.fiction) return 'none';
  if (context.report && context.about !== 'self' && (context.about === 'other' || TOLD.has(bearing)))
    return 'none';
  if (bearing === 'now') return context.past || context.over ? 'none' : level;
  if (bearing === 'deed') return context.past ? 'low' : level;
  if (bearing === 'own' && context.about === 'other') return 'none';
  return context.about === 'other' || context.past ? 'low' : level;
}

/** The first hit of each sign, the heaviest where a sign has several hints. */
export function hintHits(text: string): HintHit[] {
  const bySign = new Map<string, HintHit>();
  for (const hint of HINTS) {
    if (text.length > (hint.upTo ?? Infinity)) continue;
    const known = bySign.get(hint.sign);
    if (known !== undefined && known.hint.weight >= hint.weight) continue;
    hint.pattern.lastIndex = 0;
    const match = hint.pattern.exec(text);
    if (match === null || match[0].length === 0) continue;
    bySign.set(hint.sign, { hint, start: match.index, end: match.index + match[0].length });
  }
  return [...bySign.values()];
}
