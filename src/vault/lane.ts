/**
 * The order of writes of one record: one write at a time, the latest value wins, and while a reply streams at
 * most one write a second. A value whose write failed stays pending, so a retry writes the newest.
 */
export const COALESCE_MS = 1000;

export type When = 'now' | 'soon';

interface Pending<T> {
  readonly value: T;
}

export class Lane<T, How = void> {
  #pending: Pending<T> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: { readonly taken: Pending<T>; readonly done: Promise<void> } | null = null;
  #lastStart = -Infinity;

  /** @param stored hears how each write went, once its value is pending no more */
  constructor(
    private readonly store: (value: T) => Promise<How>,
    private readonly stored: (how: How) => void = () => undefined,
  ) {}

  /** Takes the value; `soon` may wait up to a second for a newer one. A failure comes out of `settle`. */
  put(value: T, when: When): void {
    this.#pending = { value };
    // The monotonic clock: a wall clock set back must not hold writes up.
    const wait = this.#lastStart + COALESCE_MS - performance.now();
    if (when === 'now') this.#start();
    else this.#timer ??= setTimeout(this.#start, Math.max(0, wait));
  }

  /** What is not on disk yet. */
  get pending(): T | undefined {
    return this.#pending?.value;
  }

  /** Resolves when nothing is pending; rejects with what the last write threw, the value kept for a retry. */
  async settle(): Promise<void> {
    for (;;) {
      this.#start();
      const running = this.#running;
      if (running === null) return;
      try {
        await running.done;
      } catch (reason) {
        // A newer value may still go through; only the newest one's failure counts.
        if (this.#pending === running.taken) throw reason;
      }
    }
  }

  /** Forgets what is pending and waits for a write in flight, whatever becomes of it. */
  async drop(): Promise<void> {
    this.#pending = null;
    this.#stopTimer();
    if (this.#running !== null) await Promise.allSettled([this.#running.done]);
  }

  readonly #start = (): void => {
    this.#stopTimer();
    if (this.#running !== null || this.#pending === null) return;
    const taken = this.#pending;
    this.#lastStart = performance.now();
    const done = this.store(taken.value).then(
      (how) => {
        this.#running = null;
        if (this.#pending === taken) this.#pending = null;
        this.stored(how);
        if (this.#pending !== null && this.#timer === null) this.#start();
      },
      (reason: unknown) => {
        this.#running = null;
        if (this.#pending !== null && this.#pending !== taken && this.#timer === null) this.#start();
        throw reason;
      },
    );
    // `settle` hands a failure out; without a listener of its own it must not end as an unhandled rejection.
    done.catch(() => undefined);
    this.#running = { taken, done };
  };

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
