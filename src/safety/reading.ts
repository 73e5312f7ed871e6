import { hintHits, ruleHits, withoutHarmless, type HintHit, type Hit } from './findings.ts';
import type { Mapped } from './text/mapped.ts';
import { normalize } from './text/normalize.ts';
import { overlap } from './text/overlap.ts';
import type { Lang } from './types.ts';

/** A text as the screen has read it. Offsets are in `text`; `mapped` leads back to the original (same length). */
export interface Reading {
  readonly mapped: Mapped;
  /** Normalized, with everyday wording blanked. */
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly hints: readonly HintHit[];
}

export function read(original: string, lang: Lang): Reading {
  const mapped = normalize(original, lang);
  const text = withoutHarmless(mapped.text);
  return { mapped, text, hits: ruleHits(text), hints: hintHits(text) };
}

/** Names of the rules and hints that touch [start, end): what the scorer sees beside the characters. */
export function signsIn(reading: Reading, start: number, end: number): string[] {
  const names = new Set<string>();
  for (const hit of reading.hits) if (overlap(hit, { start, end })) names.add(`rule:${hit.rule.id}`);
  for (const hit of reading.hints) if (overlap(hit, { start, end })) names.add(`hint:${hit.hint.sign}`);
  return [...names];
}
