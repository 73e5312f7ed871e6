import type { RunnerStatus } from '../../src/app/runner/api.ts';
import { Progress } from '../progress.ts';

/** The page's own progress on a terminal; kept output gets none, a line a second would bury the results. */
export class StatusLine {
  #progress: Progress | undefined;

  constructor(private readonly label: string) {}

  readonly show = (status: RunnerStatus): void => {
    if (!process.stderr.isTTY) return;
    switch (status.phase) {
      case 'idle':
        return;
      case 'fetching':
        this.#update(status.haveBytes, status.totalBytes);
        return;
      case 'loading':
        this.#update(status.fraction, 1);
        return;
      case 'writing':
        process.stderr.write(`\r${this.label}: ${status.tokens} tokens\x1b[K`);
        return;
    }
  };

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  }

  #update(done: number, total: number): void {
    this.#progress ??= new Progress(process.stderr, this.label, total);
    this.#progress.update(done);
  }
}
