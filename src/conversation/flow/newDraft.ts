/**
 * Where the words lie that belong to no session yet. Every tab has a place of its own, held like a session, so that
 * two tabs do not write over each other's; a place that a closed tab left with words in it is found again.
 */
import { isNewDraft, NEW_DRAFT } from '../../vault/drafts.ts';
import { holdSession, type SessionHold } from '../../vault/lock.ts';
import type { Vault } from '../../vault/vault.ts';

export class NewDraft {
  #held: { readonly place: string; readonly hold: SessionHold } | null = null;

  constructor(private readonly vault: Vault) {}

  /** The place to write to now: this tab's if words lie there, else one with words that nobody holds, else a free one. */
  async find(): Promise<string> {
    if (this.#held !== null && (await this.vault.readDraft(this.#held.place)) !== '') return this.#held.place;
    const left = (await this.vault.ids('draft')).filter(isNewDraft);
    for (const place of left) if (await this.#take(place)) return place;
    if (this.#held !== null) return this.#held.place;
    for (let n = 1; ; n++) {
      const place = n === 1 ? NEW_DRAFT : `${NEW_DRAFT}-${n}`;
      if (await this.#take(place)) return place;
    }
  }

  async release(): Promise<void> {
    const held = this.#held;
    this.#held = null;
    await held?.hold.release();
  }

  async #take(place: string): Promise<boolean> {
    if (this.#held?.place === place) return true;
    // Nobody takes a draft over: a tab that has lost it has been closed. No session's id has a space.
    const hold = await holdSession(`draft ${place}`, 'ask', () => undefined);
    if (hold === undefined) return false;
    await this.release();
    this.#held = { place, hold };
    return true;
  }
}
