/**
 * `npm run careful`: fits careful mode's scores on the labelled gold posts, writes them beside the encoder, and
 * prints how often the best one and the best three are right on posts that were held out.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf, type Learned } from '../src/coe/careful/learned.ts';
import { product } from '../src/coe/careful/encoderScorer.ts';
import { standardised, type Candidate } from '../src/coe/careful/scorer.ts';
import type { Lang } from '../src/coe/types.ts';
import { ENCODER } from '../src/encoder/manifest.ts';
import { candidatesOf, readLabelled, type Labelled, type LabelledPost } from './careful/data.ts';
import {
  calibratedOf,
  fitHeads,
  judgeBy,
  learnedOf,
  usualOf,
  type Judge,
  type Vectors,
} from './careful/fit.ts';
import { Runner } from './browser.ts';
import { ensureBuilt } from './build.ts';
import { ensureChromium } from './chromium.ts';
import { keptVectors, type Encode, type Kind } from './careful/vectors.ts';
import { runCommand } from './command.ts';
import { CACHE, MODEL_ROOTS, ROOT } from './paths.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];
const FOLDS = 5;

await runCommand(async () => {
  const browser = ensureChromium(console.log);
  await ensureBuilt(ROOT, console.log);
  const folders = { dist: join(ROOT, 'dist'), models: MODEL_ROOTS };
  const runner = await Runner.open({ folders, browser, profile: join(CACHE, 'profile') });
  const compute: Encode = (texts, kind) => runner.call('encode', [texts, kind]);
  const kept = await keptVectors(join(CACHE, 'careful'), ENCODER.graph.sha256, compute);
  const encode = async (texts: readonly string[], kind: Kind): Promise<Float32Array[]> =>
    (await kept(texts, kind)).map((vector) => Float32Array.from(vector));
  const folder = join(ROOT, 'models', ENCODER.id);
  const posts = await readLabelled(join(ROOT, 'data', 'empathy-qa'));
  const vectors = await encode(
    posts.map(({ text }) => text),
    'query',
  );
  console.log('| language | what | of | most similar | calibrated | learned |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const lang of LANGS) {
    const sentences: Learned['sentences'] = {};
    const kinds = candidatesOf(lang);
    for (const [kind, candidates] of kinds) {
      const encoded = await encode(
        candidates.map(({ text }) => text),
        'passage',
      );
      if (kind === 'reply') {
        Object.assign(sentences, calibratedOf(candidates, { posts: vectors, candidates: encoded }));
        continue;
      }
      const task: Task = { lang, kind, candidates, posts, vectors: { posts: vectors, candidates: encoded } };
      console.log(row(task));
      const heads = fitOn(task, () => true);
      Object.assign(sentences, learnedOf(candidates, heads, vectors));
    }
    const learned: Learned = {
      encoder: ENCODER.graph.sha256,
      bank: fingerprintOf([...kinds.values()].flat()),
      sentences,
    };
    await writeFile(join(folder, `choosing.${lang}.json`), `${JSON.stringify(learned)}\n`);
  }
  await runner.close();
  return 0;
});

interface Task {
  readonly lang: Lang;
  readonly kind: Labelled;
  readonly candidates: readonly Candidate[];
  readonly posts: readonly LabelledPost[];
  readonly vectors: Vectors;
}

/** Fits on the posts that `use` lets through. Themes are the same in both languages and learn from both. */
function fitOn(task: Task, use: (at: number) => boolean): ReturnType<typeof fitHeads> {
  const { lang, kind, candidates, posts, vectors } = task;
  const chosen = posts
    .map((_, at) => at)
    .filter((at) => use(at) && (posts[at]?.lang === lang || kind === 'themes'));
  return fitHeads(
    { posts: chosen.map((at) => vectors.posts[at] ?? new Float32Array()), candidates: vectors.candidates },
    chosen.map((at) => candidates.map(({ id }) => (posts[at]?.labels[kind].includes(id) === true ? 1 : 0))),
  );
}

/** Shares of held-out posts whose best candidate, and one of whose best three, is among their labels. */
function row(task: Task): string {
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
    const hits = [0, 0];
    for (const at of mine) {
      const scores = judge(at)?.(vectors.posts[at] ?? new Float32Array()) ?? [];
      const best = candidates
        .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 3)
        .map(({ id }) => posts[at]?.labels[kind].includes(id) === true);
      if (best[0] === true) hits[0] = (hits[0] ?? 0) + 1;
      if (best.includes(true)) hits[1] = (hits[1] ?? 0) + 1;
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
