/** Progress of long work on a terminal: one line that changes, or a plain line now and then where output is kept. */

export interface ProgressUnit {
  /** How an amount reads, such as `512 MB`. */
  readonly text: (amount: number) => string;
}

export const MEGABYTES: ProgressUnit = { text: (bytes) => `${Math.round(bytes / 1e6)} MB` };

/** Where the lines go; a terminal can overwrite its last line. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * The rate is that of the last while: as a changing connection is now, but over several of the pieces that a source
 * may bring at once.
 */
const WINDOW_MS = 60_000;
const REDRAW_MS = 200;
const PLAIN_LINE_MS = 10_000;

export class Progress {
  readonly #samples: { readonly at: number; readonly done: number }[] = [];
  #lastWritten = -Infinity;
  #open = false;

  /**
   * @param total in the unit's measure
   * @param now milliseconds of a clock that never goes back
   */
  constructor(
    private readonly output: ProgressOutput,
    private readonly label: string,
    private readonly total: number,
    private readonly unit?: ProgressUnit,
    private readonly now: () => number = () => performance.now(),
  ) {}

  update(done: number): void {
    const at = this.now();
    this.#samples.push({ at, done });
    while ((this.#samples[1]?.at ?? Infinity) <= at - WINDOW_MS) this.#samples.shift();
    const terminal = this.output.isTTY === true;
    if (at - this.#lastWritten < (terminal ? REDRAW_MS : PLAIN_LINE_MS)) return;
    this.#lastWritten = at;
    this.#write(this.#line(done));
  }

  /** Leaves the line as it is at the end. */
  finish(done: number = this.total): void {
    this.#samples.push({ at: this.now(), done });
    this.#write(this.#line(done));
    if (this.#open) this.output.write('\n');
    this.#open = false;
  }

  /** A line of its own, above the progress. */
  note(text: string): void {
    if (this.#open) this.output.write('\r\x1b[K');
    this.#open = false;
    this.output.write(`${text}\n`);
  }

  #write(line: string): void {
    if (this.output.isTTY !== true) {
      this.output.write(`${line}\n`);
      return;
    }
    this.#open = true;
    this.output.write(`\r${line.slice(0, (this.output.columns ?? 80) - 1)}\x1b[K`);
  }

  #line(done: number): string {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    const seconds = first && last ? (last.at - first.at) / 1000 : 0;
    const rate = first && seconds > 0 ? (done - first.done) / seconds : 0;
    return progressLine(this.label, done, this.total, rate, this.unit);
  }
}

/** @param rate per second; 0 when it is not known yet */
export function progressLine(
  label: string,
  done: number,
  total: number,
  rate: number,
  unit: ProgressUnit | undefined,
): string {
  const parts = [label, `${Math.floor((100 * done) / total)}%`];
  if (unit !== undefined) {
    parts.push(`${unit.text(done)} of ${unit.text(total)}`);
    if (rate > 0) parts.push(`${unit.text(rate)}/s`);
  }
  if (rate > 0 && done < total) parts.push(`${duration((total - done) / rate)} left`);
  return parts.join('  ');
}

/** Whole seconds, then minutes, then hours: as exact as an estimate is. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
