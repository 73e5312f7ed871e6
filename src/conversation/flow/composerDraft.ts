/** What stands in the composer of the session on screen: where it is kept, and until when. */
import type { StoreApi } from 'zustand';
import { NEW_DRAFT } from '../../vault/drafts.ts';
import { asVaultError, type VaultErrorCode } from '../../vault/errors.ts';
import type { Vault } from '../../vault/vault.ts';
import { isBlank } from '../model/blank.ts';
import { NewDraft } from './newDraft.ts';
import type { Saving } from './saving.ts';
import type { SentDrafts } from './sentDrafts.ts';
import type { ConversationState } from './state.ts';

/** Names the composer among what could not be written; no session's id has a space. */
const COMPOSER = 'the composer';

export class ComposerDraft {
  readonly #newDraft: NewDraft | null;
  /** Where the words are kept; null until that is known. */
  #place: string | null = null;
  /** Why that cannot be known; null while it may. */
  #noPlace: VaultErrorCode | null = null;

  /** @param vault null: nothing is kept for longer than the page is there */
  constructor(
    private readonly store: StoreApi<ConversationState>,
    private readonly vault: Vault | null,
    private readonly saving: Saving,
    private readonly sent: SentDrafts,
  ) {
    this.#newDraft = vault === null ? null : new NewDraft(vault);
  }

  /** Another session comes on screen. @returns words that have no place: they come along, left behind they would be lost */
  leave(): string {
    const { text } = this.store.getState();
    const homeless = this.#place === null ? text : '';
    this.#place = null;
    this.#noPlace = null;
    this.saving.written(COMPOSER);
    return homeless;
  }

  /**
   * Brings back what was left in the composer of a session, or of none; what was typed meanwhile comes behind it. A session
   * opens without it, too: what fails here is said once there are words that it would cost.
   */
  async open(id: string | null): Promise<void> {
    let place: string;
    let kept: string;
    try {
      place = id ?? (await this.#newDraft?.find()) ?? NEW_DRAFT;
      kept = await this.sent.read(place);
    } catch (reason) {
      const error = asVaultError(reason);
      console.warn('no place for what is being written', error);
      if (this.store.getState().shown !== id) return;
      this.#noPlace = error.code;
      this.keep(this.store.getState().text);
      return;
    }
    const { shown, text } = this.store.getState();
    if (shown !== id) return;
    this.#place = place;
    this.#noPlace = null;
    this.saving.written(COMPOSER);
    if (text === '') this.store.setState({ text: kept });
    else this.put(kept === '' ? text : `${kept}\n\n${text}`);
  }

  /** Why what stands in it would be lost with the page; null where nothing would. */
  get homeless(): VaultErrorCode | null {
    const { text } = this.store.getState();
    if (this.vault === null || this.#place !== null || isBlank(text)) return null;
    // It may not have been looked for to the end.
    return this.#noPlace ?? 'storage';
  }

  /** Tries again to find a place, where there was none. */
  async retry(): Promise<void> {
    if (this.#noPlace !== null) await this.open(this.store.getState().shown);
  }

  /** Another tab has gone on with it: what it left is brought back. */
  async openAnew(id: string): Promise<void> {
    this.#place = null;
    this.store.setState({ text: '' });
    await this.open(id);
  }

  /** A text has come to lie in this place from elsewhere: it is shown, behind what stands there. @throws VaultError */
  async takeUp(place: string): Promise<void> {
    if (this.#place !== place) return;
    const kept = await this.sent.read(place);
    const { text } = this.store.getState();
    if (this.#place !== place || kept === '' || kept === text) return;
    if (text === '') this.store.setState({ text: kept });
    else this.put(`${text}\n\n${kept}`);
  }

  /** Takes what a person has typed. */
  put(text: string): void {
    this.store.setState({ text });
    this.keep(text);
  }

  /** Keeps what stands in the composer, or says that it cannot be kept. */
  keep(text: string): void {
    if (this.#place !== null) this.sent.keep(this.#place, text);
    else if (text === '') this.saving.written(COMPOSER);
    else if (this.#noPlace !== null) this.saving.unwritten(COMPOSER, this.#noPlace);
  }

  /** The words go into a session as a message. */
  send(id: string): void {
    const { text } = this.store.getState();
    this.store.setState({ text: '' });
    if (this.#place === null) this.keep('');
    else this.sent.add(this.#place, id, text);
  }

  /** What is written from now on belongs to a session that has just begun. */
  moveTo(id: string): void {
    this.#place = id;
    this.#noPlace = null;
  }

  /** Lets another tab have the place of what belongs to no session yet. */
  async release(): Promise<void> {
    await this.#newDraft?.release();
  }
}
