import { asVaultError } from '../../vault/errors.ts';
import type { Vault } from '../../vault/vault.ts';

/** What went into a session that is not on disk with it yet. */
interface Sent {
  readonly session: string;
  readonly text: string;
}

/** What lies in the place of a draft from which something was sent. */
interface Lying {
  readonly sent: readonly Sent[];
  /** What was typed there since, and is a draft. */
  readonly since: string;
}

/**
 * Drafts that went into a session as a message or a correction. Each lies in its place until the session is on disk with
 * it: till then it is the only copy that is, and what is typed there next lies behind it.
 */
export class SentDrafts {
  readonly #places = new Map<string, Lying>();
  /** What is a draft where there is no vault. */
  readonly #unkept = new Map<string, string>();

  /** @param vault null: a draft stays as long as the page */
  constructor(private readonly vault: Vault | null) {}

  /** @param text what stood there, all of which goes into the session */
  add(place: string, session: string, text: string): void {
    const sent = this.#places.get(place)?.sent ?? [];
    this.#places.set(place, { sent: [...sent, { session, text }], since: '' });
  }

  /** What of the text that lies there is a draft; '' when nothing is. @throws VaultError as `Vault.readDraft` */
  async read(place: string): Promise<string> {
    const lying = this.#places.get(place);
    if (lying !== undefined) return lying.since;
    return this.vault === null ? (this.#unkept.get(place) ?? '') : this.vault.readDraft(place);
  }

  /** Keeps what is typed there, without covering what is nowhere else on disk. */
  keep(place: string, text: string): void {
    const lying = this.#places.get(place);
    if (lying === undefined) this.#save(place, text);
    else this.#put(place, { ...lying, since: text });
  }

  /** Forgets the drafts of what is on disk now. */
  async saved(session: string): Promise<void> {
    const gone = new Set(this.#sent().filter((one) => one.session === session));
    if (gone.size === 0) return;
    try {
      await this.vault?.flush(session);
    } catch (reason) {
      // It is told, and tried again; the drafts stay until then.
      console.warn('a message is not on disk yet', asVaultError(reason));
      return;
    }
    // What was sent or typed meanwhile stays.
    for (const [place, { sent, since }] of this.#places) {
      const left = sent.filter((one) => !gone.has(one));
      if (left.length < sent.length) this.#put(place, { sent: left, since });
    }
  }

  /** Another tab writes the session from now on: what went into it here and is not on disk stays a draft, for that one. */
  lose(session: string): void {
    for (const [place, { sent }] of this.#places)
      if (sent.some((one) => one.session === session)) this.#places.delete(place);
  }

  /** Forgets the drafts of all that is on disk; that has yet to be flushed. */
  async forget(): Promise<void> {
    const sessions = new Set(this.#sent().map(({ session }) => session));
    await Promise.all([...sessions].map((session) => this.saved(session)));
  }

  #sent(): readonly Sent[] {
    return [...this.#places.values()].flatMap(({ sent }) => sent);
  }

  #put(place: string, lying: Lying): void {
    if (lying.sent.length === 0) this.#places.delete(place);
    else this.#places.set(place, lying);
    const texts = [...lying.sent.map(({ text }) => text), lying.since];
    this.#save(place, texts.filter((text) => text !== '').join('\n\n'));
  }

  #save(place: string, text: string): void {
    if (this.vault === null) this.#unkept.set(place, text);
    else this.vault.saveDraft(place, text);
  }
}
