import { describe, expect, it } from 'vitest';
import { Refusal } from '../command.ts';
import { readRespondFlags } from './options.ts';

function refusal(args: readonly string[]): Refusal {
  try {
    readRespondFlags(args);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${args.join(' ')} was taken`);
}

describe('readRespondFlags', () => {
  it('takes one post or many', () => {
    expect(readRespondFlags(['--post', '-'])).toEqual({
      input: { kind: 'one', post: '-' },
      model: undefined,
      engine: 'cpu',
      threads: undefined,
      seed: 1,
      lang: undefined,
      json: false,
      despiteDanger: false,
    });
    const many = [
      '--posts',
      'a.jsonl',
      '--out',
      'b.jsonl',
      '--engine',
      'webllm',
      '--seed',
      '0',
      '--lang',
      'en',
    ];
    expect(readRespondFlags(many)).toMatchObject({
      input: { kind: 'many', posts: 'a.jsonl', out: 'b.jsonl' },
      engine: 'webllm',
      seed: 0,
      lang: 'en',
    });
  });

  it.each([
    [[], '--post'],
    [['--posts', 'a.jsonl'], '--out'],
    [['--post', 'a', '--out', 'b'], 'either'],
    [['--post', 'a', '--engine', 'gpu'], '"gpu"'],
    [['--post', 'a', '--lang', 'fr'], 'zh or en'],
    [['--post', 'a', '--threads', '0'], 'from 1 to 64'],
    [['--post', 'a', '--seed', '-1'], '--seed'],
    [['--post', 'a', '--sed', '1'], "'--sed'"],
  ])('refuses %j', (args, part) => {
    const { message, exitCode } = refusal(args);
    expect(exitCode).toBe(2);
    expect(message).toContain(part);
  });

  it('explains itself', () => {
    const { message, exitCode } = refusal(['--help']);
    expect(exitCode).toBe(0);
    expect(message).toContain('--posts FILE.jsonl --out FILE.jsonl');
  });
});
