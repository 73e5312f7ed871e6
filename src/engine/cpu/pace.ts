/** How many tokens a prefill chunk holds, from how long the ones before took on this device. */

/** While the person types: what they send next, and an abort within 300 ms, waits for one chunk. */
const SHORT_MS = 150;
/** While they wait for the prompt: long enough for MOST on two cores, since short chunks are slow; an abort is over on the page at once. */
const FAST_MS = 1600;
/** Shorter chunks are slow: packing the weights for a call costs as much as two tokens. */
const FEWEST = 4;
/** Longer ones are no faster. */
const MOST = 64;
/** Tokens a millisecond before anything was measured. */
const FIRST_RATE = 0.02;

export class Pace {
  #rate = FIRST_RATE;

  get chunkTokens(): { readonly fast: number; readonly short: number } {
    return { fast: this.#within(FAST_MS), short: this.#within(SHORT_MS) };
  }

  /** Tells how long a chunk took. Shorter ones say little: a call costs something even for one token. */
  measured(tokens: number, ms: number): void {
    if (tokens < FEWEST || ms <= 0) return;
    // Half way: another program that had the processor for a moment must not set the pace for long.
    this.#rate = (this.#rate + tokens / ms) / 2;
  }

  #within(ms: number): number {
    return Math.max(FEWEST, Math.min(MOST, Math.floor(this.#rate * ms)));
  }
}
