/** Whatever the grammar lets through, its parts are neither too long nor empty. */
import type { GrammarMatcher } from '@mlc-ai/web-xgrammar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';
import { codePoints } from './codePoints.ts';
import { quotesIn } from './evidence.ts';
import { buildGrammar, type GrammarInput } from './grammar.ts';
import { fnv1a } from './hash.ts';
import { parse } from './parser.ts';
import { LAYERS, type Lang } from './types.ts';
import { validate } from './validate.ts';
import { BYTES, withMatcher } from './xgrammar.fixture.ts';

/** How a model writes that means no good. */
interface Mood {
  readonly seed: number;
  /** What it would rather write than anything else. */
  readonly favourites: readonly string[];
  /** Ends a part only where it must. */
  readonly endless: boolean;
}

/** Goes from where the matcher stands to the end of a message, and returns what it wrote. */
async function walk(matcher: GrammarMatcher, { seed, favourites, endless }: Mood): Promise<string> {
  const bytes: number[] = [];
  const tagBegins = '<'.charCodeAt(0);
  const chance = (of: number, what: string): number => fnv1a(`${what} ${bytes.length} ${seed}`) % of;
  while (!matcher.isTerminated()) {
    const favourite = favourites[chance(favourites.length, 'favourite')];
    if (favourite !== undefined && chance(4, 'whim') > 0 && matcher._acceptString(favourite)) {
      bytes.push(...new TextEncoder().encode(favourite));
      continue;
    }
    const mask = await matcher.getNextTokenBitmask();
    const allowed = BYTES.map((_, byte) => byte).filter(
      (byte) => ((mask[byte >> 5] ?? 0) & (1 << (byte & 31))) !== 0,
    );
    const inside = allowed.filter((byte) => byte !== tagBegins);
    const some = inside.length > 0 && (endless || chance(60, 'end') > 0) ? inside : allowed;
    const next = some[chance(some.length, 'byte')];
    if (next === undefined)
      throw new Error(`nothing may follow ${new TextDecoder().decode(Uint8Array.from(bytes))}`);
    expect(matcher.acceptToken(next)).toBe(true);
    bytes.push(next);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

const PIECES: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '，',
    '。',
    '累',
    '我不想再这样一个人熬着了可是又能怎么办呢',
    '1998',
    'AI',
    'WhatsApp',
    'é',
    'Ⅳ',
    '😀',
    '\n',
    '䷀',
    '3.5%',
  ],
  en: [
    ', ',
    '. ',
    ' ',
    'a ',
    'I do not know ',
    'incomprehensibilities',
    '妈妈',
    'привет',
    '1998 ',
    '😀',
    '\n',
    'é',
    '×',
  ],
};

const post = (lang: Lang): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PIECES[lang]) },
        fc.string({ maxLength: 30, unit: 'binary' }),
      ),
      {
        maxLength: 60,
      },
    )
    .map((pieces) => pieces.join(''));

const FAVOURITES: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['「', '。', '累', '9:3', '9%', '“', '\n', '1'],
  en: [' "', '.', 'a', ' ', '…', '“', '\n\n', '1', "'"],
};

const mood = (lang: Lang): fc.Arbitrary<Mood> =>
  fc.record({
    seed: fc.nat(),
    favourites: fc.uniqueArray(fc.constantFrom(...FAVOURITES[lang]), { maxLength: 3 }),
    endless: fc.boolean(),
  });

const input = (lang: Lang): fc.Arbitrary<GrammarInput> =>
  fc.record({
    lang: fc.constant(lang),
    form: fc.constantFrom('short', 'full'),
    turn: fc.constantFrom('first', 'followup'),
    message: post(lang),
  });

describe.each(['zh', 'en'] as const)('whatever the grammar accepts in %s', (lang) => {
  it('has parts that are not too long, hold letters, and quote the text', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(input(lang), mood(lang), fc.nat(), async (given, how, cut) => {
        const expectForm = (message: string): void => {
          const draft = parse(message);
          const { problems } = validate(draft, lang, given.turn);
          // The grammar asks for a third of the least size.
          expect(problems.filter(({ code }) => code !== 'too-short')).toEqual([]);
          const clauses = clausesOf(given.message.toWellFormed().normalize('NFC'), lang);
          for (const { text } of quotesIn(draft.layers.L1.text, lang)) expect(clauses).toContain(text);
          const words = [...LAYERS.map((name) => draft.layers[name].text), draft.answer.text]
            .join(' ')
            .split(/\s+/);
          // A word of an English text, or a clause that is one.
          if (lang === 'en')
            expect(Math.max(...words.map((word) => codePoints(word).length))).toBeLessThan(90);
        };
        const message = await withMatcher(buildGrammar(given), BYTES, (matcher) => walk(matcher, how));
        expectForm(message);
        const written = codePoints(message)
          .slice(0, cut % codePoints(message).length)
          .join('');
        const rest = await withMatcher(buildGrammar({ ...given, written }), BYTES, (matcher) => {
          expect(matcher._acceptString(written)).toBe(true);
          return walk(matcher, how);
        });
        expectForm(written + rest);
      }),
      { numRuns: 25 },
    );
  });
});
