/**
 * Chinese parts of the grammar, counted in characters.
 *
 * Text is a run of blocks of six characters and a rest of up to five. Two chains of blocks, half a block apart,
 * read the same text side by side: where one is at its last characters and could not tell at compile time whether
 * a longer token fits, the other is far enough from its own end to know that it does. Qwen's Chinese tokens are at
 * most four characters long, so no step has to try tokens one by one.
 */
import { codePoints } from './codePoints.ts';
import { literal, rule, ruleBefore } from './ebnf.ts';
import { clauseRests, leastOf, quotesSoFar, type Parts, type PartsInput } from './grammarParts.ts';
import { PROTOCOL } from './protocol.ts';
import { sizeOf } from './size.ts';

const BLOCK = 6;
const HALF = 3;

/** Punctuation of a Chinese reply. The marks of a quote are not among it: they belong to quotes alone. */
const PUNCTUATION = codePoints('、。《》〇–—‘’“”…！％（），：；？·').map(literal);

/**
 * U+4000 to U+9FFF, the Han characters in use. xgrammar 0.1.27 reads such a class as bytes of UTF-8, which is what
 * makes a whole script writable as one; `grammar.test.ts` holds it to that.
 */
const HAN = ['[\\xe4-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]'];

/**
 * The same without 我 (e6 88 91). A model that is only prompted otherwise slips into the person's "I" and answers as
 * the one who asked. One byte is written twice because a class of one is read as a character.
 */
const HAN_WITHOUT_I = [
  '[\\xe4\\xe5\\xe7-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]',
  '[\\xe6\\xe6] [\\x80-\\x87\\x89-\\xbf] [\\x80-\\xbf]',
  '[\\xe6\\xe6] [\\x88\\x88] [\\x80-\\x90\\x92-\\xbf]',
];

/** Without 我 and 你 (e4 bd a0): layers speak of the person in the third person. */
const HAN_OF_LAYERS = [
  '[\\xe5\\xe7-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]',
  '[\\xe4\\xe4] [\\x80-\\xbc\\xbe\\xbf] [\\x80-\\xbf]',
  '[\\xe4\\xe4] [\\xbd\\xbd] [\\x80-\\x9f\\xa1-\\xbf]',
  ...HAN_WITHOUT_I.slice(1),
];

/** Counted as one character each. */
const NUMBERS = [
  '[0-9]',
  '[0-9] [.:/] [0-9]', // 3.5, 9:30, 1/3: inside numbers only, so that no rule can be drawn
  '[0-9] "%"',
];

/** Names of the rules that read one kind of text. */
class Kind {
  /** A whole block. */
  readonly run: string;
  /** Less than a block, before whatever ends a text. */
  readonly rest: string;

  constructor(readonly name: string) {
    this.run = `${name}${BLOCK}`;
    this.rest = `${name}Rest${BLOCK - 1}`;
  }

  /** Both chains: one starts with a whole block, the other half a block later. */
  start(next: string): string[] {
    return [next, `${this.name}${HALF} ${next}`];
  }

  /** `NAME6` to `NAME1` read exactly so many characters, `NAMERest5` to `NAMERest1` up to so many. */
  rules(characters: readonly string[]): string[] {
    const lengths = Array.from({ length: BLOCK }, (_, i) => i + 1);
    const reading = (n: number, next: string): string[] =>
      n === 1 ? [...characters] : before(characters, `${next}${n - 1}`);
    return [
      ...lengths.map((n) => rule(`${this.name}${n}`, reading(n, this.name))),
      ...lengths
        .slice(0, -1)
        .map((n) => ruleBefore(`${this.name}Rest${n}`, ['', ...reading(n, `${this.name}Rest`)], 'end')),
    ];
  }
}

const before = (characters: readonly string[], next: string): string[] =>
  characters.map((character) => `${character} ${next}`);

const NOTE = new Kind('note');
const SAY = new Kind('say');

/** What layers and reply are read by; `openingN` is a reply's text where a paragraph begins, which no digit does: no numbered lists. */
function characterRules(form: PartsInput['form'], words: readonly string[]): string[] {
  const own = words.length === 0 ? [] : ['word'];
  const letters = [...(form === 'full' ? HAN_WITHOUT_I : HAN), ...PUNCTUATION, ...own];
  return [
    ...NOTE.rules([...HAN_OF_LAYERS, ...PUNCTUATION, ...own, ...NUMBERS]),
    ...SAY.rules([...letters, ...NUMBERS]),
    rule(`opening${BLOCK}`, before(letters, `${SAY.name}${BLOCK - 1}`)),
    rule(`opening${HALF}`, before(letters, `${SAY.name}${HALF - 1}`)),
    rule('openingRest', before(letters, `${SAY.name}Rest${BLOCK - 2}`)),
    rule('end', [literal('<'), literal('\n'), literal(PROTOCOL.quotes.zh.open)]),
    ...(words.length === 0 ? [] : [rule('word', words.map(literal))]),
  ];
}

/** Characters that a text may hold beside its blocks: half a block before them, less than one behind. */
const BESIDE = HALF + BLOCK - 1;

/** How many whole blocks fit a length, and how many must have been read before a part may end. */
const blocksIn = (most: number): number => Math.floor((most - BESIDE) / BLOCK);
const leastBlocks = (least: number): number => Math.ceil(least / BLOCK);

/** `NAME` reads between `least` and `most` characters; `NAMEi` has i blocks left. */
function plainRules(name: string, least: number, most: number): string[] {
  const blocks = blocksIn(most);
  const rules = Array.from({ length: blocks + 1 }, (_, left) =>
    rule(`${name}${left}`, [
      ...(left > 0 ? [`${NOTE.run} ${name}${left - 1}`] : []),
      ...(left <= blocks - leastBlocks(least) ? [NOTE.rest] : []),
    ]),
  );
  return [rule(name, NOTE.start(`${name}${blocks}`)), ...rules];
}

/**
 * Like `plainRules`, with quotes in between: `citedI_Q` has i blocks and q quotes left, `anewI_Q` the same where
 * text begins. A quote counts as a block.
 */
function citedRules(most: number, quotes: PartsInput['quotes']): string[] {
  const blocks = blocksIn(most);
  const rules: string[] = [];
  for (let asked = 0; asked <= quotes.max; asked += 1) {
    const enough = quotes.max - asked >= quotes.min;
    for (let left = 0; left <= blocks; left += 1) {
      const state = `${left}_${asked}`;
      rules.push(
        rule(`cited${state}`, [
          ...(left > 0 ? [`${NOTE.run} cited${left - 1}_${asked}`] : []),
          ...(asked > 0 ? [`${NOTE.rest} quote anew${Math.max(left - 1, 0)}_${asked - 1}`] : []),
          ...(enough && left < blocks ? [NOTE.rest] : []),
        ]),
        rule(`anew${state}`, NOTE.start(`cited${state}`)),
      );
    }
  }
  return [rule('cited', [`anew${blocks}_${quotes.max}`]), ...rules];
}

/**
 * The reply: a line break costs a block, so that the whole stays bounded however it is broken up. `answerI` has
 * i blocks left, `paragraphI` the same where a paragraph begins.
 */
function answerRules(least: number, most: number): string[] {
  const blocks = blocksIn(most);
  const rules = Array.from({ length: blocks + 1 }, (_, left) => {
    const mayEnd = left <= blocks - leastBlocks(least);
    return [
      rule(`answer${left}`, [
        ...(left > 0 ? [`${SAY.run} answer${left - 1}`, `${SAY.rest} break paragraph${left - 1}`] : []),
        ...(mayEnd ? [SAY.rest] : []),
      ]),
      rule(`paragraph${left}`, [
        ...(left > 0
          ? [`opening${BLOCK} answer${left - 1}`, `openingRest break paragraph${left - 1}`]
          : ['openingRest']),
        `opening${HALF} answer${left}`,
        ...(mayEnd ? ['openingRest'] : []),
      ]),
    ];
  });
  return [
    rule('answer', [`paragraph${blocks}`]),
    ...rules.flat(),
    rule('break', [literal('\n\n'), literal('\n')]),
  ];
}

/** Alternatives for the rest of L1 behind `text`. */
function restOfCited(text: string, left: number, { clauses, quotes }: PartsInput): string[] {
  const { open, close } = PROTOCOL.quotes.zh;
  const { closed, open: begun } = quotesSoFar(text, { open, close });
  const asked = Math.max(quotes.max - closed, 0);
  if (begun === undefined) return [`anew${left}_${asked}`];
  const behind = `${literal(close)} anew${left}_${Math.max(asked - 1, 0)}`;
  return clauseRests(clauses, begun).map((rest) => (rest === '' ? behind : `${literal(rest)} ${behind}`));
}

export const chineseParts = (input: PartsInput): Parts => {
  const { form, limits, clauses, words, quotes } = input;
  const { open, close } = PROTOCOL.quotes.zh;
  const least = leastOf(limits.layer.min);
  return {
    rules: [
      ...characterRules(form, words),
      ...plainRules('layer', least, limits.layer.max),
      ...(clauses.length === 0
        ? [rule('cited', ['layer'])]
        : [
            ...citedRules(limits.layer.max, quotes),
            rule('quote', [`${literal(open)} clause ${literal(close)}`]),
            rule('clause', clauses.map(literal)),
          ]),
      ...answerRules(leastOf(limits.answer.min), limits.answer.max),
    ],
    rest(part, text) {
      const { max } = part === 'answer' ? limits.answer : limits.layer;
      const left = Math.max(blocksIn(max) - Math.floor(sizeOf(text, 'zh') / BLOCK), 0);
      if (part === 'cited' && clauses.length > 0) return restOfCited(text, left, input);
      if (part === 'answer' && text.endsWith('\n')) return [`paragraph${left}`];
      return part === 'answer' ? SAY.start(`answer${left}`) : NOTE.start(`layer${left}`);
    },
  };
};
