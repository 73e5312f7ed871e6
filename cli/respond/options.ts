import { ENGINE_IDS, type EngineId } from '../../src/models/engines/engines.ts';
import type { Lang } from '../../src/coe/types.ts';
import { readFlags, Refusal, wholeNumber } from '../command.ts';

export interface RespondFlags {
  readonly input:
    | { readonly kind: 'one'; readonly post: string }
    | { readonly kind: 'many'; readonly posts: string; readonly out: string };
  /** Default: the first model for people that is prepared here. */
  readonly model: string | undefined;
  readonly engine: EngineId;
  readonly threads: number | undefined;
  readonly seed: number;
  readonly lang: Lang | undefined;
  readonly json: boolean;
  /** Have a post answered all the same in which the screen saw high danger. */
  readonly despiteDanger: boolean;
}

const USAGE = `npm run respond -- --post FILE|- [options]
npm run respond -- --posts FILE.jsonl --out FILE.jsonl [options]
npm run --silent respond -- --post FILE|- --json [options] > FILE.json
  --post FILE     one post from a text file, - for standard input
  --posts FILE    many posts, one JSON object a line: id, title, post
  --out FILE      where their results go, one JSON object a line; posts whose result stands there already are
                  skipped, one whose text is another by now is answered again (the later line of an id counts);
                  a file that another model, other weights, another engine, --seed or --lang began is refused
  --model ID      the model (default: the one that is prepared here)
  --engine E      cpu (default) or webllm
  --threads N     threads of the cpu engine (default: all cores, 8 at most)
  --seed N        repeats a reply (default 1)
  --lang zh|en    the language of prompt and reply (default: that of the post)
  --json          print JSON: raw, coe, answer, finish, screening, token counts, times, model, engine and seed;
                  without --silent npm puts a line of its own before it
  --despite-danger
                  answer also a post in which the crisis screen sees high danger; without this flag nothing is
                  generated for it: finish is "held", and the reply written by people stands in "fixedReply";
                  with --posts those that were held are answered by the same command with this flag`;

/** @throws Refusal with exit code 2 */
export function readRespondFlags(args: readonly string[]): RespondFlags {
  const flags = readFlags(
    args,
    {
      post: { type: 'string' },
      posts: { type: 'string' },
      out: { type: 'string' },
      model: { type: 'string' },
      engine: { type: 'string', default: 'cpu' },
      threads: { type: 'string' },
      seed: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      'despite-danger': { type: 'boolean', default: false },
    },
    USAGE,
  );
  return {
    input: inputOf(flags.post, flags.posts, flags.out),
    model: flags.model,
    engine: oneOf<EngineId>('engine', flags.engine, ENGINE_IDS),
    threads: wholeNumber('threads', flags.threads, [1, 64], undefined),
    seed: wholeNumber('seed', flags.seed, [0, 0xffff_ffff], 1),
    lang: flags.lang === undefined ? undefined : oneOf<Lang>('lang', flags.lang, ['zh', 'en']),
    json: flags.json,
    despiteDanger: flags['despite-danger'],
  };
}

function inputOf(
  post: string | undefined,
  posts: string | undefined,
  out: string | undefined,
): RespondFlags['input'] {
  if (post !== undefined && posts === undefined && out === undefined) return { kind: 'one', post };
  if (post === undefined && posts !== undefined && out !== undefined) return { kind: 'many', posts, out };
  throw new Refusal(`Name either --post, or --posts and --out.\n\n${USAGE}`, 2);
}

function oneOf<T extends string>(flag: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Refusal(`--${flag} is ${allowed.join(' or ')}, not "${value}".`, 2);
  return found;
}
