/** Everything that careful mode learns of one language from labelled posts. */
import { fingerprintOf, type Learned } from '../../src/coe/careful/learned.ts';
import type { Encode } from '../../src/coe/careful/reading.ts';
import type { Lang } from '../../src/coe/types.ts';
import { ENCODER } from '../../src/encoder/manifest.ts';
import { balanced } from './balance.ts';
import { candidatesOf, groupsOf, type Corpus } from './data.ts';
import { calibratedOf, learnedOf } from './fit.ts';
import { oddsOf } from './odds.ts';
import { fitOn, row, type Task } from './table.ts';

/** @param use which posts it may learn from, by their place */
export async function learn(
  lang: Lang,
  { posts, vectors }: Corpus,
  encode: Encode,
  use: (at: number) => boolean = () => true,
): Promise<Learned> {
  const sentences: Learned['sentences'] = {};
  const kinds = candidatesOf(lang);
  const used = vectors.filter((_, at) => use(at));
  const usedPosts = posts.filter((_, at) => use(at));
  for (const [kind, candidates] of kinds) {
    const encoded = await encodeAll(candidates, encode);
    if (kind === 'reply')
      Object.assign(sentences, calibratedOf(candidates, { posts: used, candidates: encoded }));
    else {
      const task = { lang, kind, candidates, posts, vectors: { posts: vectors, candidates: encoded } };
      Object.assign(sentences, learnedOf(candidates, fitOn(task, use), used));
    }
  }
  const bank = fingerprintOf([...kinds.values()].flat());
  const own = used.filter((_, at) => usedPosts[at]?.lang === lang);
  const even = balanced(sentences, own, groupsOf(lang));
  const handicap = (id: string): number =>
    ((even[id]?.mean ?? 0) - (sentences[id]?.mean ?? 0)) / (sentences[id]?.deviation ?? 1);
  const feelings = await encodeAll(kinds.get('feelings') ?? [], encode);
  const odds = oddsOf(lang, { posts: usedPosts, vectors: used }, feelings, handicap);
  return { encoder: ENCODER.graph.sha256, bank, sentences: even, odds };
}

/** The lines of one language in the table of what was right on held-out posts. */
export async function rowsOf(lang: Lang, { posts, vectors }: Corpus, encode: Encode): Promise<string[]> {
  const rows: string[] = [];
  for (const [kind, candidates] of candidatesOf(lang)) {
    if (kind === 'reply') continue;
    const encoded = await encodeAll(candidates, encode);
    const task: Task = { lang, kind, candidates, posts, vectors: { posts: vectors, candidates: encoded } };
    rows.push(row(task));
  }
  return rows;
}

async function encodeAll(
  candidates: readonly { readonly text: string }[],
  encode: Encode,
): Promise<Float32Array[]> {
  const texts = candidates.map(({ text }) => text);
  return [...(await encode(texts, 'passage'))];
}
