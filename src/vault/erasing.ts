/**
 * The end of everything, over all pages of this origin that are open: whoever erases waits until no other can write or
 * fetch, and says to all how it ended.
 */
import * as v from 'valibot';
import { holdTogether, isForbidden, locksHere } from './lock.ts';

/** What an origin keeps, by kind. */
const kept = v.picklist(['worker', 'databases', 'caches', 'files', 'settings']);
export type Kept = v.InferOutput<typeof kept>;

/** The channel, and the lock that every page holds which may keep something. */
const NAME = 'empathy-r1-erasing';

/** How long the other pages get to put everything down. */
const PATIENCE_MS = 10_000;

/** How long its end may be on its way here once the lock is free. */
const END_MS = 500;

/** null: put everything down, it is about to be deleted. Else it is over, and this is still there. */
const message = v.nullable(v.array(kept));
type Message = v.InferOutput<typeof message>;

interface Listener {
  /** Puts down all of this page that could write or fetch; the page that erases waits for it. */
  stop(): Promise<void>;
  /** It is over. @param left null: the page that erased is gone, and has not said how far it came */
  over(left: readonly Kept[] | null): void;
}

export class Erasing {
  readonly #channel = new BroadcastChannel(NAME);
  #listener: Listener | null = null;
  /** What came before there was anybody to hear it. */
  readonly #early: Message[] = [];
  #release: () => void = () => undefined;
  /** How often it has begun elsewhere, as far as was heard here. */
  #begun = 0;
  #ended = false;

  constructor() {
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { success, output } = v.safeParse(message, data);
      // The end of what has put nothing down here is no news.
      if (!success || (output !== null && this.#begun === 0)) return;
      this.#ended = output !== null;
      if (output === null) this.#begun++;
      if (this.#listener === null) this.#early.push(output);
      else this.#hear(output, this.#listener);
    };
  }

  /**
   * Takes part with what this page will keep; waits while another page erases.
   * @returns false: one has begun to erase meanwhile, and nothing is to be kept
   */
  async join(): Promise<boolean> {
    this.#release = await holdTogether(NAME);
    return this.#begun === 0;
  }

  /** Hears that another page erases. */
  onElsewhere(listener: Listener): void {
    this.#listener = listener;
    for (const early of this.#early.splice(0)) this.#hear(early, listener);
  }

  /**
   * Does the erasing, once no other page keeps anything, or has had its time to see to it.
   * @param erase @returns what is still there
   * @throws what it throws
   */
  async alone(erase: () => Promise<readonly Kept[]>): Promise<readonly Kept[]> {
    const work = async (): Promise<readonly Kept[]> => {
      const left = await erase();
      this.#tell([...left]);
      return left;
    };
    this.#tell(null);
    this.#release();
    const locks = locksHere();
    if (locks === undefined) return work();
    try {
      return await locks.request(NAME, { signal: AbortSignal.timeout(PATIENCE_MS) }, work);
    } catch (reason) {
      if (isForbidden(reason)) return work();
      if (!(reason instanceof DOMException && reason.name === 'TimeoutError')) throw reason;
      return locks.request(NAME, { steal: true }, work);
    }
  }

  #hear(left: Message, listener: Listener): void {
    if (left === null) void this.#follow(listener);
    else listener.over(left);
  }

  async #follow(listener: Listener): Promise<void> {
    const begun = this.#begun;
    await listener.stop();
    this.#release();
    // Where there are no locks there is no vault either, and whoever erases is believed to come to an end.
    if (locksHere() === undefined) return;
    const release = await holdTogether(NAME);
    release();
    await new Promise((resolve) => setTimeout(resolve, END_MS));
    if (!this.#ended && this.#begun === begun) listener.over(null);
  }

  #tell(told: Message): void {
    this.#channel.postMessage(told);
  }
}

/** What still runs on this page (a timer, a preference) must not write again before it is opened anew. */
export function storeNothingMore(): void {
  Storage.prototype.setItem = () => undefined;
}
