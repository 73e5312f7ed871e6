/**
 * Chinese parts of the grammar, counted in characters.
 *
 * Text is a run of blocks of six characters and a rest of up to five. Two chains of blocks, half a block apart,
 * read the same text side by side: where one is at its last characters and could not tell at compile time whether
 * a longer token fits, the other is far enough from its own end to know that it does. Qwen's Chinese tokens are at
 * most four characters long, so no step has to try tokens one by one.
 *
 * A quote or a long Latin word is a piece of its own between two such texts. It takes as many blocks as it fills, together
 * with all that the text before it may hold besides its blocks.
 */
import { codePoints } from './codePoints.ts';
import { literal, rule, ruleBefore } from './ebnf.ts';
import {
  byCost,
  leastOf,
  mayEnd,
  restOf,
  type Costs,
  type Parts,
  type PartsInput,
  type Quotes,
} from './grammarParts.ts';
import { PROTOCOL, type Range } from './protocol.ts';
import { sizeOf } from './size.ts';

const BLOCK = 6;
const HALF = 3;

/** Characters that a text may hold beside its blocks: half a block before them, less than one behind. */
const BESIDE = HALF + BLOCK - 1;

/** Blocks in a text of at most so many characters; below nothing where there is no room but for what stands beside them. */
const blocksIn = (most: number): number => Math.floor((most - BESIDE) / BLOCK);

/** Blocks that a piece takes, with what the text before it holds beside its own. */
const costOf = (characters: number): number => Math.ceil((characters + BESIDE) / BLOCK);

/** Punctuation of a Chinese reply. The marks of a quote are not among it: they belong to quotes alone. */
const PUNCTUATION = codePoints('、。《》〇–—‘’“”…！％（），：；？·').map(literal);

/** Punctuation that may stand before the letter with which a text begins. */
const BEFORE_LETTERS = codePoints('《“‘（…—').map(literal);

/**
 * U+4000 to U+9FFF, the Han characters in use. xgrammar 0.1.27 reads such a class as bytes of UTF-8, which is what
 * makes a whole script writable as one; `grammar.test.ts` holds it to that.
 */
const HAN = ['[\\xe4-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]'];

/** One byte is written twice because a class of one is read as a character. */
const WITHOUT_I_AND_E4 = [
  '[\\xe5\\xe7-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]',
  '[\\xe6\\xe6] [\\x80-\\x87\\x89-\\xbf] [\\x80-\\xbf]',
  '[\\xe6\\xe6] [\\x88\\x88] [\\x80-\\x90\\x92-\\xbf]',
];

/** U+4000 to U+4FFF without the hexagrams (e4 b7), which are no letters. */
const E4 = '[\\xe4\\xe4] [\\x80-\\xb6\\xb8-\\xbf] [\\x80-\\xbf]';

/** Where a text begins: letters alone. */
const OPENING_HAN = ['[\\xe5-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]', E4];

/**
 * The same without 我 (e6 88 91). A model that is only prompted otherwise slips into the person's "I" and answers as
 * the one who asked.
 */
const HAN_WITHOUT_I = [...WITHOUT_I_AND_E4, E4];

/** Without 我 and 你 (e4 bd a0): layers speak of the person in the third person. */
const HAN_OF_LAYERS = [
  ...WITHOUT_I_AND_E4,
  '[\\xe4\\xe4] [\\x80-\\xb6\\xb8-\\xbc\\xbe\\xbf] [\\x80-\\xbf]',
  '[\\xe4\\xe4] [\\xbd\\xbd] [\\x80-\\x9f\\xa1-\\xbf]',
];

/** By how many characters they are. What stands inside of numbers stands nowhere else, so that no rule can be drawn. */
const NUMBERS: readonly (readonly string[])[] = [
  ['[0-9]'],
  ['[0-9] "%"'],
  ['[0-9] [.:/] [0-9]'], // 3.5, 9:30, 1/3
];

/** One kind of text: rules that read its characters, and the names of these rules. */
class Kind {
  /** A whole block, and half of one. */
  readonly block: string;
  readonly half: string;
  /** Less than a block, before whatever ends a text. */
  readonly rest: string;
  /** A block, and half of one, that begins with a letter. */
  readonly opening: string;
  readonly halfOpening: string;

  constructor(readonly name: string) {
    this.block = `${name}${BLOCK}`;
    this.half = `${name}${HALF}`;
    this.rest = `${name}Rest${BLOCK - 1}`;
    this.opening = `${name}Opening${BLOCK}`;
    this.halfOpening = `${name}Opening${HALF}`;
  }

  /**
   * `NAME6` to `NAME1` read exactly so many characters, `NAMERest5` to `NAMERest1` up to so many.
   *
   * @param words lengths of the Latin words that fit a block
   */
  rules(letters: readonly string[], openingLetters: readonly string[], words: readonly number[]): string[] {
    const { name } = this;
    const lengths = Array.from({ length: BLOCK }, (_, i) => i + 1);
    /** What may be read next where so many characters are left, by what is left then. */
    const reading = (count: number, next: string, single: readonly string[]): string[] =>
      lengths
        .slice(0, count)
        .flatMap((length) =>
          before(
            [
              ...(length === 1 ? single : []),
              ...(NUMBERS[length - 1] ?? []),
              ...(words.includes(length) ? [`word${length}`] : []),
            ],
            length === count ? '' : `${next}${count - length}`,
          ),
        );
    const any = [...letters, ...PUNCTUATION];
    const opening = (count: number): string[] => [
      ...before(openingLetters, `${name}${count - 1}`),
      ...words.flatMap((length) => (length < count ? [`word${length} ${name}${count - length}`] : [])),
      ...(words.includes(count) ? [`word${count}`] : []),
    ];
    return [
      ...lengths.map((count) => rule(`${name}${count}`, reading(count, name, any))),
      ...lengths
        .slice(0, -1)
        .map((count) =>
          ruleBefore(`${name}Rest${count}`, ['', ...reading(count, `${name}Rest`, any)], 'end'),
        ),
      rule(this.halfOpening, opening(HALF)),
      rule(`${name}Opening${BLOCK - 1}`, opening(BLOCK - 1)),
      rule(this.opening, [...opening(BLOCK), ...before(BEFORE_LETTERS, `${name}Opening${BLOCK - 1}`)]),
    ];
  }
}

const before = (characters: readonly string[], next: string): string[] =>
  characters.map((character) => `${character} ${next}`.trimEnd());

const NOTE = new Kind('note');
const SAY = new Kind('say');

/** What a text may hold besides its blocks, by the blocks that each takes. */
interface Pieces {
  readonly quote: Costs;
  /** Latin words that are longer than a block. */
  readonly longWord: Costs;
}

/** The rules of one part, and its states: `NAMEi_q` goes on with i blocks and q quotes left, `NAMEAnewi_q` begins another text. */
class Text {
  readonly #blocks: number;

  constructor(
    readonly name: string,
    readonly kind: Kind,
    /** Characters. */
    private readonly limits: Range,
    private readonly pieces: Pieces,
    private readonly quotes: Quotes,
    private readonly paragraphs: boolean,
  ) {
    this.#blocks = blocksIn(limits.max);
  }

  rules(): string[] {
    const { name, kind, quotes } = this;
    const rules = [rule(name, this.#beginning(this.#blocks, quotes.max, 0))];
    for (let asked = 0; asked <= quotes.max; asked += 1) {
      for (let left = 0; left <= this.#blocks; left += 1) {
        if (!this.#canEnd(left, asked)) continue;
        const state = `${left}_${asked}`;
        rules.push(
          rule(`${name}${state}`, this.#onward(left, asked)),
          rule(`${name}Anew${state}`, [`${name}${state}`, `${kind.half} ${name}${state}`]),
        );
        if (this.paragraphs && left > 0) {
          rules.push(rule(`${name}Paragraph${left}`, this.#beginning(left, asked, 1)));
        }
      }
    }
    return rules;
  }

  /**
   * How the part goes on behind `text`, which has had so many quotes. Where there is no room for a quote that is due
   * any more, it is not asked for.
   */
  behind(text: string, quoted: number): string {
    const { name, quotes } = this;
    const left = blocksIn(this.limits.max - sizeOf(text, 'zh'));
    if (left < 0) return '';
    if (this.paragraphs && text.endsWith('\n')) return left === 0 ? '' : `${name}Paragraph${left}`;
    const asked = Math.max(quotes.max - quoted, 0);
    return `${name}Anew${left}_${this.#canEnd(left, asked) ? asked : quotes.max - quotes.min}`;
  }

  #onward(left: number, asked: number): string[] {
    const { name, kind, limits, pieces, quotes } = this;
    const read = (this.#blocks - left) * BLOCK;
    return [
      ...this.#to(kind.block, left - 1, asked),
      ...(asked === 0 ? [] : [...pieces.quote.keys()]).flatMap((cost) =>
        this.#to(`${kind.rest} quote${cost}`, left - cost, asked - 1, 'Anew'),
      ),
      ...[...pieces.longWord.keys()].flatMap((cost) =>
        this.#to(`${kind.rest} longWord${cost}`, left - cost, asked, 'Anew'),
      ),
      // The rest before a line break costs a block, so that the whole stays bounded however it is broken up.
      ...(this.paragraphs && left > 1 ? [`${kind.rest} break ${name}Paragraph${left - 1}`] : []),
      ...(mayEnd(asked, quotes) && read >= leastOf(limits.min) ? [kind.rest] : []),
    ];
  }

  /**
   * With a letter, so that no part is of punctuation alone and no paragraph begins with a number, as in a list.
   *
   * @param half blocks that half a block costs; the first one is among what may stand beside the blocks
   */
  #beginning(left: number, asked: number, half: 0 | 1): string[] {
    return [
      ...this.#to(this.kind.opening, left - 1, asked),
      ...this.#to(this.kind.halfOpening, left - half, asked),
      ...[...this.pieces.longWord.keys()].flatMap((cost) =>
        this.#to(`firstWord${cost}`, left - cost, asked, 'Anew'),
      ),
    ];
  }

  #to(what: string, left: number, asked: number, anew: 'Anew' | '' = ''): string[] {
    return this.#canEnd(left, asked) ? [`${what} ${this.name}${anew}${left}_${asked}`] : [];
  }

  /** Whether there is room for what is still due. */
  #canEnd(left: number, asked: number): boolean {
    return left >= (mayEnd(asked, this.quotes) ? 0 : Math.min(...this.pieces.quote.keys()));
  }
}

const isShort = (word: string): boolean => sizeOf(word, 'zh') <= BLOCK;

/** Rules that read the quotes and the Latin words of the message. */
function piecesOf({ clauses, words }: PartsInput): Pieces & {
  readonly rules: readonly string[];
  /** Lengths of the words that fit a block. */
  readonly short: readonly number[];
} {
  const { open, close } = PROTOCOL.quotes.zh;
  const marks = sizeOf(open + close, 'zh');
  const quote = byCost(clauses, (clause) => costOf(sizeOf(clause, 'zh') + marks));
  const longs = words.filter((word) => !isShort(word));
  const longWord = byCost(longs, (word) => costOf(sizeOf(word, 'zh')));
  const short = byCost(words.filter(isShort), (word) => sizeOf(word, 'zh'));
  return {
    quote,
    longWord,
    short: [...short.keys()],
    rules: [
      ...[...quote].flatMap(([cost, some]) => [
        rule(`quote${cost}`, [`${literal(open)} clause${cost} ${literal(close)}`]),
        rule(`clause${cost}`, some.map(literal)),
      ]),
      ...[...longWord].flatMap(([cost, some]) => [
        rule(`longWord${cost}`, some.map(literal)),
        rule(`firstWord${cost}`, [`longWord${cost}`, ...before(BEFORE_LETTERS, `longWord${cost}`)]),
      ]),
      ...[...short].map(([length, some]) => rule(`word${length}`, some.map(literal))),
      rule('end', [open, '<', '\n', ...longs].map(literal)),
    ],
  };
}

export const chineseParts = (input: PartsInput): Parts => {
  const { form, limits, quotes } = input;
  const pieces = piecesOf(input);
  const none = { min: 0, max: 0 };
  const texts = {
    layer: new Text('layer', NOTE, limits.layer, pieces, none, false),
    cited: new Text('cited', NOTE, limits.layer, pieces, quotes, false),
    answer: new Text('answer', SAY, limits.answer, pieces, none, true),
  };
  return {
    rules: [
      ...NOTE.rules(HAN_OF_LAYERS, HAN_OF_LAYERS, pieces.short),
      ...(form === 'full'
        ? SAY.rules(HAN_WITHOUT_I, HAN_WITHOUT_I, pieces.short)
        : SAY.rules(HAN, OPENING_HAN, pieces.short)),
      ...pieces.rules,
      rule('break', [literal('\n\n'), literal('\n')]),
      ...Object.values(texts).flatMap((text) => text.rules()),
    ],
    rest: restOf(texts, input.clauses, PROTOCOL.quotes.zh),
  };
};
