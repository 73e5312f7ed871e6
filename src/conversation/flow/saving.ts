/** What could not be written yet, why, and that it is tried again by itself. */
import type { StoreApi } from 'zustand';
import { ownerOf } from '../../vault/drafts.ts';
import type { VaultErrorCode } from '../../vault/errors.ts';
import type { Given } from '../../vault/vault.ts';
import { Retrying } from './retrying.ts';
import type { ConversationState } from './state.ts';

/** All that lay in a storage which is not there, or which the browser took away; no session's id has a space. */
export const ALL = 'all of it';

/** In no id. */
const BETWEEN = ' ';

/** Names what was given to the vault: a session's id is also that of the draft in its composer. */
export function givenAs(what: Given, id: string): string {
  return what + BETWEEN + id;
}

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

  /** Neither a session nor its drafts are to be written any more: of them nothing waits for the disk. */
  removed(session: string): void {
    for (const what of [...this.#failing]) {
      const isDraft = ownerOf(what) === givenAs('draft', session);
      if (isDraft || what === givenAs('session', session)) this.written(what);
    }
  }

  stop(): void {
    this.#retrying.stop();
  }
}
