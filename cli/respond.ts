/** `npm run respond`: posts through the built app's engine in a headless browser; layers and replies as text or JSON. */
import type { Response } from '../src/app/runner/api.ts';
import { RunnerGone } from './browser.ts';
import { Refusal, runCommand } from './command.ts';
import { duration } from './progress.ts';
import { readRespondFlags, type RespondFlags } from './respond/options.ts';
import { readPosts, type Post } from './respond/posts.ts';
import { readInput } from './respond/readInput.ts';
import { figuresOf, jsonOf, textOf } from './respond/report.ts';
import { ResultsFile, type Asked } from './respond/results.ts';
import { modelFor, weightsOf, withModel, type Respond } from './respond/session.ts';

/** Progress and remarks: standard output is for results. */
const note = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

await runCommand(async () => {
  const flags = readRespondFlags(process.argv.slice(2));
  return flags.input.kind === 'one'
    ? respondToOne(flags, flags.input.post)
    : respondToMany(flags, flags.input);
});

async function respondToOne(flags: RespondFlags, path: string): Promise<number> {
  const post = await readInput(path, note);
  return withModel(await modelFor(flags.model), flags, note, async (respond) => {
    const response = await respond(post, 'Writing');
    const json = { ...jsonOf(response), seed: flags.seed };
    process.stdout.write(`${flags.json ? JSON.stringify(json, null, 2) : textOf(response)}\n`);
    if (!flags.json && response.finish !== 'held') note(`\n${figuresOf(response)}`);
    return 0;
  });
}

async function respondToMany(flags: RespondFlags, input: { posts: string; out: string }): Promise<number> {
  const { posts, bad } = readPosts(await readInput(input.posts, note));
  if (bad.length > 0) {
    const lines = bad.map(({ line, why }) => `  line ${line}: ${why}`);
    throw new Refusal(`${input.posts} cannot be used, nothing was written:\n${lines.join('\n')}`, 2);
  }
  const model = await modelFor(flags.model);
  const { seed, lang, despiteDanger } = flags;
  const run = { weights: weightsOf(model, flags.engine), seed, lang, despiteDanger };
  const results = await ResultsFile.open(input.out, input.posts, run);
  try {
    const open = posts.filter((post) => !results.has(askedOf(post)));
    note(`${posts.length} posts, ${posts.length - open.length} of them done already.`);
    if (open.length === 0) return 0;
    return await withModel(model, flags, note, (respond) => respondInto(results, open, respond));
  } finally {
    await results.close();
  }
}

async function respondInto(results: ResultsFile, posts: readonly Post[], respond: Respond): Promise<number> {
  const failed: string[] = [];
  const started = performance.now();
  for (const [index, post] of posts.entries()) {
    const secondsEach = (performance.now() - started) / 1000 / index;
    const left = index === 0 ? '' : `, ${duration(secondsEach * (posts.length - index))} left`;
    note(`[${index + 1}/${posts.length}] ${post.id}${left}`);
    const response = await responseTo(post, respond);
    if (response === undefined) {
      failed.push(post.id);
      continue;
    }
    if (response.finish === 'held')
      note(`  danger (${response.screening.kind ?? ''}): nothing was generated, see --despite-danger`);
    await results.append(askedOf(post), { title: post.title, ...jsonOf(response) });
  }
  if (failed.length === 0) return 0;
  note(`${failed.length} without a result (${failed.join(', ')}); the same command tries them again.`);
  return 1;
}

/** One post that cannot be answered must not cost the others: its reason is noted, and there is no response. */
async function responseTo(post: Post, respond: Respond): Promise<Response | undefined> {
  try {
    return await respond(askedOf(post).text, '  writing');
  } catch (error) {
    // Without a browser the others have no answer either.
    if (!(error instanceof Refusal) || error instanceof RunnerGone) throw error;
    note(`  ${error.message}`);
    return undefined;
  }
}

/** Title and text as a person would paste them. */
function askedOf({ id, title, post }: Post): Asked {
  return { id, text: title === '' ? post : `${title}\n\n${post}` };
}
