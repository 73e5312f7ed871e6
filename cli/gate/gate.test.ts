import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../paths.ts';
import { readGatePosts, type GatePost } from './posts.ts';
import type { Reply } from './replies.ts';
import { answeredByAll, goldSystem, instructions, sheetOf, tableOf, type System } from './sheet.ts';
import { parseReadings, tallyOf } from './tally.ts';

let posts: readonly GatePost[];
beforeAll(async () => {
  posts = await readGatePosts(join(ROOT, 'data', 'empathy-qa'));
});

/** Answers every post but the last with the same words. */
function parrot(name: string): System {
  const reply = { raw: '', coe: { L1: '', L2: '', L3: '', L4: '' }, answer: '嗯。', finish: 'stop' };
  return {
    name,
    replies: new Map<string, Reply>(posts.slice(0, -1).map(({ id }) => [id, { id, ...reply }])),
  };
}

describe('the posts of the gate', () => {
  it('are of every topic, of both languages, and some are in danger', () => {
    const topics = new Set(posts.map(({ id }) => id.replace(/-\d+$/u, '')));
    expect(topics.size).toBe(30);
    expect(new Set(posts.map(({ lang }) => lang))).toEqual(new Set(['zh', 'en']));
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
  });
});

describe('the sheet', () => {
  it('holds what every system answered, and tells nobody whose a reply is', () => {
    const systems = [parrot('base'), parrot('sft'), goldSystem(posts)];
    const answered = answeredByAll(posts, systems);
    expect(answered).toHaveLength(posts.length - 1);
    const { lines, key } = sheetOf(answered, systems);
    const text = JSON.stringify(lines) + instructions(lines);
    for (const { name } of systems) expect(text).not.toContain(`"${name}"`);
    const places = Object.values(key).map((letters) => letters['A']);
    for (const { name } of systems) expect(places).toContain(name);
    for (const { id, replies } of lines)
      for (const { letter, answer } of replies)
        expect(answer).toBe(systems.find(({ name }) => name === key[id]?.[letter])?.replies.get(id)?.answer);
  });

  it('says beside it what is broken', () => {
    const systems = [parrot('base'), goldSystem(posts)];
    const table = tableOf(answeredByAll(posts, systems), systems, new Map());
    const [base = '', gold = ''] = table.split('\n').slice(2);
    expect(base).toMatch(/^\| base \| 40 \| 1\.00 \| 0\.00 /u);
    expect(gold).toMatch(/^\| gold \| 40 \| 1\.00 \| 1\.00 .*\| 1\.00 \| – \| 0 of 40 \| 0 of \d+ \|$/u);
  });
});

describe('the tally', () => {
  const key = { one: { A: 'sft', B: 'base' }, two: { A: 'base', B: 'sft' } };
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
    expect(tally).toMatch(/\| sft \| 2 \| 1\.00 \| 1\.00 .*\| 0\.75 \| 0\.75 \|/u);
    expect(tally).toContain('- sft: clears every bar');
    expect(tally).toContain('- base: does not clear factsRight');
  });

  it('refuses a reading that leaves a letter out, with its line', () => {
    const short = JSON.stringify({ id: 'one', ranking: [['A']], replies: { A: good } });
    expect(() => parseReadings(`\n${short}`, 'reader.jsonl', key)).toThrow(
      /reader\.jsonl, line 2: a reading names/u,
    );
  });
});
