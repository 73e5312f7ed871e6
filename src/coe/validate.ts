/** Whether a message has the protocol's form: the paper's format reward (arXiv 2509.14851), for scoring and for reports. */
import { formatMessage } from './message.ts';
import { PROTOCOL, type Range, type Turn } from './protocol.ts';
import { sizeOf } from './size.ts';
import { LAYERS, type Draft, type Lang, type Layer, type Part } from './types.ts';

export type PartName = Layer | 'answer';

const PART_NAMES: readonly PartName[] = [...LAYERS, 'answer'];

/** What is wrong with a message's form. Sizes are in the language's unit: characters in Chinese, words in English. */
export type Problem =
  | { readonly code: 'missing' | 'unclosed' | 'empty'; readonly part: PartName }
  | {
      readonly code: 'too-short' | 'too-long';
      readonly part: PartName;
      readonly size: number;
      readonly limit: number;
    }
  /** Text outside of every part. */
  | { readonly code: 'outside'; readonly size: number }
  /** Tags that are doubled, nested, out of order, or not of the chain. */
  | { readonly code: 'structure' };

export interface Validation {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
}

const partOf = (draft: Draft, name: PartName): Part =>
  name === 'answer' ? draft.answer : draft.layers[name];

const limitsOf = (name: PartName, lang: Lang, turn: Turn): Range => {
  const { answer, layer } = PROTOCOL.limits[lang][turn];
  return name === 'answer' ? answer : layer;
};

/** Punctuation and numbers alone say nothing. */
const LETTER = /\p{L}/u;

function problemOf(name: PartName, part: Part, lang: Lang, turn: Turn): Problem | undefined {
  if (part.state === 'absent') return { code: 'missing', part: name };
  if (part.state === 'open') return { code: 'unclosed', part: name };
  const size = sizeOf(part.text, lang);
  const { min, max } = limitsOf(name, lang, turn);
  if (!LETTER.test(part.text)) return { code: 'empty', part: name };
  if (size < min) return { code: 'too-short', part: name, size, limit: min };
  if (size > max) return { code: 'too-long', part: name, size, limit: max };
  return undefined;
}

const { think, answer: answerTag } = PROTOCOL.tags;
/** A tag, or what begins one, that is none of the chain's. `training/protocol.py` has it so too. */
const FOREIGN_TAG = new RegExp(`<(?!/?(?:${[...LAYERS, think, answerTag].join('|')})>)/?[a-z]`, 'iu');

/** Apart from white space around the parts, the raw text is exactly what its parts are written as. */
function inOrder({ raw, layers, answer }: Draft): boolean {
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  const texts = { L1: layers.L1.text, L2: layers.L2.text, L3: layers.L3.text, L4: layers.L4.text };
  return bare(raw) === bare(formatMessage(texts, answer.text));
}

/** The form of a message that has ended: parts, sizes, nothing besides. */
export function validate(draft: Draft, lang: Lang, turn: Turn): Validation {
  const problems: Problem[] = PART_NAMES.flatMap(
    (name) => problemOf(name, partOf(draft, name), lang, turn) ?? [],
  );
  if (draft.outside !== '') problems.push({ code: 'outside', size: sizeOf(draft.outside, lang) });
  if (
    (!inOrder(draft) || FOREIGN_TAG.test(draft.raw)) &&
    !problems.some(({ code }) => code === 'outside' || code === 'missing' || code === 'unclosed')
  ) {
    problems.push({ code: 'structure' });
  }
  return { ok: problems.length === 0, problems };
}

/**
 * The reward for form, 0 to 1: nothing without the structure, else the mean over the five parts of how well each
 * keeps its size: 1 within the limits, falling to 0 at nothing or at twice the upper limit. The slope is ours;
 * the paper's reward has the structure alone.
 */
export function formatReward(draft: Draft, lang: Lang, turn: Turn): number {
  const { problems } = validate(draft, lang, turn);
  if (!problems.every(({ code }) => code === 'too-short' || code === 'too-long')) return 0;
  const scores = PART_NAMES.map((name) => {
    const size = sizeOf(partOf(draft, name).text, lang);
    const { min, max } = limitsOf(name, lang, turn);
    return Math.max(0, Math.min(1, size / min, 2 - size / max));
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
