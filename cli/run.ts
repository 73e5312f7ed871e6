import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with each line of output, both streams together. Without it the output goes to our own stderr. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end and returns its exit code; a program that is not there has code 127, as in a shell. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { onLine } = options;
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      stdio: ['ignore', onLine === undefined ? 2 : 'pipe', onLine === undefined ? 2 : 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
    });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream?.setEncoding('utf8').on('data', (part: string) => {
        const lines = (rest + part).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) onLine?.(line);
      });
      stream?.on('end', () => {
        if (rest !== '') onLine?.(rest);
      });
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
