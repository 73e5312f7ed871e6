/** What could not be written yet, why, and that it is tried again by itself. */
import type { StoreApi } from 'zustand';
import type { VaultErrorCode } from '../../vault/errors.ts';
import { Retrying } from './retrying.ts';
import type { ConversationState } from './state.ts';

/** All that lay in a storage which is not there, or which the browser took away; no session's id has a space. */
export const ALL = 'all of it';

export class Saving {
  readonly #failing: Set<string>;
  readonly #retrying: Retrying;

  /** @param again must not throw; another failure comes through `unwritten` */
  constructor(
    private readonly store: StoreApi<ConversationState>,
    again: () => Promise<void>,
  ) {
    this.#failing = new Set(store.getState().unsaved === null ? [] : [ALL]);
    this.#retrying = new Retrying(again);
  }

  /** Whether words wait for the disk, or are on their way there. */
  underway(saving: boolean): void {
    if (this.store.getState().saving !== saving) this.store.setState({ saving });
  }

  written(what: string): void {
    this.#failing.delete(what);
    if (this.#failing.size > 0) return;
    this.#retrying.saved();
    this.store.setState({ unsaved: null });
  }

  unwritten(what: string, why: VaultErrorCode): void {
    this.#failing.add(what);
    // A newer version's record will not change by waiting.
    if (why !== 'newer') this.#retrying.failed();
    this.store.setState({ unsaved: why });
  }

  stop(): void {
    this.#retrying.stop();
  }
}
