/** How often the best sentence, and one of the best two and three, is among a held-out post's labels. */
import { product } from '../../src/coe/careful/encoderScorer.ts';
import { THEMES } from '../../src/coe/careful/bank.ts';
import { standardised, type Candidate } from '../../src/coe/careful/scorer.ts';
import type { Lang } from '../../src/coe/types.ts';
import type { Labelled, LabelledPost } from './data.ts';
import { fitHeads, judgeBy, usualOf, type Head, type Judge, type Vectors } from './fit.ts';

const FOLDS = 5;

export const TABLE_HEAD = `| language | what | of | most similar | calibrated | learned |
| --- | --- | --- | --- | --- | --- |`;

export interface Task {
  readonly lang: Lang;
  readonly kind: Labelled;
  readonly candidates: readonly Candidate[];
  readonly posts: readonly LabelledPost[];
  readonly vectors: Vectors;
}

/** Fits on the posts that `use` lets through. Themes are the same in both languages and learn from both. */
export function fitOn(task: Task, use: (at: number) => boolean): readonly Head[] {
  const { lang, kind, candidates, posts, vectors } = task;
  const chosen = posts
    .map((_, at) => at)
    .filter((at) => use(at) && (posts[at]?.lang === lang || kind === 'themes'));
  // Signs of feelings are other ones in each language.
  const shared = (vectors.candidates[0]?.length ?? 0) + THEMES.length;
  return fitHeads(
    {
      posts: chosen.map((at) => {
        const post = vectors.posts[at] ?? new Float32Array();
        return kind === 'themes' ? post.subarray(0, shared) : post;
      }),
      candidates: vectors.candidates,
    },
    chosen.map((at) => candidates.map(({ id }) => (posts[at]?.labels[kind].includes(id) === true ? 1 : 0))),
  );
}

/** A line of the table: shares of held-out posts. */
export function row(task: Task): string {
  const { lang, kind, candidates, posts, vectors } = task;
  const mine = posts.map((_, at) => at).filter((at) => posts[at]?.lang === lang);
  const usual = usualOf({
    posts: mine.map((at) => vectors.posts[at] ?? new Float32Array()),
    candidates: vectors.candidates,
  });
  const similar: Judge = (post) => vectors.candidates.map((candidate) => product(post, candidate));
  const calibrated: Judge = (post) => similar(post).map((score, at) => standardised(score, usual[at]));
  const folds = Array.from({ length: FOLDS }, (_, fold) => judgeBy(fitOn(task, (at) => at % FOLDS !== fold)));
  const judged = (judge: (at: number) => Judge | undefined): string => {
    const hits = [0, 0, 0];
    for (const at of mine) {
      const scores = judge(at)?.(vectors.posts[at] ?? new Float32Array()) ?? [];
      const right = candidates
        .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => posts[at]?.labels[kind].includes(id) === true);
      hits.forEach((_, i) => (hits[i] = (hits[i] ?? 0) + Number(right.slice(0, i + 1).includes(true))));
    }
    return hits.map((count) => (count / mine.length).toFixed(2)).join(' / ');
  };
  const cells = [
    lang,
    kind,
    String(candidates.length),
    judged(() => similar),
    judged(() => calibrated),
    judged((at) => folds[at % FOLDS]),
  ];
  return `| ${cells.join(' | ')} |`;
}
