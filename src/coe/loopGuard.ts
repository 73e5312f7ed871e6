/**
 * Notices while a reply streams that it has run away: it says the same thing over and over, or copies the post.
 * Thresholds stand well away from the gold records (366 zh, 54 en, and their follow-ups), whose extremes are noted.
 */
import { codePoints } from './codePoints.ts';
import { detectLang } from './language.ts';
import type { Lang } from './types.ts';
import { gramAt, gramsOf, splitWhole, unitsApart, unitsOf } from './units.ts';

export type Verdict = 'ok' | 'loop' | 'copied';

export interface LoopGuard {
  /** Takes the next characters of the message, tags and all. Once not `ok`, the verdict stays. */
  push(text: string): Verdict;
}

/** Units that repeat the ones a period before, at least so many and at least two periods. Gold: 7 zh, 5 en. */
const PERIODIC = 14;
/** Longest period looked for, a long sentence. Longer loops show in repeated n-grams. */
const LONGEST_PERIOD = 60;

/** Of the last `WINDOW` n-grams, so many stood in the message before. Gold: 6 of 80 zh (8-grams), 2 of 60 en (5-grams). */
const WINDOW = 80;
const REPEATED = 32;

/** Code points in a row without a letter or a number: emoji, signs or line breaks without end. Gold: 4. */
const SILENT = 40;

interface Measures {
  /** Length of an n-gram that does not come twice by chance. */
  readonly gram: number;
  /** Units copied from the post in one run. Gold: 20 zh, 13 en; the longest quote the grammar allows is 24 characters. */
  readonly run: number;
}

const MEASURES: Readonly<Record<Lang, Measures>> = {
  zh: { gram: 8, run: 32 },
  en: { gram: 5, run: 20 },
};

class PushGuard implements LoopGuard {
  readonly #measures: Measures;
  readonly #copyable: ReadonlySet<string>;
  readonly #units: string[] = [];
  /** The end of the text that may still grow into another unit. */
  #tail = '';
  /** For each period, how many units in a row equal the one that far back. */
  readonly #matched = new Array<number>(LONGEST_PERIOD + 1).fill(0);
  readonly #seen = new Set<string>();
  /** Whether each n-gram of the window was seen before, oldest first. */
  readonly #window: boolean[] = [];
  #repeated = 0;
  /** Code points since the last unit. */
  #silent = 0;
  #verdict: Verdict = 'ok';

  constructor(post: string) {
    this.#measures = MEASURES[detectLang(post)];
    this.#copyable = new Set(gramsOf(unitsOf(post), this.#measures.run));
  }

  push(text: string): Verdict {
    const { whole, rest } = splitWhole(this.#tail + text);
    this.#tail = rest;
    for (const { gap, unit } of unitsApart(whole)) {
      if (this.#verdict === 'ok') this.#verdict = this.#pass(gap);
      if (this.#verdict === 'ok' && unit !== undefined) this.#verdict = this.#take(unit);
    }
    return this.#verdict;
  }

  #pass(gap: string): Verdict {
    this.#silent += codePoints(gap).length;
    return this.#silent >= SILENT ? 'loop' : 'ok';
  }

  #take(unit: string): Verdict {
    this.#silent = 0;
    this.#units.push(unit);
    if (this.#repeatsPeriod() || this.#repeatsGrams()) return 'loop';
    const { run } = this.#measures;
    const copied =
      this.#units.length >= run && this.#copyable.has(gramAt(this.#units, this.#units.length, run));
    return copied ? 'copied' : 'ok';
  }

  #repeatsPeriod(): boolean {
    const last = this.#units.length - 1;
    let found = false;
    for (let period = 1; period <= LONGEST_PERIOD && period <= last; period += 1) {
      const same = this.#units[last] === this.#units[last - period];
      const matched = same ? (this.#matched[period] ?? 0) + 1 : 0;
      this.#matched[period] = matched;
      found ||= matched >= Math.max(PERIODIC, 2 * period);
    }
    return found;
  }

  #repeatsGrams(): boolean {
    const { gram } = this.#measures;
    if (this.#units.length < gram) return false;
    const text = gramAt(this.#units, this.#units.length, gram);
    const again = this.#seen.has(text);
    this.#seen.add(text);
    this.#window.push(again);
    if (again) this.#repeated += 1;
    if (this.#window.length > WINDOW && this.#window.shift() === true) this.#repeated -= 1;
    return this.#repeated >= REPEATED;
  }
}

/** Watches one message that answers `post`. */
export function createLoopGuard(post: string): LoopGuard {
  return new PushGuard(post);
}

/** Share (0 to 1) of a text's n-grams (8 characters zh, 5 words en) that stood in it before. Gold: at most 0.02. */
export function repetition(text: string): number {
  const grams = gramsOf(unitsOf(text), MEASURES[detectLang(text)].gram);
  return grams.length === 0 ? 0 : 1 - new Set(grams).size / grams.length;
}

/** Share (0 to 1) of a text's characters or words that lie in an n-gram (8 characters zh, 5 words en) of the post. */
export function copiedShare(text: string, post: string): number {
  const { gram } = MEASURES[detectLang(post)];
  const units = unitsOf(text);
  const known = new Set(gramsOf(unitsOf(post), gram));
  let copied = 0;
  let counted = 0;
  for (let end = gram; end <= units.length; end += 1) {
    if (!known.has(gramAt(units, end, gram))) continue;
    copied += end - Math.max(counted, end - gram);
    counted = end;
  }
  return units.length === 0 ? 0 : copied / units.length;
}
