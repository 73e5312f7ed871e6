/** What a later message does, by its words. */
import type { Lang } from '../types.ts';
import type { Opening } from './bank.ts';

const SIGNS: Readonly<Record<Lang, readonly (readonly [Opening['after'], RegExp])[]>> = {
  zh: [
    ['disagreement', /你(?:不懂|没懂|说的不对|理解错|误会)|不是(?:这样|这个意思|因为这个)|没用的|站着说话/],
    ['worse', /更(?:难受|糟|差|严重|吵)了?|又(?:吵|哭|犯|失眠|复发)|撑不住|恶化|越来越/],
    ['better', /好(?:多了|一点|些了|转)|试了|照(?:你|着)说的|做到了|睡着了|松了口气|轻松/],
    ['thanks', /谢谢|感谢|多谢/],
    ['question', /[?？]|怎么办|该不该|要不要|是不是|为什么/],
  ],
  en: [
    [
      'disagreement',
      /\byou (?:don't|do not) (?:get|understand)|that's not (?:it|what|true)|\bthat won't (?:help|work)\b|\bmisunderst/i,
    ],
    ['worse', /\bworse\b|\bagain last night\b|\bcan't take\b|\bit's getting harder\b/i],
    ['better', /\bbetter\b|\bI tried\b|\bI did it\b|\bit helped\b|\brelief\b|\bslept\b/i],
    ['thanks', /\bthank(?:s| you)\b/i],
    ['question', /\?|\bshould I\b|\bwhat do I do\b|\bhow do I\b/i],
  ],
};

/** The first sign counts: a thank-you with a "but it is worse" is one that is worse. */
export function openingAfter(message: string, lang: Lang): Opening['after'] {
  return SIGNS[lang].find(([, pattern]) => pattern.test(message))?.[0] ?? 'more';
}
