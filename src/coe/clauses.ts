/**
 * The clauses of a person's text: what a model may quote. Each is a piece of the text to the letter, cut where
 * the writer paused, and holds nothing that would end a quote or a tag.
 */
import { codePoints } from './codePoints.ts';
import type { Lang } from './types.ts';

interface Shape {
  /** Ends a clause for good; nothing of it may stand in a quote. */
  readonly hard: RegExp;
  /** A short pause: two short clauses around it may be quoted as one. */
  readonly soft: RegExp;
  /** Code points. Shorter says nothing, longer is no quote any more. */
  readonly min: number;
  readonly max: number;
  /** Longest quote, in code points, that reaches over a soft pause. */
  readonly joined: number;
  /** Words before which text without pauses is best cut. */
  readonly begins: RegExp;
}

/** Control characters, line breaks, halves of surrogate pairs and what stands for them, tags, every kind of quotation mark. */
const NEVER = '\\p{Cc}\\p{Cs}\\ufffd\\u2028\\u2029<>"“”„‟「」『』';

const SHAPES: Readonly<Record<Lang, Shape>> = {
  zh: {
    hard: new RegExp(`[${NEVER}《》（）()【】\\[\\]{}。！？!?；;：:…—~～|]+|\\.(?=\\s|$)`, 'u'),
    soft: /([，、,\p{Zs}]+)/u,
    min: 2,
    max: 24,
    joined: 20,
    begins: /^(?:我|他|她|但|但是|可|可是|不过|然后|后来|所以|因为|因此|而且|结果|现在|如果|还|就)$/u,
  },
  en: {
    hard: new RegExp(`[${NEVER}()\\[\\]{}!?;:…—–|~*_#]+|\\.(?=\\s|$|["'”’)])|\\s-+\\s`, 'u'),
    soft: /(,\s*)/u,
    min: 6,
    max: 80,
    joined: 60,
    begins: /^(?:and|but|because|so|that|when|while|if|or|who|which|where|until|since|though)$/iu,
  },
};

/** Bounds on the whole list, so that a text of any length gives a grammar that compiles in a moment. */
const MAX_CLAUSES = 160;
const MAX_CHARACTERS = 1800;

const MAX_FOREIGN_WORDS = 24;
const MAX_FOREIGN_LENGTH = 20;

/** Code points that are cut into words at once: the time that takes grows with the square of their number. */
const SEGMENTED = /.{1,2000}/gsu;

/** A piece without a letter or number says nothing. */
const WORTH = /[\p{L}\p{N}]/u;
const EDGES = /^[\p{P}\p{Z}\p{S}\p{M}]+|[\p{P}\p{Z}\p{S}]+$/gu;

const length = (text: string): number => codePoints(text).length;

/**
 * Cuts text without pauses into pieces of at most `max` code points: before a word that begins a clause, else
 * between words, and inside a word only where it is longer than a whole piece.
 */
function cutLong(text: string, lang: Lang): string[] {
  const { max, begins } = SHAPES[lang];
  if (length(text) <= max) return [text];
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  for (const { segment } of (text.match(SEGMENTED) ?? []).flatMap((part) => [...words.segment(part)])) {
    const full = size + length(segment) > max;
    if (piece !== '' && (full || (size > max / 3 && begins.test(segment)))) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
    let characters = codePoints(piece);
    for (; characters.length > max; characters = characters.slice(max)) {
      pieces.push(characters.slice(0, max).join(''));
    }
    piece = characters.join('');
    size = characters.length;
  }
  return [...pieces, piece];
}

/** Single clauses of one unbroken stretch, and neighbours joined over a soft pause. */
function clausesOfStretch(stretch: string, lang: Lang): { single: string[]; joined: string[] } {
  const shape = SHAPES[lang];
  const parts = stretch.split(shape.soft);
  const single: string[] = [];
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    single.push(...cutLong(parts[i] ?? '', lang));
    const pair = parts.slice(i, i + 3);
    if (pair.length === 3 && length(pair.join('')) <= shape.joined) joined.push(pair.join(''));
  }
  return { single, joined };
}

/** At most `count` of the items, spread evenly from the first to the last. */
function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}

function tidy(clauses: readonly string[], lang: Lang): string[] {
  const { min, max } = SHAPES[lang];
  const kept = clauses
    .map((clause) => clause.replaceAll(EDGES, ''))
    .filter((clause) => WORTH.test(clause) && length(clause) >= min && length(clause) <= max);
  return [...new Set(kept)];
}

/** Keeps the list within its bounds, thinned evenly: the end of a long text matters as much as its beginning. */
function bounded(clauses: readonly string[], room: { clauses: number; characters: number }): string[] {
  const total = clauses.reduce((sum, clause) => sum + length(clause), 0);
  const share = Math.min(1, room.clauses / clauses.length, room.characters / total);
  return spread(clauses, Math.floor(clauses.length * share));
}

/**
 * The clauses of `text` that may be quoted, without repeats, each a substring of it. Neighbours joined over a
 * comma come last and only where there is room. Empty when the text has no letter or number to quote.
 */
export function clausesOf(text: string, lang: Lang): string[] {
  const stretches = text.split(SHAPES[lang].hard).map((stretch) => clausesOfStretch(stretch, lang));
  const single = bounded(
    tidy(
      stretches.flatMap((stretch) => stretch.single),
      lang,
    ),
    { clauses: MAX_CLAUSES, characters: MAX_CHARACTERS },
  );
  const joined = tidy(
    stretches.flatMap((stretch) => stretch.joined),
    lang,
  );
  const room = {
    clauses: MAX_CLAUSES - single.length,
    characters: MAX_CHARACTERS - single.reduce((sum, clause) => sum + length(clause), 0),
  };
  return [...new Set([...single, ...bounded(joined, room)])];
}

/** Words written in the other script: a Chinese reply may use the person's own Latin words, an English one their other ones. */
export function foreignWords(text: string, lang: Lang): string[] {
  const pattern =
    lang === 'zh' ? /\p{Script=Latin}[\p{Script=Latin}\p{N}]*/gu : /(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]*/gu;
  const words = [...new Set(text.match(pattern) ?? [])].filter((word) => length(word) <= MAX_FOREIGN_LENGTH);
  return spread(words, MAX_FOREIGN_WORDS);
}
