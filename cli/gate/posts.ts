/** The posts of the gate, with their gold answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { screen } from '../../src/safety/screen.ts';
import { Refusal } from '../command.ts';
import { readJsonlFolder } from '../jsonl.ts';

const text = v.pipe(v.string(), v.minLength(1));
const record = v.object({
  id: text,
  lang: v.picklist(['zh', 'en']),
  title: text,
  post: text,
  coe: v.object({ L1: text, L2: text, L3: text, L4: text }),
  answer: text,
  risk: v.picklist(['none', 'low', 'high']),
});
export type GatePost = v.InferOutput<typeof record>;

const list = v.object({ posts: v.array(text) });

/** @throws Refusal naming what is broken, or the post that is not there */
export async function readGatePosts(folder: string): Promise<readonly GatePost[]> {
  const { posts } = v.parse(list, JSON.parse(await readFile(join(folder, 'gate.json'), 'utf8')));
  const records = new Map((await readJsonlFolder(join(folder, 'train'), record)).map((one) => [one.id, one]));
  return posts.map((id) => {
    const found = records.get(id);
    if (found === undefined) throw new Refusal(`gate.json names ${id}, which is not among the records.`);
    return found;
  });
}

/** Title and text, as a person pastes them and as a model was asked. */
export function letterOf({ title, post }: GatePost): string {
  return `${title}\n\n${post}`;
}

/** Danger by whoever wrote the record, or by the app's screen: where either sees it, a reply has to name help. */
export function inDanger(post: GatePost): boolean {
  return post.risk !== 'none' || screen(letterOf(post), post.lang).level !== 'none';
}
