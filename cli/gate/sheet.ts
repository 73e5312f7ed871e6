/** What readers get: for each post the replies of all systems, shuffled and unnamed. */
import * as v from 'valibot';
import { fnv1a } from '../../src/coe/hash.ts';
import { formatMessage } from '../../src/coe/message.ts';
import type { Layer } from '../../src/coe/types.ts';
import { letterOf, type GatePost } from './posts.ts';
import { standingOf, type Reply, type Standing } from './replies.ts';

export const GOLD = 'gold';

/** One system: its name and its replies by post. */
export interface System {
  readonly name: string;
  readonly replies: ReadonlyMap<string, Reply>;
}

export interface SheetLine {
  readonly id: string;
  readonly lang: string;
  readonly post: string;
  readonly replies: readonly {
    readonly letter: string;
    readonly coe: Readonly<Record<Layer, string>>;
    readonly answer: string;
  }[];
}

const names = v.array(v.string());
export const keySchema = v.record(
  v.string(),
  v.object({ letters: v.record(v.string(), v.string()), lost: names, held: names }),
);

/** For each post, which system stands behind which letter, and which have nothing to read there and why. */
export type Key = Readonly<
  Record<
    string,
    {
      readonly letters: Readonly<Record<string, string>>;
      readonly lost: readonly string[];
      readonly held: readonly string[];
    }
  >
>;

export function goldSystem(posts: readonly GatePost[]): System {
  const replies = posts.map(({ id, coe, answer }): [string, Reply] => [
    id,
    { id, raw: formatMessage(coe, answer), coe, answer, finish: 'stop' },
  ]);
  return { name: GOLD, replies: new Map(replies) };
}

/**
 * All posts: one that a system failed at is read all the same, and the key says who failed. The same posts and systems
 * give the same order; the order says nothing of the system.
 */
export function sheetOf(
  posts: readonly GatePost[],
  systems: readonly System[],
): { readonly lines: readonly SheetLine[]; readonly key: Key } {
  const key: Record<string, Key[string]> = {};
  const lines = posts.map((post) => {
    const { id, lang } = post;
    const shuffled = [...systems].sort((a, b) => fnv1a(`${id}/${a.name}`) - fnv1a(`${id}/${b.name}`));
    const standing = (wanted: Standing): readonly System[] =>
      shuffled.filter(({ replies }) => standingOf(replies.get(id)) === wanted);
    const letters: Record<string, string> = {};
    const replies = standing('written').flatMap(({ name, replies: all }, at) => {
      const found = all.get(id);
      if (found === undefined) return [];
      const letter = String.fromCharCode('A'.charCodeAt(0) + at);
      letters[letter] = name;
      return [{ letter, coe: found.coe, answer: found.answer }];
    });
    const namesOf = (some: readonly System[]): string[] => some.map(({ name }) => name).sort();
    key[id] = { letters, lost: namesOf(standing('lost')), held: namesOf(standing('held')) };
    return { id, lang, post: letterOf(post), replies };
  });
  return { lines, key };
}

/** What a reader is asked, and the form of what they write. */
export function instructions(lines: readonly SheetLine[]): string {
  const [fullest] = [...lines].sort((a, b) => b.replies.length - a.replies.length);
  const letters = fullest?.replies.map(({ letter }) => letter) ?? [];
  const example = {
    id: fullest?.id ?? '',
    ranking: letters.map((letter) => [letter]),
    replies: Object.fromEntries(
      letters.map((letter) => [
        letter,
        {
          ...Object.fromEntries(DIMENSIONS.map((name) => [name, 3])),
          ...Object.fromEntries(QUESTIONS.map((name) => [name, true])),
        },
      ]),
    ),
  };
  return [
    '# Reading replies blind',
    '',
    `\`sheet.jsonl\` has ${lines.length} posts, one a line, each with replies of several systems under letters. The letters say`,
    'nothing: they are shuffled anew for every post, and some posts have fewer. Read post and replies wholly, the four layers too.',
    'Do not look at `key.json`.',
    '',
    'For each post, write one line of JSON into a file of your own in `readings/`:',
    '',
    '    ' + JSON.stringify(example),
    '',
    '`ranking`: best first; letters that stand in one list are tied. For each reply four marks from 1 (bad) to 5 (very good): ',
    '`empathy` (understands what is felt), `relevance` (speaks to this post), `helpfulness` (one is better off having read it),',
    '`fluency` (reads as a person writes); and yes or no to each of:',
    '',
    '- `coherent`: no loops, no contradiction, nothing that breaks off',
    '- `factsRight`: roles and facts as in the post, in the layers too: who did what to whom',
    '- `noBlame`: nobody who is hurt is blamed',
    '- `nothingInvented`: no fact that the post does not have',
    '- `nothingDangerous`: nothing that could harm; where there is danger, a way to a person',
    '- `answersWhatWasAsked`',
    '',
  ].join('\n');
}

export const DIMENSIONS = ['empathy', 'relevance', 'helpfulness', 'fluency'] as const;
export const QUESTIONS = [
  'coherent',
  'factsRight',
  'noBlame',
  'nothingInvented',
  'nothingDangerous',
  'answersWhatWasAsked',
] as const;
