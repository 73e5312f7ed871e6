/** What careful mode answers to gold posts, from Node. */
import { BANK_EN } from '../../src/coe/careful/bank.en.ts';
import { sentencesOf, type Bank } from '../../src/coe/careful/bank.ts';
import { BANK_ZH } from '../../src/coe/careful/bank.zh.ts';
import { choose, type Plan } from '../../src/coe/careful/choose.ts';
import { composeMessage } from '../../src/coe/careful/compose.ts';
import type { Learned } from '../../src/coe/careful/learned.ts';
import type { Scorer } from '../../src/coe/careful/scorer.ts';
import type { Lang } from '../../src/coe/types.ts';
import { dangerIn } from '../../src/conversation/flow/carefulDanger.ts';
import { screen } from '../../src/safety/screen.ts';
import type { LabelledPost } from './data.ts';

const BANKS: Readonly<Record<Lang, Bank>> = { zh: BANK_ZH, en: BANK_EN };

export interface Answer {
  readonly post: LabelledPost;
  readonly plan: Plan;
  /** In the protocol's format. */
  readonly raw: string;
}

/** Answers posts of one language as first messages, as the app would; those at high risk as if the person went on. */
export async function answerAll(
  lang: Lang,
  posts: readonly LabelledPost[],
  learned: Learned,
  scorer: Scorer,
): Promise<Answer[]> {
  const bank = BANKS[lang];
  const answers: Answer[] = [];
  for (const post of posts) {
    const danger = dangerIn(post.text, screen(post.text, lang).level, lang, 'self');
    const plan = await choose(
      { lang, message: post.text, followup: false, before: [], earlier: [], ...danger },
      { bank, scorer, calibration: learned.sentences, odds: learned.odds },
    );
    answers.push({ post, plan, raw: composeMessage(plan, bank, lang) });
  }
  return answers;
}

/** Share of the answers in which each sentence of chain or reply stands, the most used first. Names of feelings are no sentences. */
export function usageOf(
  answers: readonly Answer[],
  lang: Lang,
): { readonly id: string; readonly share: number }[] {
  const counts = new Map<string, number>();
  for (const { plan } of answers)
    for (const id of new Set([
      ...plan.causes.map((pick) => pick.id),
      plan.intent.id,
      plan.strategy.id,
      ...plan.reply.map((sentence) => sentence.id),
    ]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  const known = new Set(
    [
      ...BANKS[lang].causes,
      ...BANKS[lang].intents,
      ...BANKS[lang].strategies,
      ...(['opening', 'quote', 'see', 'step', 'refer', 'question'] as const).flatMap((move) =>
        sentencesOf(BANKS[lang], move),
      ),
    ].map(({ id }) => id),
  );
  return [...counts]
    .filter(([id]) => known.has(id))
    .map(([id, count]) => ({ id, share: count / answers.length }))
    .sort((a, b) => b.share - a.share);
}
