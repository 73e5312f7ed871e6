/** Replies of one system, as `npm run respond -- --posts … --out …` wrote them. */
import * as v from 'valibot';
import { readJsonl } from '../jsonl.ts';

const layers = v.object({ L1: v.string(), L2: v.string(), L3: v.string(), L4: v.string() });
const reply = v.object({
  id: v.string(),
  raw: v.string(),
  coe: layers,
  answer: v.string(),
  finish: v.string(),
});
export type Reply = v.InferOutput<typeof reply>;

/** By the post's id. @throws Refusal with file and line */
export async function readReplies(path: string): Promise<ReadonlyMap<string, Reply>> {
  return new Map((await readJsonl(path, reply)).map((one) => [one.id, one]));
}
