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
 * The characters of a Chinese reply, one alternative a shape. xgrammar 0.1.27 reads a class like [\xe4-\xe9] as
 * bytes of UTF-8, which is what makes a whole script writable as one class; `grammar.test.ts` holds it to that.
 */
const CHARACTERS = [
  '[\\xe4-\\xe9] [\\x80-\\xbf] [\\x80-\\xbf]', // U+4000 to U+9FFF: the Han characters in use
  ...PUNCTUATION.map(literal),
  '[0-9]',
  '[0-9] [.:/] [0-9]', // 3.5, 9:30, 1/3: inside numbers only, so that no list or rule can be drawn
  '[0-9] "%"',
];

/** `run8` to `run1`: exactly so many characters. `rest7` to `rest1`: up to so many, before whatever ends a text. */
function characterRules(words: readonly string[]): string[] {
  const characters = words.length === 0 ? CHARACTERS : [...CHARACTERS, 'word'];
  const then = (next: string): string[] => characters.map((character) => `${character} ${next}`);
  const lengths = Array.from({ length: BLOCK }, (_, i) => i + 1);
  return [
    ...lengths.map((n) => rule(`run${n}`, n === 1 ? characters : then(`run${n - 1}`))),
    ...lengths
      .slice(0, -1)
      .map((n) => ruleBefore(`rest${n}`, ['', ...(n === 1 ? characters : then(`rest${n - 1}`))], 'end')),
    rule('end', [literal('<'), literal('\n'), literal(PROTOCOL.quotes.zh.open)]),
    ...(words.length === 0 ? [] : [rule('word', words.map(literal))]),
  ];
}

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

/** The reply: a line break costs a block, so that the whole stays bounded however it is broken up. */
function answerRules(least: number, most: number): string[] {
  const blocks = blocksIn(most);
  const rules = Array.from({ length: blocks + 1 }, (_, left) => [
    rule(`answer${left}`, [
      ...(left > 0 ? [`${RUN} answer${left - 1}`] : []),
      ...(left > 0 && left < blocks ? [`paragraph fresh${left - 1}`] : []),
      ...(left <= blocks - leastBlocks(least) ? [REST] : []),
    ]),
    rule(`fresh${left}`, bothChains(`answer${left}`)),
  ]);
  return [
    rule('answer', [`fresh${blocks}`]),
    ...rules.flat(),
    rule('paragraph', [`${REST} ${literal('\n\n')}`, `${REST} ${literal('\n')}`]),
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
      return bothChains(`${part === 'cited' ? 'layer' : part}${left}`);
    },
  };
};
