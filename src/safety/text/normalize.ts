import { undisguise } from './disguises.ts';
import { INVISIBLE } from './invisible.ts';
import type { Mapped } from './mapped.ts';
import { TO_SIMPLIFIED } from './traditional.ts';
import type { Lang } from '../types.ts';

const MARK = /\p{Mn}/u;

/** Whether a code unit is nothing to fold beyond its case: ASCII, Chinese marks and characters. Most of a text is. */
function isPlain(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x20 && unit <= 0x7e) ||
    unit === 0x0a ||
    (unit >= 0x3001 && unit <= 0x303f)
  );
}

function fold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  // Decomposed first so that struck-through and accented Latin loses its marks, then composed again for kana and hangul.
  const folded = Array.from(character.normalize('NFKD'))
    .filter((part) => !MARK.test(part))
    .join('');
  return Array.from(folded.normalize('NFC').toLowerCase(), (part) => TO_SIMPLIFIED.get(part) ?? part).join(
    '',
  );
}

/** NFKC-like folding, one code point at a time: width, case, marks and invisible characters, traditional characters. */
function foldAll(original: string): Mapped {
  const capacity = original.length;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  const pieces: string[] = [];
  const seen = new Map<string, string>();
  let length = 0;
  let at = 0;
  for (const character of original) {
    const next = at + character.length;
    const plain = isPlain(character.charCodeAt(0));
    let folded = plain ? (TO_SIMPLIFIED.get(character) ?? character.toLowerCase()) : seen.get(character);
    if (folded === undefined) {
      folded = fold(character);
      seen.set(character, folded);
    }
    if (length + folded.length > starts.length) {
      // A ligature such as ﷺ folds to eighteen characters.
      starts = grown(starts, length + folded.length);
      ends = grown(ends, length + folded.length);
    }
    for (let i = 0; i < folded.length; i += 1) {
      starts[length] = at;
      ends[length] = next;
      length += 1;
    }
    pieces.push(folded);
    at = next;
  }
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown(array: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/**
 * The reading that the rules and the scorer see: folded, then with disguised words spelled out. The original is never
 * changed; `starts` and `ends` lead back to it. Time is linear in the length.
 */
export function normalize(original: string, lang: Lang): Mapped {
  return undisguise(foldAll(original), lang);
}
