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
import { PROTOCOL, type Openings, type Turn } from './protocol.ts';
import { locate, PARTS, TAGS } from './skeleton.ts';
import { LAYERS, type Lang, type PromptForm } from './types.ts';

export interface GrammarInput {
  /** Language of the reply. */
  readonly lang: Lang;
  /** How much the model must be led: layers of one that is only prompted begin as `PROTOCOL.openings` says. */
  readonly form: PromptForm;
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

/**
 * A text as a model reads and writes it: its tokenizer composes letters (NFC), and half a surrogate pair has no
 * UTF-8. A grammar of other letters would refuse the tokens of the very text that it was written for.
 */
const asRead = (text: string): string => text.toWellFormed().normalize('NFC');

/**
 * EBNF for xgrammar, root rule `root`, over the whole assistant message, `written` included; all of it well-formed
 * and in NFC.
 */
export function buildGrammar({ lang, form, turn, ...given }: GrammarInput): string {
  const message = asRead(given.message);
  const written = asRead(given.written ?? '');
  const clauses = clausesOf(message, lang);
  const quotes =
    clauses.length === 0 ? { min: 0, max: 0 } : { min: turn === 'first' ? 1 : 0, max: MAX_QUOTES };
  const { rules, rest } = (lang === 'zh' ? chineseParts : englishParts)({
    form,
    limits: PROTOCOL.limits[lang][turn],
    clauses,
    words: foreignWords(message, lang),
    quotes,
  });
  const openings = openingsOf(PROTOCOL.openings[lang][form][turn]);
  const begun = openings.flatMap((opening, part) =>
    opening === '' ? [] : [rule(`begun${part}`, rest(PARTS[part] ?? 'answer', opening))],
  );
  const all = [...rules, ...begun];
  /** Part number `part` behind `text`, which it holds already, and all that follows it. */
  const fromPart = (part: number, text = ''): string[] => {
    const name = PARTS[part];
    if (name === undefined) return [];
    const opening = openings[part] ?? '';
    const here =
      opening !== '' && opening.startsWith(text)
        ? [literal(opening.slice(text.length)), `begun${part}`]
        : [text === '' ? name : 'onward'];
    return [...here, ...fromTag(part + 1)];
  };
  /** Tag number `tag` and all that follows it. */
  const fromTag = (tag: number): string[] => {
    const text = TAGS[tag];
    return text === undefined ? [] : [literal(text), ...fromPart(tag)];
  };
  const root = (start: string, rest: readonly string[]): string =>
    rule('root', [[literal(start), ...rest].join(' ')]);
  const position = locate(written);
  switch (position.at) {
    case 'tag':
      return [root(written + position.missing, fromPart(position.tag)), ...all].join('\n');
    case 'part': {
      const { part, text } = position;
      const onward = text === '' ? [] : [rule('onward', rest(PARTS[part] ?? 'answer', text))];
      return [root(written, fromPart(part, text)), ...onward, ...all].join('\n');
    }
    case 'nowhere':
      // A reply without a chain, from a model that was not held to it: it goes on as one.
      return [root(written, ['onward']), rule('onward', rest('answer', written)), ...all].join('\n');
  }
}

/** How each part begins; nothing where it is free. */
function openingsOf(openings: Openings): readonly string[] {
  return PARTS.map((_, part) => {
    const layer = LAYERS[part];
    return (layer === undefined ? undefined : openings[layer]) ?? '';
  });
}
