import { replaceMapped, type Mapped } from './mapped.ts';

/** What people put between the characters of a word to slip past a filter; no sentence end, no comma. */
export const GAP = String.raw`[ \t\u3000.·・•‧*_\-—–~/|\\+#@^&=…'"\u0060°丶˙、]{1,3}`;

/** Words of danger that are written in disguise. */
const DANGER = [
  'kill', 'killing', 'killed', 'kms', 'suicide', 'suicidal', 'die', 'dying', 'dead', 'death', 'unalive', 'overdose', 'hang', 'noose', 'murder', 'stab',
  'shoot', 'strangle', 'selfharm', 'cutting', 'rape', 'raped', 'pills', 'razor', 'wrist', 'wrists', 'blade',
]; // prettier-ignore
/** Words that stand beside them; by themselves they say nothing, so that a wrong reading of one does no harm. */
const BESIDE = [
  'myself', 'self', 'harm', 'hurt', 'want', 'wanna', 'need', 'going', 'gonna', 'life', 'live', 'alive', 'end', 'tonight', 'today', 'tomorrow', 'him', 'her',
  'them', 'over', 'ending', 'wish', 'cut', 'was', 'never', 'please',
]; // prettier-ignore
/** Only where every letter stands alone: the small words that such a run is made of. */
const SMALL = ['i', 'to', 'my', 'me', 'it', 'all', 'am', 'im', 'not', 'so', 'just', 'the', 'be', 'no', 'more', 'is', 'do', 'and', 'will', 'of', 'help', 'dont', 'wont', 'this']; // prettier-ignore

const WORDS = [...DANGER, ...BESIDE];
const LONGEST = 12;

/** Digits and signs that stand for letters; `1`, `!`, `|` and l are all read as i before words are compared. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '!': 'i', '|': 'i', l: 'i', '3': 'e', '4': 'a', '@': 'a', '5': 's', $: 's', '7': 't', '8': 'b',
}; // prettier-ignore

function skeleton(word: string): string {
  return Array.from(word, (character) => LEET[character] ?? character).join('');
}

/** Every run of one letter as one letter: kiiilll and kill are the same. */
function squeezed(word: string): string {
  return word.replaceAll(/(.)\1+/gu, '$1');
}

const BY_SKELETON = new Map(WORDS.map((word) => [skeleton(word), word]));
const BY_SQUEEZED = new Map(WORDS.map((word) => [squeezed(word), word]));

const TOKEN = new RegExp(String.raw`(?<![a-z0-9])[a-z0-9@$!|*#]{2,24}(?<![!|*#])(?![a-z0-9])`, 'gu');
const SIGN = /[0-9@$!|]/u;
const CENSORED = /[*#]/u;
const STRETCHED = /([a-z])\1\1/u;

/** One word in disguise, spelled out: d1e, su1c1de, k*ll, dieeee, myslef. Undefined where it is none. */
function spelledOut(token: string): string | undefined {
  if (STRETCHED.test(token)) {
    const word = BY_SQUEEZED.get(squeezed(token));
    if (word !== undefined) return word;
  }
  if (token.length > LONGEST || !/[a-z]/u.test(token)) return undefined;
  const word = mended(token);
  if (word !== undefined) return word;
  if (CENSORED.test(token)) return DANGER.find((word) => uncensors(token, word));
  return SIGN.test(token) ? BY_SKELETON.get(skeleton(token)) : undefined;
}

/** Whether a word with letters struck out, its first one kept and at most half of it gone, can be this word. */
function uncensors(token: string, word: string): boolean {
  if (token.length !== word.length || token.charAt(0) !== word.charAt(0)) return false;
  const letters = Array.from(token);
  const struck = letters.filter((letter) => CENSORED.test(letter)).length;
  return (
    struck * 2 <= word.length && letters.every((letter, i) => CENSORED.test(letter) || letter === word[i])
  );
}

/** Words so long that what is one slip away from them is nothing else, but for these. */
const MISTYPED = ['myself', 'suicide', 'suicidal', 'overdose', 'tonight', 'tomorrow'] as const;
const NOT_MISTYPED: ReadonlySet<string> = new Set([
  'overdone',
  'overdoes',
  'overdosed',
  'overdoses',
  'suicides',
  'tomorrows',
  'tonights',
]);
/** As they are typed on a phone. Small words all of them: a wrong reading of one does no harm. */
const PHONE: ReadonlyMap<string, string> = new Map([
  ['goin', 'going'], ['gona', 'gonna'], ['gunna', 'gonna'], ['wana', 'wanna'], ['tonite', 'tonight'], ['2nite', 'tonight'], ['2night', 'tonight'],
  ['tmrw', 'tomorrow'], ['tmr', 'tomorrow'], ['2moro', 'tomorrow'], ['2morrow', 'tomorrow'], ['meself', 'myself'],
]); // prettier-ignore

/** A long word with one slip of the fingers, or a small one as phones have it; undefined where it is neither. */
function mended(token: string): string | undefined {
  const phone = PHONE.get(token);
  if (phone !== undefined || token.length < 5 || NOT_MISTYPED.has(token)) return phone;
  return MISTYPED.find((word) => token !== word && isOneSlipFrom(token, word));
}

/** One letter left out, added, changed or swapped with the next, never the first (Damerau 1964). */
function isOneSlipFrom(token: string, word: string): boolean {
  if (token.charAt(0) !== word.charAt(0) || Math.abs(token.length - word.length) > 1) return false;
  let at = 0;
  while (at < token.length && token.charAt(at) === word.charAt(at)) at += 1;
  const rest = token.slice(at);
  const wanted = word.slice(at);
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    (rest.slice(2) === wanted.slice(2) &&
      rest.charAt(0) === wanted.charAt(1) &&
      rest.charAt(1) === wanted.charAt(0))
  );
}

/** A run of letters that each stand alone; the words in it lie wherever they fit. */
const SINGLES = new RegExp(String.raw`(?<![a-z'’])[a-z](?:${GAP}[a-z](?![a-z'’])){3,60}`, 'gu');
const NOT_LETTER = /[^a-z]/gu;
const ALL = [...WORDS, ...SMALL].toSorted((a, b) => b.length - a.length);

/** The words that letters without any space make up, longest first; undefined unless they use up every letter. */
function cut(letters: string): string | undefined {
  // best[i]: the words of letters[i..], null where there are none. From the end, so that each place is asked once.
  const best: (readonly string[] | null)[] = Array.from({ length: letters.length + 1 }, () => null);
  best[letters.length] = [];
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    for (const word of ALL) {
      const rest = letters.startsWith(word, i) ? best[i + word.length] : null;
      if (rest === null || rest === undefined) continue;
      best[i] = [word, ...rest];
      break;
    }
  }
  return best[0]?.join(' ');
}

/**
 * Spells out Latin words of danger that are written with digits and signs, with letters struck out, stretched, or taken
 * apart into letters. Only whole words of a short list are ever changed. Time is linear in the length.
 */
export function spellOutLatin(mapped: Mapped): Mapped {
  if (!/[a-z]/u.test(mapped.text)) return mapped;
  const joined = replaceMapped(mapped, SINGLES, (run) => cut(run.replaceAll(NOT_LETTER, '')));
  return replaceMapped(joined, TOKEN, spelledOut);
}
