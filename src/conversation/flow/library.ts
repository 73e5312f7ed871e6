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

export class Library {
  readonly store = createStore<LibraryState>(() => ({ entries: [], unreadable: [], newerList: false }));

  constructor(private readonly vault: Vault | null) {
    vault?.subscribe((event) => {
      if (event.type === 'changed-elsewhere') void this.#refresh(event.id);
    });
  }

  /** Reads the whole list. @throws VaultError */
  async load(): Promise<void> {
    if (this.vault !== null) this.store.setState(await this.vault.list());
  }

  put(entry: Entry): void {
    this.store.setState(({ entries }) => {
      const same = entries.find((other) => other.id === entry.id);
      if (same?.updated === entry.updated && same.title === entry.title) return { entries };
      const others = entries.filter((other) => other.id !== entry.id);
      return { entries: [entry, ...others].sort((a, b) => b.updated - a.updated) };
    });
  }

  drop(id: string): void {
    this.store.setState(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) }));
  }

  async #refresh(id: string): Promise<void> {
    const entry = (await this.vault?.readEntry(id)) ?? null;
    if (entry === null) this.drop(id);
    else this.put(entry);
  }
}
