/** What the tabs of this browser tell each other about the vault, and who of them has it open. */
import * as v from 'valibot';
import { VaultError } from './errors.ts';

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
  /** Everything is being erased: write nothing more. */
  v.object({ type: v.literal('erased') }),
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
    const locks = locksHere();
    if (locks === undefined) return;
    await new Promise<void>((held, failed) => {
      locks
        .request(LOCK, { mode: 'shared' }, () => {
          held();
          return new Promise<void>((release) => {
            this.#release = release;
          });
        })
        .catch(failed);
    });
  }
}

/** Absent in Node, and on plain http, where there is no vault either. */
function locksHere(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}

/** Tells the other tabs that everything is being erased. */
export function tellErased(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ type: 'erased' } satisfies TabMessage);
  channel.close();
}

/** Hears that another tab erases everything, also where no vault is open here. @returns what stops it */
export function onErased(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = v.safeParse(message, data);
    if (parsed.success && parsed.output.type === 'erased') listener();
  };
  return () => {
    channel.close();
  };
}
