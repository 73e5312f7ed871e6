/**
 * `npm run gate`: whether a model may write freely to people. Its replies to posts that no model was trained on are read
 * blind beside those of the untuned base and the gold answers; automatic measures stand beside, and decide nothing.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { product } from '../src/coe/careful/encoderScorer.ts';
import { openEncoding } from './careful/encoding.ts';
import { readFlags, Refusal, runCommand } from './command.ts';
import { readGatePosts, type GatePost } from './gate/posts.ts';
import { readReplies } from './gate/replies.ts';
import {
  answeredByAll,
  GOLD,
  goldSystem,
  instructions,
  sheetOf,
  tableOf,
  type System,
} from './gate/sheet.ts';
import { BASE, parseReadings, tallyOf } from './gate/tally.ts';
import { ROOT } from './paths.ts';

const USAGE = `npm run gate -- --posts FILE.jsonl
npm run gate -- --system NAME=FILE.jsonl [--system …] --folder FOLDER
npm run gate -- --tally FOLDER
  --posts FILE         writes the posts to be answered, for \`npm run respond -- --posts FILE --out …\`
  --system NAME=FILE   replies of one system (base, sft, grpo …), as respond wrote them; the gold answers join by themselves
  --folder FOLDER      gets the sheet for readers, the key, and the table of automatic measures
  --tally FOLDER       reads FOLDER/readings/*.jsonl and says who clears the bars`;

const DATA = join(ROOT, 'data', 'empathy-qa');

await runCommand(async () => {
  const flags = readFlags(
    process.argv.slice(2),
    {
      posts: { type: 'string' },
      system: { type: 'string', multiple: true },
      folder: { type: 'string' },
      tally: { type: 'string' },
    },
    USAGE,
  );
  if (flags.posts !== undefined) return writePosts(flags.posts);
  if (flags.tally !== undefined) return tally(flags.tally);
  if (flags.system !== undefined && flags.folder !== undefined) return writeSheet(flags.system, flags.folder);
  throw new Refusal(`Name --posts, or --system and --folder, or --tally.\n\n${USAGE}`, 2);
});

async function writePosts(path: string): Promise<number> {
  const posts = await readGatePosts(DATA);
  await writeFile(
    path,
    posts.map(({ id, title, post }) => `${JSON.stringify({ id, title, post })}\n`).join(''),
  );
  console.log(`${posts.length} posts in ${path}. Those in danger are answered with --despite-danger only.`);
  return 0;
}

async function writeSheet(named: readonly string[], folder: string): Promise<number> {
  const all = await readGatePosts(DATA);
  const systems = [...(await Promise.all(named.map(readSystem))), goldSystem(all)];
  const posts = answeredByAll(all, systems);
  if (posts.length === 0) throw new Refusal('No post has a reply of every system.');
  const { lines, key } = sheetOf(posts, systems);
  await mkdir(join(folder, 'readings'), { recursive: true });
  const table = tableOf(posts, systems, await rewardsOf(posts, systems));
  await writeFile(join(folder, 'sheet.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await writeFile(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`);
  await writeFile(join(folder, 'table.md'), `${table}\n`);
  await writeFile(join(folder, 'README.md'), instructions(lines));
  console.log(`${posts.length} of ${all.length} posts have a reply of every system.\n\n${table}`);
  return 0;
}

async function tally(folder: string): Promise<number> {
  const key = v.parse(keySchema, JSON.parse(await readFile(join(folder, 'key.json'), 'utf8')));
  const names = (await readdir(join(folder, 'readings'))).filter((name) => name.endsWith('.jsonl')).sort();
  const readings = [];
  for (const name of names) {
    const path = join(folder, 'readings', name);
    readings.push(...parseReadings(await readFile(path, 'utf8'), path, key));
  }
  if (readings.length === 0) throw new Refusal(`There are no readings in ${join(folder, 'readings')}.`);
  console.log(tallyOf(readings, key));
  return 0;
}

const keySchema = v.record(v.string(), v.record(v.string(), v.string()));

async function readSystem(named: string): Promise<System> {
  const [, name, path] = /^([\w.-]+)=(.+)$/u.exec(named) ?? [];
  if (name === undefined || path === undefined || name === GOLD)
    throw new Refusal(`--system wants NAME=FILE, such as ${BASE}=base.jsonl, not "${named}".`, 2);
  return { name, replies: await readReplies(path) };
}

/** r_answer by the encoder that the app has: the likeness of post and reply. */
async function rewardsOf(
  posts: readonly GatePost[],
  systems: readonly System[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const { encode, close } = await openEncoding();
  const asked = await encode(
    posts.map(({ post }) => post),
    'query',
  );
  const rewards = new Map<string, readonly number[]>();
  for (const { name, replies } of systems) {
    const answers = await encode(
      posts.map(({ id }) => replies.get(id)?.answer ?? ''),
      'passage',
    );
    rewards.set(
      name,
      answers.map((answer, at) => product(asked[at] ?? [], answer)),
    );
  }
  await close();
  return rewards;
}
