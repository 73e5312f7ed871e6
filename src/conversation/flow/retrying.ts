/** What could not be saved is tried again by itself: soon at first, then ever more seldom. */
const FIRST_MS = 4000;
const LONGEST_MS = 60_000;

export class Retrying {
  #wait = FIRST_MS;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** @param again must not throw; another failure comes through `failed` */
  constructor(private readonly again: () => Promise<void>) {}

  failed(): void {
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.again();
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_MS);
  }

  saved(): void {
    this.#wait = FIRST_MS;
    this.stop();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
