/**
 * `npm run careful`: fits careful mode's scores on the labelled gold posts, writes them beside the encoder, and
 * prints how often the best one, and one of the best two and three, is right on posts that were held out.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf, type Learned } from '../src/coe/careful/learned.ts';
import { readTexts } from '../src/coe/careful/reading.ts';
import type { Lang } from '../src/coe/types.ts';
import { ENCODER } from '../src/encoder/manifest.ts';
import { candidatesOf, readLabelled } from './careful/data.ts';
import { openEncoding } from './careful/encoding.ts';
import { calibratedOf, learnedOf } from './careful/fit.ts';
import { fitOn, row, TABLE_HEAD, type Task } from './careful/table.ts';
import { runCommand } from './command.ts';
import { ROOT } from './paths.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];

await runCommand(async () => {
  const { encode, close } = await openEncoding();
  const folder = join(ROOT, 'models', ENCODER.id);
  const posts = await readLabelled(join(ROOT, 'data', 'empathy-qa'));
  const vectors: Float32Array[] = [];
  for (const { text, lang } of posts)
    vectors.push(...(await readTexts([text], lang, encode)).map(({ vector }) => vector));
  console.log(TABLE_HEAD);
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
  await close();
  return 0;
});
