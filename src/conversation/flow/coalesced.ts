/** How often the screen takes up what has streamed in, ms. */
const INTERVAL_MS = 70;

/** Hands on the latest value a few times a second: by a timer, which a hidden tab slows but never stops. */
export class Coalesced<T> {
  #latest: { readonly value: T } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly take: (value: T) => void) {}

  put(value: T): void {
    this.#latest = { value };
    this.#timer ??= setTimeout(this.flush, INTERVAL_MS);
  }

  /** Hands on what is left, at once. */
  readonly flush = (): void => {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const latest = this.#latest;
    this.#latest = null;
    if (latest !== null) this.take(latest.value);
  };
}
