/**
 * `npm run careful`: fits careful mode's scores on the labelled gold posts, writes them beside the encoder, and
 * prints how often the best one, and one of the best two and three, is right on posts that were held out.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTexts } from '../src/coe/careful/reading.ts';
import type { Lang } from '../src/coe/types.ts';
import { ENCODER } from '../src/encoder/manifest.ts';
import { answerAll, usageOf } from './careful/answers.ts';
import { readLabelled, type Corpus } from './careful/data.ts';
import { openEncoding } from './careful/encoding.ts';
import { learn, rowsOf } from './careful/learn.ts';
import { keptReadings, READINGS, scorerOf } from './careful/readings.ts';
import { TABLE_HEAD } from './careful/table.ts';
import { runCommand } from './command.ts';
import { ROOT } from './paths.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];

await runCommand(async () => {
  const { encode, close } = await openEncoding();
  const posts = await readLabelled(join(ROOT, 'data', 'empathy-qa'));
  const vectors: Float32Array[] = [];
  for (const { text, lang } of posts)
    vectors.push(...(await readTexts([text], lang, encode)).map(({ vector }) => vector));
  const corpus: Corpus = { posts, vectors };
  await writeFile(READINGS, `${JSON.stringify(keptReadings(corpus))}\n`);
  const shares: { readonly id: string; readonly share: number }[] = [];
  console.log(TABLE_HEAD);
  for (const lang of LANGS) {
    for (const line of await rowsOf(lang, corpus, encode)) console.log(line);
    const learned = await learn(lang, corpus, encode);
    const path = join(ROOT, 'models', ENCODER.id, `choosing.${lang}.json`);
    await writeFile(path, `${JSON.stringify(learned)}\n`);
    const answers = await answerAll(
      lang,
      posts.filter((post) => post.lang === lang),
      learned,
      scorerOf(corpus, learned),
    );
    shares.push(...usageOf(answers, lang).slice(0, 3));
  }
  for (const { id, share } of shares)
    console.log(`${id} stands in ${(100 * share).toFixed(1)}% of the answers`);
  await close();
  return 0;
});
