/** Replies of one system, as `npm run respond -- --posts … --out …` wrote them. */
import * as v from 'valibot';
import { Refusal } from '../command.ts';
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

/** What says whose a reply is; files of older runs do not have all of it. */
const origin = v.object({
  model: v.optional(v.string(), ''),
  engine: v.optional(v.string(), ''),
  weights: v.optional(v.string(), ''),
});

const line = v.object({ ...reply.entries, ...origin.entries });

export interface Replies {
  readonly byPost: ReadonlyMap<string, Reply>;
  /** Model, engine and weights, for a person to read. */
  readonly origin: string;
}

/** @throws Refusal with file and line, or where the replies are not all of one model */
export async function readReplies(path: string): Promise<Replies> {
  const lines = await readJsonl(path, line);
  const origins = [
    ...new Set(
      lines.map(({ model, engine, weights }) =>
        [model, engine, weights].filter((one) => one !== '').join(' '),
      ),
    ),
  ];
  if (origins.length > 1)
    throw new Refusal(`${path} holds replies of more than one model: ${origins.join('; ')}.`);
  return { byPost: new Map(lines.map((one) => [one.id, one])), origin: origins[0] ?? '' };
}

/**
 * `written`: there is something to read; `held`: the screen saw high danger and no model was asked, a person reads the
 * reply written by people; `lost`: no line, or no answer in it.
 */
export type Standing = 'written' | 'held' | 'lost';

export function standingOf(found: Reply | undefined): Standing {
  if (found?.finish === 'held') return 'held';
  return found === undefined || found.answer.trim() === '' ? 'lost' : 'written';
}
