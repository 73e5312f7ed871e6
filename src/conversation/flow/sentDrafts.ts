import { asVaultError } from '../../vault/errors.ts';
import type { Vault } from '../../vault/vault.ts';

/**
 * Drafts that went into a session as a message or a correction. Each lies in its place until the session is on disk with
 * it: till then it is the only copy that is.
 */
export class SentDrafts {
  /** The session, by the draft's place. */
  readonly #into = new Map<string, string>();

  constructor(private readonly vault: Vault | null) {}

  /** Whether what lies there is no draft any more. */
  has(place: string): boolean {
    return this.#into.has(place);
  }

  add(place: string, session: string): void {
    this.#into.set(place, session);
  }

  /** Something else is written in its place. */
  drop(place: string): void {
    this.#into.delete(place);
  }

  /** Forgets the drafts of what is on disk now. */
  async saved(session: string): Promise<void> {
    const gone = [...this.#into].filter(([, id]) => id === session);
    await Promise.all(gone.map(([place, id]) => this.#forget(place, id)));
  }

  /** Another tab writes the session from now on: what went into it here and is not on disk stays a draft, for that one. */
  lose(session: string): void {
    for (const [place, id] of this.#into) if (id === session) this.#into.delete(place);
  }

  /** Forgets the drafts of all that is on disk; that has yet to be flushed. */
  async forget(): Promise<void> {
    await Promise.all([...this.#into].map(([place, id]) => this.#forget(place, id)));
  }

  async #forget(place: string, id: string): Promise<void> {
    try {
      await this.vault?.flush(id);
    } catch (reason) {
      // It is told, and tried again; the draft stays until then.
      console.warn('a message is not on disk yet', asVaultError(reason));
      return;
    }
    // Whatever was typed there since lies there now.
    if (this.#into.get(place) !== id) return;
    this.#into.delete(place);
    this.vault?.saveDraft(place, '');
  }
}
