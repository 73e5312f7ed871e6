/**
 * Chinese parts of the grammar, counted in characters.
 *
 * Text is a run of blocks of eight characters and a rest of up to seven. Two chains of blocks, half a block
 * apart, read the same text side by side: where one is at its last character and could not tell at compile time
 * whether a longer token fits, the other is in the middle of a block and knows that it does. Qwen's Chinese
 * tokens are at most four characters long, so no step has to try tokens one by one.
 */
import { codePoints } from './codePoints.ts';
import { literal, rule, ruleBefore } from './ebnf.ts';
import { clauseRests, leastOf, quotesSoFar, type Parts, type PartsInput } from './grammarParts.ts';
import { PROTOCOL } from './protocol.ts';
import { sizeOf } from './size.ts';

const BLOCK = 8;
const HALF = 4;

/** Punctuation of a Chinese reply. The marks of a quote are not among it: they belong to quotes alone. */
const PUNCTUATION = codePoints('、。《》〇–—‘’“”…！％（），：；？·');

/**
 * The characters of a Chinese reply, one alternative a shape, counted as one each. xgrammar 0.1.27 reads a class like [\xe4-\xe9] as
 * bytes of UTF-8, which is what makes a whole script writable as one class; `grammar.test.ts` holds it to that.
 */
const LETTERS = [
  '[\\xe4-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]', // U+4000 to U+9FFF: the Han characters in use
  ...PUNCTUATION.map(literal),
];

const NUMBERS = [
  '[0-9]',
  '[0-9] [.:/] [0-9]', // 3.5, 9:30, 1/3: inside numbers only, so that no rule can be drawn
  '[0-9] "%"',
];

/**
 * `run8` to `run1`: exactly so many characters. `rest7` to `rest1`: up to so many, before whatever ends a text.
 * `opening8`, `opening4`, `openingRest`: the same where a paragraph begins, which no digit does: no numbered lists.
 */
function characterRules(words: readonly string[]): string[] {
  const letters = words.length === 0 ? LETTERS : [...LETTERS, 'word'];
  const characters = [...letters, ...NUMBERS];
  const lengths = Array.from({ length: BLOCK }, (_, i) => i + 1);
  return [
    ...lengths.map((n) => rule(`run${n}`, n === 1 ? characters : before(characters, `run${n - 1}`))),
    ...lengths
      .slice(0, -1)
      .map((n) =>
        ruleBefore(`rest${n}`, ['', ...(n === 1 ? characters : before(characters, `rest${n - 1}`))], 'end'),
      ),
    rule(`opening${BLOCK}`, before(letters, `run${BLOCK - 1}`)),
    rule(`opening${HALF}`, before(letters, `run${HALF - 1}`)),
    rule('openingRest', before(letters, `rest${BLOCK - 2}`)),
    rule('end', [literal('<'), literal('\n'), literal(PROTOCOL.quotes.zh.open)]),
    ...(words.length === 0 ? [] : [rule('word', words.map(literal))]),
  ];
}

const before = (characters: readonly string[], next: string): string[] =>
  characters.map((character) => `${character} ${next}`);

const RUN = `run${BLOCK}`;
const REST = `rest${BLOCK - 1}`;
/** Both chains: one starts with a whole block, the other half a block later. */
const bothChains = (next: string): string[] => [next, `run${HALF} ${next}`];

/** How many whole blocks fit a length, and how many must have been read before a part may end. */
const blocksIn = (most: number): number => Math.floor(most / BLOCK);
const leastBlocks = (least: number): number => Math.ceil(least / BLOCK);

/** `NAME` reads between `least` and `most` characters, up to a block and a half more; `NAMEi` has i blocks left. */
function plainRules(name: string, least: number, most: number): string[] {
  const blocks = blocksIn(most);
  const rules = Array.from({ length: blocks + 1 }, (_, left) =>
    rule(`${name}${left}`, [
      ...(left > 0 ? [`${RUN} ${name}${left - 1}`] : []),
      ...(left <= blocks - leastBlocks(least) ? [REST] : []),
    ]),
  );
  return [rule(name, bothChains(`${name}${blocks}`)), ...rules];
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
          ...(left > 0 ? [`${RUN} cited${left - 1}_${asked}`] : []),
          ...(asked > 0 ? [`${REST} quote anew${Math.max(left - 1, 0)}_${asked - 1}`] : []),
          ...(enough && left < blocks ? [REST] : []),
        ]),
        rule(`anew${state}`, bothChains(`cited${state}`)),
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
        ...(left > 0 ? [`${RUN} answer${left - 1}`, `${REST} break paragraph${left - 1}`] : []),
        ...(mayEnd ? [REST] : []),
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
  const { limits, clauses, words, quotes } = input;
  const { open, close } = PROTOCOL.quotes.zh;
  const least = leastOf(limits.layer.min);
  return {
    rules: [
      ...characterRules(words),
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
      return bothChains(`${part === 'cited' ? 'layer' : part}${left}`);
    },
  };
};
