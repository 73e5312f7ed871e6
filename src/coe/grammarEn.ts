/**
 * English parts of the grammar, counted in words. A word is a space and whatever is not white space, so English
 * tokens, which begin with their space, seldom reach over the end of one.
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

/** See `grammarZh.ts` on classes of bytes: the second is U+00C0 to U+013F, the accented letters of names, but for × and ÷ (c3 97, c3 b7). */
const LETTERS = [
  '[A-Za-z]',
  '[\\xc4\\xc4] [\\x80-\\xbf]',
  '[\\xc3\\xc3] [\\x80-\\x96\\x98-\\xb6\\xb8-\\xbf]',
];

/** Marks before the first letter of a word. */
const FIRST_MARKS = ["[('$]", ...codePoints('‘…£€').map(literal)];

/** Marks inside of words and behind them. No markup and no brackets; quotation marks only where a quote may stand. */
const MARKS = ["[!%&)+,\\-./0-9:;?']", ...codePoints('–—’…').map(literal)];

const QUOTATION_MARKS = codePoints('"“”').map(literal);

/** What may close a sentence, a quote or the longest word. */
const STOP = '[,.;:?!)]';

/**
 * What a word may hold, letters and marks together: of the gold records' 93,000 words eleven are longer. Without a bound a
 * weak model strings them together without a space, and the layer has no end that counting words would find. Each more
 * is a state that is tried on the whole vocabulary: 25 ms when the grammar is compiled.
 */
const LONGEST = 15;
/** What a word of another script takes. */
const FOREIGN = 8;

/**
 * `word` is a word, `words` one after a space, `wordOpening` the first of a text or a paragraph, which begins with a letter:
 * none is of marks alone, none is a list. `wordI` reads up to so many characters more. `said` is the same with quotation marks.
 */
function wordRules(foreign: readonly string[]): string[] {
  const before = (characters: readonly string[], left: number): string[] =>
    left < 0 ? [] : characters.map((character) => `${character} word${left}`);
  const letters = (left: number): string[] => [
    ...before(LETTERS, left - 1),
    ...(foreign.length === 0 ? [] : before(['foreign'], left - FOREIGN)),
  ];
  const any = (left: number): string[] => [...letters(left), ...before(MARKS, left - 1)];
  return [
    rule('word', [...any(LONGEST), ...before(FIRST_MARKS, LONGEST - 1)]),
    rule('wordOpening', letters(LONGEST)),
    ...Array.from({ length: LONGEST }, (_, left) =>
      ruleBefore(`word${left}`, ['', ...(left === 0 ? [STOP] : any(left))], 'end'),
    ),
    rule('wordRest', [`word${LONGEST - 1}`]),
    ruleBefore('words', [`${literal(' ')} word`], 'behind'),
    ruleBefore('saids', [`${literal(' ')} said`], 'behind'),
    rule('said', ['saidEnd', 'mark saidEnd']),
    ruleBefore('saidEnd', ['word', 'word mark stop'], 'behind'),
    rule('saidRest', ['wordRest', 'wordRest mark stop']),
    rule('saidOpening', ['saidOpeningEnd', 'mark saidOpeningEnd']),
    ruleBefore('saidOpeningEnd', ['wordOpening', 'wordOpening mark stop'], 'behind'),
    rule('mark', QUOTATION_MARKS),
    rule('stop', ['', STOP]),
    rule('behind', [literal(' '), literal('<'), literal('\n')]),
    rule('end', ['behind', 'mark']),
    ...(foreign.length === 0 ? [] : [rule('foreign', foreign.map(literal))]),
  ];
}

/** The rules of one part, and its states: `NAMEi_q` goes on with i words and q quotes left. */
class Text {
  readonly #cheapest: number;

  constructor(
    readonly name: string,
    /** What its words are read by. */
    private readonly word: 'word' | 'said',
    /** Words. */
    private readonly limits: Range,
    private readonly quoteCosts: Costs,
    private readonly quotes: Quotes,
  ) {
    this.#cheapest = Math.min(...quoteCosts.keys());
  }

  rules(): string[] {
    const { limits, name, quotes, word } = this;
    const rules = [rule(name, [`${word}Opening ${name}${limits.max - 1}_${quotes.max}`])];
    for (let asked = 0; asked <= quotes.max; asked += 1) {
      for (let left = 0; left < limits.max; left += 1) {
        if (this.#canEnd(left, asked)) rules.push(rule(`${name}${left}_${asked}`, this.#onward(left, asked)));
      }
    }
    return rules;
  }

  /**
   * Where the text goes on behind `text`, which has had so many quotes: behind a line break a paragraph begins, behind
   * a space a word; a word may go on. Where there is no room for a quote that is due any more, it is not asked for.
   */
  behind(text: string, quoted: number): string {
    const { limits, name, quotes, word } = this;
    const begins = /\s$/.test(text);
    const left = Math.min(limits.max - sizeOf(text, 'en') - (begins ? 1 : 0), limits.max - 1);
    if (left < 0) return '';
    const asked = Math.max(quotes.max - quoted, 0);
    const state = `${name}${left}_${this.#canEnd(left, asked) ? asked : quotes.max - quotes.min}`;
    if (text.endsWith('\n')) return `${word}Opening ${state}`;
    if (begins) return `${word} ${state}`;
    return `${text.endsWith(PROTOCOL.quotes.en.close) && quoted > 0 ? 'stop' : `${word}Rest`} ${state}`;
  }

  #onward(left: number, asked: number): string[] {
    const { limits, name, quoteCosts, quotes, word } = this;
    const to = (what: string, after: number, next = asked): string[] =>
      this.#canEnd(after, next) ? [`${what} ${name}${after}_${next}`] : [];
    return [
      ...(mayEnd(asked, quotes) && limits.max - left >= leastOf(limits.min) ? [''] : []),
      ...to(`${word}s`, left - 1),
      ...(word === 'said' ? to('paragraph', left - 1) : []),
      ...(asked === 0 ? [] : [...quoteCosts.keys()]).flatMap((cost) =>
        to(`quote${cost}`, left - cost, asked - 1),
      ),
    ];
  }

  /** Whether there is room for what is still due. */
  #canEnd(left: number, asked: number): boolean {
    return left >= (mayEnd(asked, this.quotes) ? 0 : this.#cheapest);
  }
}

/** By words, rounded up to even numbers: fewer kinds of quotes are fewer rules. */
const costOf = (clause: string): number => 2 * Math.ceil(sizeOf(clause, 'en') / 2);

export const englishParts = ({ limits, clauses, words, quotes }: PartsInput): Parts => {
  const { open, close } = PROTOCOL.quotes.en;
  const costs = byCost(clauses, costOf);
  const none = { min: 0, max: 0 };
  const texts = {
    layer: new Text('layer', 'word', limits.layer, costs, none),
    cited: new Text('cited', 'word', limits.layer, costs, quotes),
    answer: new Text('answer', 'said', limits.answer, costs, none),
  };
  return {
    rules: [
      ...wordRules(words),
      ...[...costs].flatMap(([cost, some]) => [
        rule(`quote${cost}`, [`${literal(` ${open}`)} clause${cost} ${literal(close)} stop`]),
        rule(`clause${cost}`, some.map(literal)),
      ]),
      rule('paragraph', [`${literal('\n\n')} saidOpening`]),
      ...Object.values(texts).flatMap((text) => text.rules()),
    ],
    rest: restOf(texts, clauses, PROTOCOL.quotes.en),
  };
};
