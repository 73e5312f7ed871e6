/** `npm run respond`: posts through the built app's engine in a headless browser; layers and replies as text or JSON. */
import { appendFile, readFile, truncate } from 'node:fs/promises';
import { Refusal, runCommand } from './command.ts';
import { duration } from './progress.ts';
import { readRespondFlags, type RespondFlags } from './respond/options.ts';
import { idsDone, readPosts, type Post } from './respond/posts.ts';
import { readInput } from './respond/readInput.ts';
import { figuresOf, jsonOf, textOf } from './respond/report.ts';
import { withModel } from './respond/session.ts';

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
  return withModel(flags, note, async (respond) => {
    const response = await respond(post, 'Writing');
    process.stdout.write(`${flags.json ? JSON.stringify(jsonOf(response), null, 2) : textOf(response)}\n`);
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
  const done = await resumeAt(input.out);
  const open = posts.filter(({ id }) => !done.has(id));
  note(`${posts.length} posts, ${posts.length - open.length} of them done already.`);
  if (open.length === 0) return 0;
  return withModel(flags, note, async (respond) => {
    const failed: string[] = [];
    const started = performance.now();
    for (const [index, post] of open.entries()) {
      const secondsEach = (performance.now() - started) / 1000 / index;
      const left = index === 0 ? '' : `, ${duration(secondsEach * (open.length - index))} left`;
      note(`[${index + 1}/${open.length}] ${post.id}${left}`);
      try {
        const response = await respond(textOfPost(post), '  writing');
        if (response.finish === 'held')
          note(`  danger (${response.screening.kind ?? ''}): nothing was generated, see --despite-danger`);
        const result = jsonOf(response);
        await appendFile(input.out, `${JSON.stringify({ id: post.id, title: post.title, ...result })}\n`);
      } catch (error) {
        // One post that cannot be answered must not cost the others.
        if (!(error instanceof Refusal)) throw error;
        failed.push(post.id);
        note(`  ${error.message}`);
      }
    }
    if (failed.length === 0) return 0;
    note(`${failed.length} without a result (${failed.join(', ')}); the same command tries them again.`);
    return 1;
  });
}

/** Title and text as a person would paste them. */
function textOfPost({ title, post }: Post): string {
  return title === '' ? post : `${title}\n\n${post}`;
}

/** Ids that stand in an OUT file; a last line that an earlier run could not finish is cut off. */
async function resumeAt(path: string): Promise<ReadonlySet<string>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw error;
  }
  const { ids, wholeLength } = idsDone(text);
  if (wholeLength < text.length) await truncate(path, Buffer.byteLength(text.slice(0, wholeLength)));
  return ids;
}
