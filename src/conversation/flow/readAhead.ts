/** Reads the message while it is still being typed, so that sending finds most of it in the cache already. */

/** A pause in typing that is taken as a good moment. */
const PAUSE_MS = 350;
/** Someone who types without a pause is read at least this often. */
const LONGEST_MS = 2500;

export class ReadAhead {
  #latest: string | null = null;
  /** When the first character was typed that no reading has taken up. */
  #unreadSince: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: { readonly text: string; readonly abort: AbortController } | null = null;

  /** @param read must not throw for what an engine may do */
  constructor(private readonly read: (text: string, signal: AbortSignal) => Promise<void>) {}

  /** Takes note of what stands in the composer. A reading under way goes on unless what it reads was changed. */
  typed(text: string): void {
    this.#latest = text;
    if (this.#running !== null && !text.startsWith(this.#running.text)) this.#running.abort.abort();
    this.#unreadSince ??= performance.now();
    const patience = this.#unreadSince + LONGEST_MS - performance.now();
    this.#stopTimer();
    this.#timer = setTimeout(this.#start, Math.max(0, Math.min(PAUSE_MS, patience)));
  }

  /** Lets go: the message was sent, or there is nothing to read. */
  stop(): void {
    this.#stopTimer();
    this.#latest = null;
    this.#unreadSince = null;
    this.#running?.abort.abort();
  }

  readonly #start = (): void => {
    this.#stopTimer();
    const text = this.#latest;
    // One reading at a time; the end of the present one looks for what has been typed since.
    if (text === null || this.#running !== null) return;
    this.#latest = null;
    this.#unreadSince = null;
    const abort = new AbortController();
    this.#running = { text, abort };
    void this.read(text, abort.signal).finally(() => {
      this.#running = null;
      if (this.#timer === null) this.#start();
    });
  };

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
