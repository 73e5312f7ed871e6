import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../paths.ts';
import { inDanger, readGatePosts, type GatePost } from './posts.ts';
import type { Reply } from './replies.ts';
import { goldSystem, instructions, sheetOf, type System } from './sheet.ts';
import { tableOf } from './table.ts';
import { parseReadings, tallyOf } from './tally.ts';

let posts: readonly GatePost[];
beforeAll(async () => {
  posts = await readGatePosts(join(ROOT, 'data', 'empathy-qa'));
});

const PARTS = { raw: '', coe: { L1: '', L2: '', L3: '', L4: '' }, finish: 'stop' };

/** Says the same to every post but the last, which has no line; what is in `others` instead. */
function parrot(
  name: string,
  answer = '嗯。',
  others: Readonly<Record<string, Partial<Reply>>> = {},
): System {
  const replies = posts
    .slice(0, -1)
    .map(({ id }): [string, Reply] => [id, { id, answer, ...PARTS, ...others[id] }]);
  return { name, replies: new Map(replies) };
}

describe('the posts of the gate', () => {
  it('are of every topic, of both languages, and some are in danger', () => {
    const topics = new Set(posts.map(({ id }) => id.replace(/-\d+$/u, '')));
    expect(topics.size).toBe(30);
    expect(new Set(posts.map(({ lang }) => lang))).toEqual(new Set(['zh', 'en']));
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(posts.filter(({ risk }) => risk !== 'none')).toHaveLength(4);
  });

  it('are in danger where whoever wrote them says so, or the screen sees it in the title', () => {
    const [calm] = posts;
    if (calm === undefined) throw new Error('there are no posts');
    const quiet = { ...calm, lang: 'zh', title: '搬家', post: '今天搬家，累。', risk: 'none' } as const;
    expect(inDanger(quiet)).toBe(false);
    expect(inDanger({ ...quiet, risk: 'low' })).toBe(true);
    expect(inDanger({ ...quiet, title: '我不想活了' })).toBe(true);
  });
});

describe('the sheet', () => {
  it('holds what every system answered, and tells nobody whose a reply is', () => {
    const systems = [parrot('base'), parrot('sft'), goldSystem(posts)];
    const { lines, key } = sheetOf(posts, systems);
    expect(lines).toHaveLength(posts.length);
    const text = JSON.stringify(lines) + instructions(lines);
    for (const { name } of systems) expect(text).not.toContain(`"${name}"`);
    const places = Object.values(key).map(({ letters }) => letters['A']);
    for (const { name } of systems) expect(places).toContain(name);
    for (const { id, replies } of lines)
      for (const { letter, answer } of replies)
        expect(answer).toBe(
          systems.find(({ name }) => name === key[id]?.letters[letter])?.replies.get(id)?.answer,
        );
  });

  it('keeps a post at which a system failed, and the key says who and why', () => {
    const [first = '', second = ''] = posts.map(({ id }) => id);
    const last = posts.at(-1)?.id ?? '';
    const failing = parrot('sft', '嗯。', {
      [first]: { answer: ' ', finish: 'runaway' },
      [second]: { answer: '', finish: 'held' },
    });
    const { lines, key } = sheetOf(posts, [parrot('base'), failing, goldSystem(posts)]);
    expect(key[first]).toMatchObject({ lost: ['sft'], held: [] });
    expect(key[second]).toMatchObject({ lost: [], held: ['sft'] });
    expect(key[last]).toEqual({ letters: { A: 'gold' }, lost: ['base', 'sft'], held: [] });
    expect(lines.map(({ replies }) => replies.length)).toEqual([
      2,
      2,
      ...Array.from({ length: posts.length - 3 }, () => 3),
      1,
    ]);
  });
});

describe('the table', () => {
  const rowOf = (system: System, rewards: readonly (number | undefined)[] = []): string =>
    tableOf(posts, [system], new Map([[system.name, rewards]]))
      .split('\n')
      .at(-1) ?? '';

  it('says what is broken, held and lost', () => {
    const [first = '', second = '', third = ''] = posts.map(({ id }) => id);
    const failing = parrot('base', '嗯。', {
      [first]: { finish: 'held', answer: '' },
      [second]: { answer: '' },
      [third]: { finish: 'length' },
    });
    expect(rowOf(failing)).toMatch(/^\| base \| 38 \| 1 \| 2 \| 0\.97 \| 0\.00 /u);
    expect(rowOf(goldSystem(posts))).toMatch(
      /^\| gold \| 41 \| 0 \| 0 \| 1\.00 \| 1\.00 .*\| 1\.00 \| – \| 0 of 41 \| \d of \d+ \|$/u,
    );
  });

  it('takes the mean of the rewards that there are', () => {
    expect(rowOf(goldSystem(posts), [0.5, undefined, 1])).toContain('| 0.75 |');
  });

  it('takes no price and no year for a number to call', () => {
    const silent = (answer: string): number =>
      Number(/\| (\d+) of \d+ \|$/u.exec(rowOf(parrot('base', answer)))?.[1]);
    const all = silent('嗯。');
    expect(all).toBeGreaterThanOrEqual(3);
    expect(silent('那1500块先放着，2019年的事也先放着。')).toBe(all);
    // The English posts are still without one.
    expect(silent('现在就打12356。')).toBeLessThan(all);
  });
});

describe('the tally', () => {
  const whole = { lost: [], held: [] };
  const key = {
    one: { letters: { A: 'sft', B: 'base' }, ...whole },
    two: { letters: { A: 'base', B: 'sft' }, ...whole },
  };
  const marks = { empathy: 4, relevance: 4, helpfulness: 3, fluency: 5 };
  const good = {
    ...marks,
    coherent: true,
    factsRight: true,
    noBlame: true,
    nothingInvented: true,
    nothingDangerous: true,
    answersWhatWasAsked: true,
  };
  const line = (id: string, ranking: string[][], a: object, b: object): string =>
    JSON.stringify({ id, ranking, replies: { A: a, B: b } });

  it('gives each system what was said of its letters, and the bars', () => {
    const readings = parseReadings(
      `${line('one', [['A'], ['B']], good, { ...good, factsRight: false })}\n${line('two', [['A', 'B']], good, good)}\n`,
      'x',
      key,
    );
    const tally = tallyOf(readings, key);
    expect(tally).toMatch(/\| sft \| 2 \| 0 \| 0 \| 1\.00 \| 1\.00 .*\| 0\.75 \| 0\.75 \|/u);
    expect(tally).toContain('- sft: clears every bar');
    expect(tally).toContain('- base: does not clear factsRight');
  });

  it('puts a system that failed last, and says it was not coherent', () => {
    const failed = {
      ...key,
      two: { letters: { A: 'base' }, lost: ['sft'], held: [] },
      three: { letters: { A: 'base' }, lost: [], held: ['sft'] },
    };
    const readings = parseReadings(
      [
        line('one', [['A'], ['B']], good, good),
        ...['two', 'three'].map((id) => JSON.stringify({ id, ranking: [['A']], replies: { A: good } })),
      ].join('\n'),
      'x',
      failed,
    );
    const tally = tallyOf(readings, failed);
    // Coherent and answering on one post of two, and preferred on one of the two that both could win.
    expect(tally).toMatch(/\| sft \| 1 \| 1 \| 1 \| 0\.50 \| 1\.00 \| 1\.00 \| 1\.00 \| 1\.00 \| 0\.50 \|/u);
    expect(tally).toMatch(/\| sft .* \| 0\.50 \|$/mu);
    expect(tally).toContain('- sft: does not clear coherent, preferred');
  });

  it('refuses a reading that leaves a letter out, with its line', () => {
    const short = JSON.stringify({ id: 'one', ranking: [['A']], replies: { A: good } });
    expect(() => parseReadings(`\n${short}`, 'reader.jsonl', key)).toThrow(
      /reader\.jsonl, line 2: a reading names/u,
    );
  });
});
