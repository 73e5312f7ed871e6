import * as v from 'valibot';
import { parseJson } from './parseJson.ts';

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
      bad.push({ line, why: whyBad(parsed.issues[0]) });
    } else if (posts.has(parsed.output.id)) {
      bad.push({ line, why: `the id "${parsed.output.id}" stands on an earlier line too` });
    } else {
      posts.set(parsed.output.id, parsed.output);
    }
  }
  return { posts: [...posts.values()], bad };
}

function whyBad(issue: v.InferIssue<typeof post>): string {
  const field = v.getDotPath(issue);
  if (field === null) return 'it is not an object';
  if (issue.input === undefined) return `its field "${field}" is missing`;
  return `its field "${field}" ${typeof issue.input === 'string' ? 'is empty' : 'is no text'}`;
}
