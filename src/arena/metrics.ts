/** Automatic measures of replies. None of them says whether a reply is good: they find what is broken, and compare. */
import { evidenceOf } from '../coe/evidence.ts';
import { copiedShare, repetition } from '../coe/loopGuard.ts';
import type { Draft, Lang } from '../coe/types.ts';
import { gramsOf, unitsOf } from '../coe/units.ts';
import { formatReward } from '../coe/validate.ts';
import { createReplyCheck } from '../safety/replyCheck.ts';

/** Of one message; shares from 0 to 1. */
export interface Measures {
  /** r_format of the paper (arXiv 2509.14851). */
  readonly format: number;
  /** Of L1's quotes, those that stand in the post; 1 where it quotes nothing. */
  readonly evidence: number;
  /** Of the message's n-grams, those that it said before. */
  readonly repetition: number;
  /** Of the reply's characters or words, those in a run that the post has too. */
  readonly copied: number;
  /** Overlap with the gold answer, ROUGE-L. */
  readonly rougeL: number;
  /** The reply check would not let it stand. */
  readonly withheld: boolean;
}

export function measure(draft: Draft, post: string, goldAnswer: string, lang: Lang): Measures {
  const quotes = evidenceOf(draft.layers.L1.text, post, lang);
  const found = quotes.filter(({ source }) => source !== null).length;
  const check = createReplyCheck();
  const verdicts = [check.push(draft.answer.text), check.end()];
  return {
    format: formatReward(draft, lang, 'first'),
    evidence: quotes.length === 0 ? 1 : found / quotes.length,
    repetition: repetition(draft.raw),
    copied: copiedShare(draft.answer.text, post),
    rougeL: rougeL(draft.answer.text, goldAnswer),
    withheld: verdicts.some(({ verdict }) => verdict === 'withhold'),
  };
}

/** Distinct-n (Li et al., NAACL 2016): different n-grams of all texts over all n-grams of all texts; 0 without any. */
export function distinct(texts: readonly string[], n: number): number {
  const grams = texts.flatMap((text) => gramsOf(unitsOf(text), n));
  return grams.length === 0 ? 0 : new Set(grams).size / grams.length;
}

/** ROUGE-L (Lin, 2004), the balanced F measure, over Han characters and words of other scripts; 0 when either is empty. */
export function rougeL(candidate: string, reference: string): number {
  const [said, wanted] = [unitsOf(candidate), unitsOf(reference)];
  const common = longestCommon(said, wanted);
  return common === 0 ? 0 : (2 * common) / (said.length + wanted.length);
}

/** Length of the longest common subsequence. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const unit of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(unit === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}
