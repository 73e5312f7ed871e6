/** What the tabs of this browser tell each other about the vault, and who of them has it open. */
import * as v from 'valibot';
import { VaultError } from './errors.ts';
import { holdTogether, locksHere } from './lock.ts';

const CHANNEL = 'empathy-r1-vault';
const LOCK = 'empathy-r1-vault';

/** How long the other tabs get to save what they are writing and step back. */
const PATIENCE_MS = 10_000;

const message = v.variant('type', [
  /** A session was written or removed. */
  v.object({ type: v.literal('changed'), id: v.string() }),
  /** A text came in for the place of a draft. */
  v.object({ type: v.literal('draft-came'), id: v.string() }),
  /** Save, put the vault down, and open it anew: it gets locked, or its key changes. */
  v.object({ type: v.literal('step-back') }),
]);

export type TabMessage = v.InferOutput<typeof message>;

export class Tabs {
  readonly #channel = new BroadcastChannel(CHANNEL);
  #release: () => void = () => undefined;

  private constructor() {
    // Private: a tab has to wait its turn.
  }

  /** Waits while another tab changes the key. */
  static async join(): Promise<Tabs> {
    const tabs = new Tabs();
    await tabs.#hold();
    return tabs;
  }

  onMessage(listener: (message: TabMessage) => void): void {
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const parsed = v.safeParse(message, data);
      if (parsed.success) listener(parsed.output);
    };
  }

  tell(told: TabMessage): void {
    this.#channel.postMessage(told);
  }

  /**
   * Does something while no other tab has the vault open; they are asked to step back.
   * @throws VaultError `busy` when one does not
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const locks = locksHere();
    if (locks === undefined) return work();
    this.tell({ type: 'step-back' });
    this.#release();
    try {
      return await locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, work);
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'TimeoutError')
        throw new VaultError('busy', 'another tab has the vault open');
      throw reason;
    } finally {
      await this.#hold();
    }
  }

  leave(): void {
    this.#channel.close();
    this.#release();
  }

  async #hold(): Promise<void> {
    this.#release = await holdTogether(LOCK);
  }
}
