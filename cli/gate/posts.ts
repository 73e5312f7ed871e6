/** The posts of the gate, with their gold answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
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
