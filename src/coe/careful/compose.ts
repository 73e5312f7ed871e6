/** A plan written out as a message in the protocol's format, so that panels, evidence and vault need know nothing of it. */
import { codePoints } from '../codePoints.ts';
import { formatMessage } from '../message.ts';
import { PROTOCOL } from '../protocol.ts';
import type { Lang } from '../types.ts';
import { sentencesOf, type Bank, type Option } from './bank.ts';
import type { Plan, Sentence } from './choose.ts';

interface Writing {
  readonly list: (items: readonly string[]) => string;
  readonly felt: (feelings: string) => string;
  readonly said: (quotes: readonly string[]) => string;
  /** In place of a cause in the words of a clause that L1 has quoted: it is not said twice. */
  readonly above: readonly string[];
  /** Between two sentences. */
  readonly gap: string;
  /** Where nothing is known: the text was too short to say. */
  readonly unknown: Readonly<Record<'L1' | 'L2' | 'L3' | 'L4', string>>;
}

const WRITING: Readonly<Record<Lang, Writing>> = {
  zh: {
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}，也有些${items.at(-1) ?? ''}`,
    felt: (feelings) => `来访者似乎感到${feelings}。`,
    said: (quotes) => `话里有一句是${quotes.join('，还有')}。`,
    above: [
      '最压着来访者的，可能就在上面引的那一句里。',
      '难在哪里，上面引的那一句可能已经说了。',
      '来访者过不去的，可能就是上面引的那一处。',
    ],
    gap: '',
    unknown: {
      L1: '来访者写得很短，感受还看不太清。',
      L2: '背后是什么，信里还没有说到。',
      L3: '来访者可能先想有人听见。',
      L4: '先接住写下来的这几个字，再请来访者多说一点。',
    },
  },
  en: {
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
    felt: (feelings) => `The poster seems to feel ${feelings}.`,
    said: (quotes) => `One sentence of theirs is ${quotes.join(' and ')}.`,
    above: [
      'What weighs most on the poster may lie in the sentence quoted above.',
      'The sentence quoted above may already say where it is hard.',
      'Much of the rest may turn on the sentence quoted above.',
    ],
    gap: ' ',
    unknown: {
      L1: 'The poster writes little; what they feel cannot be seen clearly yet.',
      L2: 'What lies behind it has not been told yet.',
      L3: 'The poster may first want to be heard.',
      L4: 'Take up the few words that were written, then invite the poster to say more.',
    },
  },
};

/** Moves that begin a new paragraph of the reply. */
const BREAKS: ReadonlySet<Sentence['move']> = new Set(['asked', 'step', 'checkup', 'question', 'ending']);

/** @throws RangeError when the plan names a sentence that the bank does not have */
export function composeMessage(plan: Plan, bank: Bank, lang: Lang): string {
  const writing = WRITING[lang];
  const { open, close } = PROTOCOL.quotes[lang];
  const quoted = (clause: string): string => open + clause + close;
  const text = (options: readonly Option[], id: string): string => {
    const option = options.find((one) => one.id === id);
    if (option === undefined) throw new RangeError(`no sentence ${id}`);
    return option.text;
  };
  const layer = (name: keyof Writing['unknown'], sentences: readonly string[]): string =>
    sentences.length === 0 ? writing.unknown[name] : sentences.join(writing.gap);

  const filled = (words: string, quote: string | undefined): string =>
    words.replace('{quote}', () => quoted(quote ?? ''));

  const feelings = plan.feelings.map(({ id }) => text([...bank.feelings, ...bank.broad], id));
  const layers = {
    L1: layer('L1', [
      ...(feelings.length === 0 ? [] : [writing.felt(writing.list(feelings))]),
      ...(plan.quotes.length === 0 ? [] : [writing.said(plan.quotes.map(quoted))]),
    ]),
    L2: layer(
      'L2',
      plan.causes.map(({ id, quote }) => {
        return quote !== undefined && plan.quotes.includes(quote)
          ? drawn(writing.above, quote)
          : filled(text(bank.causes, id), quote);
      }),
    ),
    L3: layer('L3', plan.intent.id === '' ? [] : [text(bank.intents, plan.intent.id)]),
    L4: layer('L4', plan.strategy.id === '' ? [] : [text(bank.strategies, plan.strategy.id)]),
  };
  let reply = '';
  for (const { move, id, quote } of plan.reply) {
    const between = reply === '' ? '' : BREAKS.has(move) ? '\n\n' : writing.gap;
    reply += between + filled(text(sentencesOf(bank, move), id), quote);
  }
  return formatMessage(layers, reply);
}

/** One of several that hold alike, always the same for a clause. */
function drawn(sentences: readonly string[], clause: string): string {
  return sentences[codePoints(clause).length % sentences.length] ?? '';
}
