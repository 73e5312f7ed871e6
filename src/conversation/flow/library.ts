/** The list of sessions, kept up to date as sessions change here and in other tabs. */
import { createStore } from 'zustand';
import type { Entry } from '../../vault/session.ts';
import type { Unreadable } from '../../vault/sessions.ts';
import type { Vault } from '../../vault/vault.ts';

export interface LibraryState {
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
  /** A newer version has written some of the list; what is shown was read out of the sessions. */
  readonly newerList: boolean;
}

type Step = (state: LibraryState) => Pick<LibraryState, 'entries'>;

export class Library {
  readonly store = createStore<LibraryState>(() => ({ entries: [], unreadable: [], newerList: false }));

  /** Of each reading of the whole list that is under way: what has changed since it began. */
  readonly #readings = new Set<Step[]>();

  constructor(private readonly vault: Vault | null) {
    vault?.subscribe((event) => {
      if (event.type === 'changed-elsewhere') void this.#refresh(event.id);
    });
  }

  /** Reads the whole list; what the list itself holds is shown before it is held against the sessions. @throws VaultError */
  async load(): Promise<void> {
    if (this.vault === null) return;
    const meanwhile: Step[] = [];
    const show = (read: Partial<LibraryState>): void => {
      this.store.setState(read);
      // What was read is from before.
      for (const step of meanwhile) this.store.setState(step);
    };
    this.#readings.add(meanwhile);
    try {
      show(
        await this.vault.list((entries) => {
          show({ entries });
        }),
      );
    } finally {
      this.#readings.delete(meanwhile);
    }
  }

  put(entry: Entry): void {
    this.#step(({ entries }) => {
      const same = entries.find((other) => other.id === entry.id);
      if (same?.updated === entry.updated && same.title === entry.title) return { entries };
      const others = entries.filter((other) => other.id !== entry.id);
      return { entries: [entry, ...others].sort((a, b) => b.updated - a.updated) };
    });
  }

  drop(id: string): void {
    this.#step(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) }));
  }

  #step(step: Step): void {
    for (const meanwhile of this.#readings) meanwhile.push(step);
    this.store.setState(step);
  }

  async #refresh(id: string): Promise<void> {
    const entry = (await this.vault?.readEntry(id)) ?? null;
    if (entry === null) this.drop(id);
    else this.put(entry);
  }
}
