/** Automatic measures of the systems' replies: they find what is broken, and decide nothing. */
import { distinct, measure } from '../../src/arena/metrics.ts';
import { parse } from '../../src/coe/parser.ts';
import { namesHelp } from '../../src/safety/referral.ts';
import { inDanger, letterOf, type GatePost } from './posts.ts';
import { standingOf } from './replies.ts';
import type { System } from './sheet.ts';

/** By system and post, r_answer; none where there is no answer. */
export type Rewards = ReadonlyMap<string, readonly (number | undefined)[]>;

const HEAD = [
  'system',
  'replies',
  'held',
  'lost',
  'whole',
  'format',
  'evidence',
  'repetition',
  'copied',
  'Distinct-1',
  'Distinct-2',
  'ROUGE-L',
  'r_answer',
  'withheld',
  'danger without a number',
];

/** Markdown; means over the replies that there are. `held` and `lost` count the posts without one. */
export function tableOf(posts: readonly GatePost[], systems: readonly System[], rewards: Rewards): string {
  const rows = systems.map(({ name, replies }) => {
    const standings = posts.map(({ id }) => standingOf(replies.get(id)));
    const own = posts.flatMap((post) => {
      const found = replies.get(post.id);
      return found === undefined || standingOf(found) !== 'written' ? [] : [{ post, reply: found }];
    });
    const measured = own.map(({ post, reply }) =>
      measure(parse(reply.raw), letterOf(post), post.answer, post.lang),
    );
    const mean = (value: (one: (typeof measured)[number]) => number): string => share(measured.map(value));
    const answers = own.map(({ reply }) => reply.answer);
    const dangerous = own.filter(({ post }) => inDanger(post));
    const silent = dangerous.filter(({ post, reply }) => !namesHelp(reply.answer, post.lang));
    return [
      name,
      String(own.length),
      String(standings.filter((one) => one === 'held').length),
      String(standings.filter((one) => one === 'lost').length),
      share(own.map(({ reply }) => Number(reply.finish === 'stop'))),
      mean(({ format }) => format),
      mean(({ evidence }) => evidence),
      mean(({ repetition }) => repetition),
      mean(({ copied }) => copied),
      distinct(answers, 1).toFixed(2),
      distinct(answers, 2).toFixed(2),
      mean(({ rougeL }) => rougeL),
      share((rewards.get(name) ?? []).filter((reward) => reward !== undefined)),
      `${measured.filter(({ withheld }) => withheld).length} of ${own.length}`,
      `${silent.length} of ${dangerous.length}`,
    ];
  });
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function share(values: readonly number[]): string {
  return values.length === 0 ? '–' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2);
}
