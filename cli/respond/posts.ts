import * as v from 'valibot';

/** One post of a `--posts` file. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly post: string;
}

const post = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.optional(v.string(), ''),
  post: v.pipe(v.string(), v.regex(/\S/)),
});

/** A line that cannot be used, counted from 1, and why. */
export interface BadLine {
  readonly line: number;
  readonly why: string;
}

/** Reads JSONL posts; blank lines are skipped. An id that comes twice is a bad line: its result could not be told apart. */
export function readPosts(jsonl: string): {
  readonly posts: readonly Post[];
  readonly bad: readonly BadLine[];
} {
  const posts = new Map<string, Post>();
  const bad: BadLine[] = [];
  for (const [index, text] of jsonl.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const json = parseJson(text);
    if (json === undefined) {
      bad.push({ line, why: 'it is not valid JSON' });
      continue;
    }
    const parsed = v.safeParse(post, json);
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0]);
      bad.push({
        line,
        why: field === null ? 'it is not an object' : `its field "${field}" is missing or empty`,
      });
    } else if (posts.has(parsed.output.id)) {
      bad.push({ line, why: `the id "${parsed.output.id}" stands on an earlier line too` });
    } else {
      posts.set(parsed.output.id, parsed.output);
    }
  }
  return { posts: [...posts.values()], bad };
}

const result = v.object({ id: v.string(), weights: v.optional(v.string()) });

/**
 * What stands in an OUT file already: ids, each with what says which weights wrote its result, if it says so.
 * @param jsonl its text; a last line that was cut does not count
 */
export function resultsIn(jsonl: string): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const text of jsonl.split('\n')) {
    const parsed = v.safeParse(result, parseJson(text));
    if (parsed.success) found.set(parsed.output.id, parsed.output.weights);
  }
  return found;
}

/**
 * What stands behind an OUT file's last newline: nothing, a `whole` result that lacks its newline only, one that was
 * `cut` while it was written, or what no run of ours has left.
 */
export function endOf(rest: string): 'nothing' | 'whole' | 'cut' | 'foreign' {
  if (rest === '') return 'nothing';
  const json = parseJson(rest);
  if (json === undefined) return rest.startsWith('{') ? 'cut' : 'foreign';
  return v.is(result, json) ? 'whole' : 'foreign';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
