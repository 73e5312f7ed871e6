/**
 * `npm run gate`: whether a model may write freely to people. Its replies to posts that no language model is fine-tuned on are
 * read blind beside those of the untuned base and the gold answers; automatic measures stand beside, and decide nothing.
 * Of what measures, the shipped encoder (r_answer) was trained on 33 of the 41 posts and the crisis screen on all; so was
 * careful mode, which therefore cannot be judged here.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ENCODER } from '../src/encoder/manifest.ts';
import { readFlags, Refusal, runCommand } from './command.ts';
import { letterOf, readGatePosts, type GatePost } from './gate/posts.ts';
import { readReplies } from './gate/replies.ts';
import { answerRewards, openEncoder } from './gate/reward.ts';
import { GOLD, goldSystem, instructions, keySchema, sheetOf, type System } from './gate/sheet.ts';
import { tableOf, type Rewards } from './gate/table.ts';
import { BASE, parseReadings, tallyOf } from './gate/tally.ts';
import { ROOT } from './paths.ts';

const USAGE = `npm run gate -- --posts FILE.jsonl
npm run gate -- --system NAME=FILE.jsonl [--system …] --folder FOLDER
npm run gate -- --tally FOLDER
  --posts FILE         writes the posts to be answered, for \`npm run respond -- --posts FILE --out … --despite-danger\`
  --system NAME=FILE   replies of one system (base, sft, grpo …), as respond wrote them; the gold answers join by themselves;
                       a post without an answer counts as lost, one that was held without --despite-danger as held
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
  console.log(
    `${posts.length} posts in ${path}. Have them answered with --despite-danger: else some are held.`,
  );
  return 0;
}

async function writeSheet(named: readonly string[], folder: string): Promise<number> {
  const posts = await readGatePosts(DATA);
  const answering = await Promise.all(named.map(readSystem));
  const systems = [...answering, goldSystem(posts)];
  const { lines, key } = sheetOf(posts, systems);
  await mkdir(join(folder, 'readings'), { recursive: true });
  const origins = answering.map(({ name, origin }) => `- ${name}: ${origin === '' ? 'not said' : origin}`);
  const table = [tableOf(posts, systems, await rewardsOf(posts, systems)), '', ...origins].join('\n');
  await writeFile(join(folder, 'sheet.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await writeFile(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`);
  await writeFile(join(folder, 'table.md'), `${table}\n`);
  await writeFile(join(folder, 'README.md'), instructions(lines));
  console.log(`${posts.length} posts.\n\n${table}`);
  return 0;
}

async function tally(folder: string): Promise<number> {
  const found = v.safeParse(keySchema, JSON.parse(await readFile(join(folder, 'key.json'), 'utf8')));
  if (!found.success)
    throw new Refusal(`${join(folder, 'key.json')} cannot be read; write the sheet anew with --system.`);
  const key = found.output;
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

interface Answering extends System {
  /** Whose the replies are. */
  readonly origin: string;
}

async function readSystem(named: string): Promise<Answering> {
  const [, name, path] = /^([\w.-]+)=(.+)$/u.exec(named) ?? [];
  if (name === undefined || path === undefined || name === GOLD)
    throw new Refusal(`--system wants NAME=FILE, such as ${BASE}=base.jsonl, not "${named}".`, 2);
  const { byPost, origin } = await readReplies(path);
  return { name, replies: byPost, origin };
}

/** r_answer of every system's answers, those to one post together. */
async function rewardsOf(posts: readonly GatePost[], systems: readonly System[]): Promise<Rewards> {
  const encoder = await openEncoder(join(ROOT, 'models', ENCODER.id));
  const byPost: (readonly (number | undefined)[])[] = [];
  for (const post of posts) {
    const answers = systems.map(({ replies }) => replies.get(post.id)?.answer ?? '');
    byPost.push(await answerRewards(encoder, letterOf(post), answers));
  }
  await encoder.dispose();
  return new Map(systems.map(({ name }, at) => [name, byPost.map((rewards) => rewards[at])]));
}
