import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /**
   * What becomes of the output: a function is called with each line of both streams, a name is the stream of ours
   * that takes it as it is. Default: stderr, which leaves stdout to results.
   */
  readonly output?: ((line: string) => void) | 'stdout' | 'stderr';
  /** Ends the program, and `run` rejects with an AbortError. */
  readonly signal?: AbortSignal;
}

/** Runs a program to its end and returns its exit code; a program that is not there has code 127, as in a shell. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { output = 'stderr' } = options;
  const target = typeof output === 'function' ? 'pipe' : output === 'stdout' ? 1 : 2;
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      stdio: ['ignore', target, target],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    if (typeof output === 'function') {
      eachLine(child.stdout, output);
      eachLine(child.stderr, output);
    }
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') done(127);
      else fail(error);
    });
    child.on('close', (code, signal) => {
      done(signal === null ? (code ?? 1) : 128);
    });
  });
}

function eachLine(stream: Readable | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (part: string) => {
    const lines = (rest + part).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream?.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
