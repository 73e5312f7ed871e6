/**
 * English parts of the grammar, counted in words. A word is a space and whatever is not white space, so English
 * tokens, which begin with their space, seldom reach over the end of one.
 */
import { codePoints } from './codePoints.ts';
import { literal, rule, ruleBefore } from './ebnf.ts';
import { clauseRests, leastOf, quotesSoFar, type Parts, type PartsInput } from './grammarParts.ts';
import { PROTOCOL } from './protocol.ts';
import { sizeOf } from './size.ts';

/** Words that a quote is counted as. */
const QUOTE_WORDS = 4;

/** See `grammarZh.ts` on classes of bytes: the second is U+00C0 to U+013F, the accented letters of names. */
const LETTERS = ['[A-Za-z]', '[\\xc3-\\xc4] [\\x80-\\xbf]', ...codePoints("'(‘’…£€").map(literal)];

/** No markup and no brackets; quotation marks only where a quote may stand. */
const OTHERS = ['[!$%&)+,\\-./0-9:;?]', ...codePoints('–—').map(literal)];

const QUOTATION_MARKS = codePoints('"“”').map(literal);

/**
 * Digits and marks that one word may hold, as in "a.m.," or "$1,200.50)": without a bound a weak model strings them
 * together without a space, and the layer has no end that counting words would find.
 */
const MOST_OTHERS = 10;

/**
 * `NAME` is a word, `NAMEs` one after a space, `NAME_` the rest of one, `NAMEOpening` the first of a paragraph,
 * which begins with a letter: no lists. `NAME_i` is the rest with i digits and marks left.
 */
function wordRules(name: string, letters: readonly string[]): string[] {
  const before = (characters: readonly string[], left: number): string[] =>
    characters.map((character) => `${character} ${name}_${left}`);
  const rests = Array.from({ length: MOST_OTHERS + 1 }, (_, left) =>
    ruleBefore(
      `${name}_${left}`,
      ['', ...before(letters, left), ...(left > 0 ? before(OTHERS, left - 1) : [])],
      'end',
    ),
  );
  return [
    rule(`${name}s`, [`${literal(' ')} ${name}`]),
    rule(name, [...before(letters, MOST_OTHERS), ...before(OTHERS, MOST_OTHERS - 1)]),
    rule(`${name}_`, [`${name}_${MOST_OTHERS}`]),
    ...rests,
    rule(`${name}Opening`, before(letters, MOST_OTHERS)),
  ];
}

/** A part of `name` with at most `most` words; rule `NAMEi` has i words left. */
function countedRules(
  name: string,
  word: string,
  { least, most, more = [] }: { least: number; most: number; more?: readonly string[] },
): string[] {
  const counted = Array.from({ length: most }, (_, left) =>
    rule(`${name}${left}`, [
      ...(left <= most - Math.max(least, 1) ? [''] : []),
      ...(left > 0 ? [`${word}s`, ...more].map((next) => `${next} ${name}${left - 1}`) : []),
    ]),
  );
  return [rule(name, [`${word}Opening ${name}${most - 1}`]), ...counted];
}

/** `citedI_Q` has i words and q quotes left. */
function citedRules(most: number, quotes: PartsInput['quotes']): string[] {
  const rules: string[] = [];
  for (let asked = 0; asked <= quotes.max; asked += 1) {
    const mayEnd = quotes.max - asked >= quotes.min;
    for (let left = 0; left < most; left += 1) {
      rules.push(
        rule(`cited${left}_${asked}`, [
          ...(mayEnd ? [''] : []),
          ...(left > 0 ? [`words cited${left - 1}_${asked}`] : []),
          ...(asked > 0 ? [`quote cited${Math.max(left - QUOTE_WORDS, 0)}_${asked - 1}`] : []),
        ]),
      );
    }
  }
  return [rule('cited', [`wordOpening cited${most - 1}_${quotes.max}`]), ...rules];
}

/** Alternatives for the rest of L1 behind `text`. */
function restOfCited(text: string, left: number, { clauses, quotes }: PartsInput): string[] {
  const { open, close } = PROTOCOL.quotes.en;
  const { closed, open: begun } = quotesSoFar(text, { open, close });
  const asked = Math.max(quotes.max - closed, 0);
  if (begun === undefined) {
    const onward = `cited${left}_${asked}`;
    return text.endsWith(close) ? [`stop ${onward}`] : restOfWord('word', text, onward);
  }
  const behind = `${literal(close)} stop cited${left}_${Math.max(asked - 1, 0)}`;
  return clauseRests(clauses, begun).map((rest) => (rest === '' ? behind : `${literal(rest)} ${behind}`));
}

/** Behind a line break a paragraph begins, behind a space a word; behind a letter it may go on. */
function restOfWord(word: string, text: string, onward: string): string[] {
  if (text.endsWith('\n')) return [`${word}Opening ${onward}`];
  return [`${/\s$/.test(text) ? word : `${word}_`} ${onward}`];
}

export const englishParts = (input: PartsInput): Parts => {
  const { limits, clauses, words, quotes } = input;
  const { open, close } = PROTOCOL.quotes.en;
  const letters = words.length === 0 ? LETTERS : [...LETTERS, 'foreign'];
  return {
    rules: [
      ...wordRules('word', letters),
      ...wordRules('said', [...letters, ...QUOTATION_MARKS]),
      rule('end', [literal(' '), literal('<'), literal('\n')]),
      ...(words.length === 0 ? [] : [rule('foreign', words.map(literal))]),
      ...countedRules('layer', 'word', { least: leastOf(limits.layer.min), most: limits.layer.max }),
      ...(clauses.length === 0
        ? [rule('cited', ['layer'])]
        : [
            ...citedRules(limits.layer.max, quotes),
            rule('quote', [`${literal(` ${open}`)} clause ${literal(close)} stop`]),
            rule('stop', ['', '[,.;:?!)]']),
            rule('clause', clauses.map(literal)),
          ]),
      ...countedRules('answer', 'said', {
        least: leastOf(limits.answer.min),
        most: limits.answer.max,
        more: ['paragraph'],
      }),
      rule('paragraph', [`${literal('\n\n')} saidOpening`]),
    ],
    rest(part, text) {
      const { max } = part === 'answer' ? limits.answer : limits.layer;
      const left = Math.max(Math.min(max - sizeOf(text, 'en'), max - 1), 0);
      if (part === 'answer') return restOfWord('said', text, `answer${left}`);
      if (part === 'layer' || clauses.length === 0) return restOfWord('word', text, `layer${left}`);
      return restOfCited(text, left, input);
    },
  };
};
