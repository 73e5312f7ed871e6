/** What a person can do in a conversation. Components call it and read its store. */
import { isBlank } from '../model/blank.ts';
import { createStore, type StoreApi } from 'zustand';
import type { Lang, Layer } from '../../coe/types.ts';
import { asVaultError, VaultError, type VaultErrorCode } from '../../vault/errors.ts';
import { entryOf, type Session, type Turn } from '../../vault/session.ts';
import type { Vault, VaultEvent } from '../../vault/vault.ts';
import type { Keep } from '../model/fit.ts';
import {
  addTurn,
  canContinue,
  changeTurn,
  freshTurn,
  giveFeedback,
  lastOf,
  markCut,
  newId,
  newSession,
  showVersion,
  turnsBefore,
} from '../model/turns.ts';
import { wishFor, type Place } from '../model/wishes.ts';
import { draftOf, writtenThrough } from './chain.ts';
import { ComposerDraft } from './composerDraft.ts';
import { langOf } from './language.ts';
import { Library } from './library.ts';
import { OpenSessions } from './openSessions.ts';
import type { ModelSource } from './ports.ts';
import { ReadAhead } from './readAhead.ts';
import { readUnsent } from './readUnsent.ts';
import { Replies } from './replies.ts';
import { ALL, Saving } from './saving.ts';
import { screenMessage, type Screened } from './screening.ts';
import { initialState, type ConversationState } from './state.ts';

/** Why something that was asked for is not done. */
export type Refusal =
  /** Another tab writes the session. */
  | 'busy-elsewhere'
  /** A reply is on its way in it. */
  | 'still-writing'
  /** The crisis screen could not be loaded. */
  | 'no-screen';

/** A longer text is not read ahead: screening it at every pause would be felt, and it may not fit anyway. */
const READ_AHEAD_CHARACTERS = 12_000;

/** What the conversation says to the rest of the app, once each. */
export interface Told {
  /** A message has its answer, or its reply came to another end. */
  replied(turn: Turn): void;
  /** A session was deleted; `restore` brings it back whole. */
  removed(title: string, restore: () => void): void;
  refused(why: Refusal): void;
  /** A new session came to be. */
  opened(id: string): void;
  /** The session on screen is gone. */
  closed(): void;
}

export class Conversation {
  readonly store: StoreApi<ConversationState>;
  readonly library: Library;
  readonly #sessions: OpenSessions;
  readonly #replies: Replies;
  readonly #readAhead: ReadAhead;
  readonly #saving: Saving;
  readonly #draft: ComposerDraft;
  #unsubscribe: () => void = () => undefined;

  /** @param without why there is no vault, where there is none */
  constructor(
    private readonly vault: Vault | null,
    models: ModelSource,
    private readonly told: Told,
    without: VaultErrorCode = 'unavailable',
  ) {
    this.store = createStore(() => initialState(vault === null ? without : null));
    this.library = new Library(vault);
    this.#saving = new Saving(this.store, () => this.retrySaving());
    this.#draft = new ComposerDraft(this.store, vault, this.#saving);
    this.#sessions = new OpenSessions(this.store, vault, this.library, (id) => {
      this.#replies.lose(id);
      this.#draft.lose(id);
      // The other tab goes on from what is on disk; what this one has not written yet would come across it. The composer's
      // last second belongs there as well.
      void vault?.letGo(id).then(() => this.retrySaving());
      if (this.store.getState().shown === id) this.store.setState({ access: 'follower' });
    });
    this.#replies = new Replies(this.store, this.#sessions, models, (sessionId, turn) => {
      told.replied(turn);
      this.#leave(sessionId);
    });
    this.#readAhead = new ReadAhead((text, signal) => readUnsent(text, this.#shown(), models, signal));
    if (vault !== null) this.#unsubscribe = vault.subscribe(this.#onVault);
  }

  /** Shows a session, or a new one for null, with the draft that was left in its composer. */
  async open(id: string | null): Promise<void> {
    const { shown: before } = this.store.getState();
    this.#readAhead.stop();
    const text = this.#draft.leave();
    this.store.setState({ shown: id, access: 'opening', unopened: null, text, editing: null });
    if (before !== null) this.#leave(before);
    try {
      if (id === null) this.store.setState({ access: 'writer' });
      else await this.#take(id, 'ask');
    } catch (reason) {
      const unopened = asVaultError(reason).code;
      // It has been put aside.
      if (unopened === 'damaged' && id !== null) this.library.drop(id);
      this.store.setState(({ shown }) => (shown === id ? { unopened } : {}));
      return;
    }
    await this.#draft.open(id);
  }

  /** Takes the session on screen over from the tab that writes it. */
  async takeOver(): Promise<void> {
    const { shown } = this.store.getState();
    if (shown === null) return;
    await this.#take(shown, 'take-over');
    if (this.store.getState().shown === shown) await this.#draft.openAnew(shown);
  }

  setText(text: string): void {
    this.#draft.put(text);
    if (isBlank(text) || text.length > READ_AHEAD_CHARACTERS) this.#readAhead.stop();
    else this.#readAhead.typed(text.trimStart());
  }

  /** Sends what stands in the composer. */
  async send(): Promise<void> {
    const { text, shown } = this.store.getState();
    const session = this.#shown();
    if (isBlank(text) || (shown !== null && session === null)) return;
    if (session !== null && this.#replies.writesIn(session.id)) {
      this.told.refused('still-writing');
      return;
    }
    this.#readAhead.stop();
    const turn = await this.#newTurn(text.trim(), session, session === null ? null : lastOf(session));
    // Sent twice, or gone elsewhere, while the screen was being loaded.
    const now = this.store.getState();
    if (turn === null || now.text !== text || now.shown !== shown) return;
    const id = session?.id ?? newId();
    this.#draft.send(id);
    if (session === null) await this.#begin(id, turn);
    else this.#say(id, turn);
  }

  /** Stops the reply in the session on screen; what came so far stays. */
  stop(): void {
    const { shown } = this.store.getState();
    if (shown !== null) this.#replies.stop(shown);
  }

  /** Writes another version of a reply; the earlier one stays. What the person corrected stays corrected. */
  rewrite(turnId: string): void {
    this.#another(turnId, ({ raw, corrections }) => {
      const last = corrections.at(-1);
      return { corrections, raw: last === undefined ? '' : writtenThrough(draftOf(raw), last) };
    });
  }

  /** Has another feeling, cause or intent than the one that careful mode chose; what follows is chosen anew. */
  choose(turnId: string, place: Place, id: string): void {
    this.#another(turnId, ({ choices, wishes }) => ({
      raw: '',
      corrections: [],
      wishes: choices === null ? null : wishFor(choices, wishes, place, id),
    }));
  }

  /**
   * Puts a layer right; the layers behind it and the reply are written anew from there. A correction is a person's
   * words as a message is, and is screened like one.
   */
  async correct(turnId: string, layer: Layer, text: string): Promise<void> {
    const session = this.#shown();
    const before = session?.turns.find(({ id }) => id === turnId);
    if (session === null || before === undefined) return;
    const seen = await this.#screened(text, before.lang, turnsBefore(session, before.parent));
    if (seen === null) return;
    this.#another(
      turnId,
      (turn) => ({
        // A correction adds to what the message gave reason to fear, and takes nothing away.
        ...(seen.screen === 'high' || (seen.screen === 'low' && turn.screen === 'none') ? seen : {}),
        corrections: [...turn.corrections.filter((earlier) => earlier.layer < layer), { layer, text }],
        raw: writtenThrough(draftOf(turn.raw), { layer, text }),
      }),
      seen.screen === 'high' ? 'hold' : 'write',
    );
  }

  /** Sends a changed message in the place of the earlier one. */
  async edit(turnId: string, message: string): Promise<void> {
    const session = this.#shown();
    const before = session?.turns.find(({ id }) => id === turnId);
    if (session === null || before === undefined) return;
    const turn = await this.#newTurn(message.trim(), session, before.parent);
    if (turn === null) return;
    this.store.setState({ editing: null });
    this.#say(session.id, turn);
  }

  /** Writes on from where a reply was cut or stopped. */
  continueTurn(turnId: string): void {
    this.#withTurn(turnId, (session, turn) => {
      if (canContinue(turn)) this.#replies.write(session.id, turn);
    });
  }

  /** Has a held message answered after all, because the person asked for it. */
  goOn(turnId: string): void {
    this.#withTurn(turnId, (session, turn) => {
      if (turn.status === 'held') this.#replies.write(session.id, turn);
    });
  }

  giveFeedback(turnId: string, feedback: Turn['feedback']): void {
    this.#withTurn(turnId, ({ id }) => {
      this.#sessions.change(id, (session) => giveFeedback(session, turnId, feedback));
    });
  }

  showVersion(turn: Turn): void {
    this.#withTurn(turn.id, ({ id }) => {
      this.#sessions.change(id, (session) => showVersion(session, turn));
    });
  }

  /** Answers the question about a message that is too long: give the model this part of it; null: I will shorten it. */
  answerFit(keep: Keep | null): void {
    this.#replies.answerFit(keep);
  }

  async rename(id: string, title: string): Promise<void> {
    if (this.#sessions.holds(id)) {
      this.#sessions.change(id, (session) => ({ ...session, title, titledBy: 'person' }));
      return;
    }
    await this.#alone(id, async (vault) => {
      await vault.rename(id, title);
      const entry = await vault.readEntry(id);
      if (entry !== null) this.library.put(entry);
    });
  }

  /** A session as it stands, in memory or on disk. @throws VaultError `missing`, `damaged`, `newer` */
  async sessionOf(id: string): Promise<Session> {
    const open = this.#sessions.get(id);
    if (open !== null) return open;
    if (this.vault === null) throw new VaultError('missing', id);
    return this.vault.read(id);
  }

  /** Deletes a session, and offers to bring it back. */
  async remove(id: string): Promise<void> {
    this.#replies.stop(id);
    await this.#alone(id, async (vault) => {
      const session = this.#sessions.get(id) ?? (await vault.read(id));
      const draft = await vault.readDraft(id);
      await vault.remove(id);
      this.#sessions.forget(id);
      this.library.drop(id);
      if (this.store.getState().shown === id) this.told.closed();
      this.told.removed(session.title, () => {
        vault.save(session, 'now');
        if (draft !== '') vault.saveDraft(id, draft);
        this.library.put(entryOf(session));
      });
    });
  }

  /** Tries again to write what could not be saved. */
  async retrySaving(): Promise<void> {
    await this.#draft.retry();
    try {
      await this.vault?.flush();
    } catch (reason) {
      // The event of the same failure has told it already.
      if (!(reason instanceof VaultError)) throw reason;
    }
  }

  /** The page may be closed at any moment now: writes what is still waiting its second. */
  async settle(): Promise<void> {
    this.#replies.keep();
    await this.retrySaving();
  }

  /**
   * Ends everything, with every word saved: replies stop with what has come. Nothing may be called afterwards.
   * @throws VaultError when something could not be saved; it is still here then, and can be tried again
   */
  async end(): Promise<void> {
    this.#readAhead.stop();
    await this.#replies.end();
    await this.vault?.flush();
    await this.#draft.forgetSent();
    await this.vault?.flush();
    // Not before the last write: where it fails, a person writes on here.
    this.#saving.stop();
    this.#unsubscribe();
    await Promise.all([this.#sessions.releaseAll(), this.#draft.release()]);
  }

  #shown(): Session | null {
    const { shown } = this.store.getState();
    return shown === null ? null : this.#sessions.get(shown);
  }

  #withTurn(turnId: string, use: (session: Session, turn: Turn) => void): void {
    const session = this.#shown();
    const turn = session?.turns.find(({ id }) => id === turnId);
    if (session !== null && turn !== undefined) use(session, turn);
  }

  /** A new message, screened; null when it could not be. */
  async #newTurn(message: string, session: Session | null, parent: string | null): Promise<Turn | null> {
    const before = session === null ? [] : turnsBefore(session, parent);
    const lang = langOf(message, before);
    const seen = await this.#screened(message, lang, before);
    return seen === null ? null : freshTurn({ parent, lang, message, ...seen });
  }

  /** What the screen says of a person's words; null when it is not there, and nothing may go to a model. */
  async #screened(text: string, lang: Lang, before: readonly Turn[]): Promise<Screened | null> {
    try {
      return await screenMessage(text, lang, before);
    } catch (reason) {
      console.warn('the crisis screen is not there', reason);
      this.told.refused('no-screen');
      return null;
    }
  }

  async #begin(id: string, turn: Turn): Promise<void> {
    const session = newSession(id, turn);
    await this.#sessions.hold(session.id, 'ask');
    this.#sessions.add(session);
    this.store.setState({ shown: session.id, access: 'writer', unopened: null });
    this.#draft.moveTo(session.id);
    this.told.opened(session.id);
    this.#answer(session.id, turn);
  }

  #say(sessionId: string, turn: Turn): void {
    this.#sessions.change(sessionId, (now) => addTurn(now, turn));
    this.#answer(sessionId, turn);
  }

  /** A message that the screen holds gets its fixed answer; any other one goes to the model. */
  #answer(sessionId: string, turn: Turn): void {
    if (turn.screen === 'high') this.#hold(sessionId, turn);
    else this.#replies.write(sessionId, turn);
  }

  #hold(sessionId: string, turn: Turn): void {
    this.#sessions.change(sessionId, (now) => changeTurn(now, turn.id, { status: 'held' }, Date.now()));
    this.told.replied({ ...turn, status: 'held' });
  }

  #another(
    turnId: string,
    start: (turn: Turn) => Pick<Turn, 'raw' | 'corrections'> & Partial<Screened & Pick<Turn, 'wishes'>>,
    then: 'write' | 'hold' = 'write',
  ): void {
    this.#withTurn(turnId, (session, turn) => {
      const next: Turn = { ...freshTurn(turn), ...start(turn), given: turn.given };
      this.#sessions.change(session.id, (now) => addTurn(now, next));
      if (then === 'hold') this.#hold(session.id, next);
      else this.#replies.write(session.id, next);
    });
  }

  async #take(id: string, mode: 'ask' | 'take-over'): Promise<void> {
    const { session, writer } = await this.#sessions.open(id, mode);
    if (this.store.getState().shown !== id) {
      this.#leave(id);
      return;
    }
    // This tab writes it and no reply is on its way here: a reply that was, is cut.
    this.#sessions.show(writer && !this.#replies.writesIn(id) ? markCut(session) : session);
    this.store.setState({ access: writer ? 'writer' : 'follower' });
  }

  #leave(id: string): void {
    const needed = (): boolean => this.store.getState().shown === id || this.#replies.writesIn(id);
    if (!needed()) void this.#sessions.close(id, needed);
  }

  /** Does something to a session that no other tab is writing. */
  async #alone(id: string, work: (vault: Vault) => Promise<void>): Promise<void> {
    if (this.vault === null) return;
    const mine = this.#sessions.holds(id);
    if (!mine && !(await this.#sessions.hold(id, 'ask'))) {
      this.told.refused('busy-elsewhere');
      return;
    }
    try {
      await work(this.vault);
    } finally {
      if (!mine) this.#sessions.forget(id);
    }
  }

  readonly #onVault = (event: VaultEvent): void => {
    this.#saving.underway(this.vault?.pending ?? false);
    switch (event.type) {
      case 'saved':
        this.#saving.written(event.id);
        void this.#draft.saved(event.id);
        return;
      case 'failed':
        this.#saving.unwritten(event.id, event.error.code);
        return;
      case 'removed-elsewhere':
        // There is nothing to try again.
        this.#saving.written(event.id);
        this.library.drop(event.id);
        if (event.id === this.store.getState().shown) this.told.closed();
        return;
      case 'lost':
        this.#saving.unwritten(ALL, 'storage');
        return;
      case 'changed-elsewhere':
        // A reply that is on its way here goes on; it is merged when it is written.
        if (event.id === this.store.getState().shown && !this.#replies.writesIn(event.id))
          void this.#follow(event.id);
        return;
      case 'saving':
      case 'step-back':
      case 'erased':
    }
  };

  async #follow(id: string): Promise<void> {
    if (this.#sessions.get(id) === null) return;
    try {
      await this.#sessions.reread(id);
    } catch (reason) {
      if (asVaultError(reason).code !== 'missing') throw reason;
      if (this.store.getState().shown === id) this.told.closed();
    }
  }
}
