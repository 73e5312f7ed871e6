import { cpus } from 'node:os';
import { readFlags, Refusal, wholeNumber } from '../command.ts';

export interface BenchOptions {
  readonly model: string;
  /** Thread counts of the CPU engine, each measured. */
  readonly threads: readonly number[];
  readonly rounds: number;
  /** Tokens decoded in each measured run. */
  readonly decodeTokens: number;
  /** Seconds that the post's typing takes where the page reads along. */
  readonly typingSeconds: number;
  readonly peer: boolean;
  readonly out: string;
}

const USAGE = `npm run bench [-- OPTIONS]
The CPU engine, and the WebGPU engine where there is a graphics card.
  --model ID      the model to measure (default empathy-r1-1.5b)
  --threads LIST  thread counts of the CPU engine (default: 1 and all cores)
  --rounds N      rounds, each measures everything once in turn (default 3)
  --decode N      tokens decoded in a run (default 64)
  --typing S      seconds that typing the post takes where the page reads along (default 60)
  --no-peer       leave llama.cpp's WASM build out
  --out FILE      where the report goes (default docs/bench.md)`;

/** @throws Refusal with exit code 2 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const flags = readFlags(
    args,
    {
      model: { type: 'string', default: 'empathy-r1-1.5b' },
      threads: { type: 'string' },
      rounds: { type: 'string' },
      decode: { type: 'string' },
      typing: { type: 'string' },
      'no-peer': { type: 'boolean', default: false },
      out: { type: 'string', default: 'docs/bench.md' },
    },
    USAGE,
  );
  return {
    model: flags.model,
    threads: flags.threads === undefined ? [...new Set([1, cpus().length])] : threadList(flags.threads),
    rounds: wholeNumber('rounds', flags.rounds, [1, 20], 3),
    decodeTokens: wholeNumber('decode', flags.decode, [8, 512], 64),
    typingSeconds: wholeNumber('typing', flags.typing, [1, 600], 60),
    peer: !flags['no-peer'],
    out: flags.out,
  };
}

function threadList(text: string): readonly number[] {
  const counts = text.split(',').map(Number);
  if (counts.every((count) => Number.isInteger(count) && count >= 1 && count <= 64)) return counts;
  throw new Refusal(`--threads is a list such as 1,2, not "${text}".`, 2);
}
