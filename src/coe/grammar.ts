/**
 * The grammar of one assistant message, written anew for each message of a person: the tags in their order,
 * every part bounded in length, and inside L1's quotation marks only clauses of that person's text. Both engines
 * decode under it, so format and evidence hold by construction, with any model.
 *
 * What makes it fast in xgrammar:
 * - A bounded repetition `{a,b}` of characters unrolls into hundreds of states, each of which tests the whole
 *   vocabulary: 40 s for four layers with 151,936 tokens. Here only a handful of rules read characters; counting
 *   is left to rules that refer to them, which cost nothing to compile.
 * - Tags touch what is before and behind them without white space, so each is forced text once it has begun.
 */
import { clausesOf, foreignWords } from './clauses.ts';
import { literal, rule } from './ebnf.ts';
import { englishParts } from './grammarEn.ts';
import { chineseParts } from './grammarZh.ts';
import { PROTOCOL, type Turn } from './protocol.ts';
import { locate, PARTS, TAGS } from './skeleton.ts';
import type { Lang } from './types.ts';

export interface GrammarInput {
  /** Language of the reply. */
  readonly lang: Lang;
  /** The person's text that this message answers; its clauses are what may be quoted. */
  readonly message: string;
  readonly turn: Turn;
  /**
   * The start of the message that stands already: a turn that was cut, or layers that a person put right. It is
   * taken as it is, whatever it says.
   */
  readonly written?: string;
}

/** The gold records cite one or two phrases, sometimes three; in a follow-up none. */
const MAX_QUOTES = 3;

/** EBNF for xgrammar, root rule `root`, over the whole assistant message, `written` included. */
export function buildGrammar({ lang, message, turn, written = '' }: GrammarInput): string {
  const clauses = clausesOf(message, lang);
  const quotes =
    clauses.length === 0 ? { min: 0, max: 0 } : { min: turn === 'first' ? 1 : 0, max: MAX_QUOTES };
  const { rules, rest } = (lang === 'zh' ? chineseParts : englishParts)({
    limits: PROTOCOL.limits[lang][turn],
    clauses,
    words: foreignWords(message, lang),
    quotes,
  });
  const start = startOf(written, turn === 'first' ? PROTOCOL.openings[lang] : '');
  const position = locate(start);
  const root = (...rest: readonly string[]): string => rule('root', [[literal(start), ...rest].join(' ')]);
  switch (position.at) {
    case 'tag': {
      const tag = position.missing === '' ? [] : [literal(position.missing)];
      return [root(...tag, ...fromPart(position.tag)), ...rules].join('\n');
    }
    case 'part': {
      const part = PARTS[position.part] ?? 'answer';
      const onward = rule('onward', position.text === '' ? [part] : rest(part, position.text));
      return [root('onward', ...fromTag(position.part + 1)), onward, ...rules].join('\n');
    }
    case 'nowhere':
      // A reply without a chain, from a model that was not held to it: it goes on as one.
      return [root('onward'), rule('onward', rest('answer', start)), ...rules].join('\n');
  }
}

/** What the message is sure to start with: what is written, or the first tags and L1's opening if that is more. */
function startOf(written: string, opening: string): string {
  const sure = (TAGS[0] ?? '') + opening;
  return sure.startsWith(written) ? sure : written;
}

/** Part number `part` and all that follows it. */
function fromPart(part: number): string[] {
  const name = PARTS[part];
  return name === undefined ? [] : [name, ...fromTag(part + 1)];
}

/** Tag number `tag` and all that follows it. */
function fromTag(tag: number): string[] {
  const text = TAGS[tag];
  return text === undefined ? [] : [literal(text), ...fromPart(tag)];
}
