/** What a person can do in a conversation. Components call it and read its store. */
import { isBlank } from '../model/blank.ts';
import { createStore, type StoreApi } from 'zustand';
import type { Lang, Layer } from '../../coe/types.ts';
import { draftsWhere, editorDraft, ownerOf, type EditorPlace } from '../../vault/drafts.ts';
import { asVaultError, VaultError, type VaultErrorCode } from '../../vault/errors.ts';
import { entryOf, presentMoment, type Session, type Turn } from '../../vault/session.ts';
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
import { draftOf, writtenByPerson, writtenThrough } from './chain.ts';
import { ComposerDraft } from './composerDraft.ts';
import { langOf } from './language.ts';
import { Library } from './library.ts';
import { OpenEditors } from './openEditors.ts';
import { OpenSessions } from './openSessions.ts';
import type { ModelSource } from './ports.ts';
import { ReadAhead } from './readAhead.ts';
import { readUnsent } from './readUnsent.ts';
import { Replies } from './replies.ts';
import { SentDrafts } from './sentDrafts.ts';
import { ALL, givenAs, Saving } from './saving.ts';
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
  readonly editors: OpenEditors;
  readonly #sessions: OpenSessions;
  readonly #replies: Replies;
  readonly #readAhead: ReadAhead;
  readonly #saving: Saving;
  readonly #draft: ComposerDraft;
  readonly #sent: SentDrafts;
  /** What could read ahead, the last time that was looked at. */
  #reader: unknown = null;
  #unsubscribe: () => void = () => undefined;

  /** @param without why there is no vault, where there is none */
  constructor(
    private readonly vault: Vault | null,
    private readonly models: ModelSource,
    private readonly told: Told,
    without: VaultErrorCode = 'unavailable',
  ) {
    this.store = createStore(() => initialState(vault === null ? without : null, models.writes()));
    this.library = new Library(vault);
    this.#saving = new Saving(this.store, () => this.retrySaving());
    this.#sent = new SentDrafts(vault);
    this.#draft = new ComposerDraft(this.store, vault, this.#saving, this.#sent);
    this.editors = new OpenEditors(this.store, vault, this.#saving, this.#sent);
    this.#sessions = new OpenSessions(this.store, vault, this.library, (id) => {
      this.#replies.lose(id);
      this.#sent.lose(id);
      // The other tab goes on from what is on disk; what this one has not written yet would come across it. The composer's
      // last second belongs there as well.
      void vault?.letGo(id).then(() => {
        this.#saving.written(givenAs('session', id));
        return this.retrySaving();
      });
      if (this.store.getState().shown === id) this.store.setState({ access: 'follower' });
    });
    this.#replies = new Replies(this.store, this.#sessions, this.editors, models, (sessionId, turn) => {
      told.replied(turn);
      this.#leave(sessionId);
      // What was typed meanwhile is read now, behind the reply.
      if (this.store.getState().shown === sessionId) this.#readUnsent();
    });
    this.#readAhead = new ReadAhead((text, signal) => readUnsent(text, this.#shown(), models, signal));
    const ends = [models.subscribe(this.#onModels), vault?.subscribe(this.#onVault)];
    this.#unsubscribe = () => {
      for (const end of ends) end?.();
    };
    this.#onModels();
  }

  /** Shows a session, or a new one for null, with the draft that was left in its composer. */
  async open(id: string | null): Promise<void> {
    const { shown: before } = this.store.getState();
    this.#readAhead.stop();
    const text = this.#draft.leave();
    this.store.setState({ shown: id, access: 'opening', unopened: null, text, opened: null });
    if (before !== null) {
      this.editors.leave(before);
      this.#leave(before);
    }
    if (id === null) this.store.setState({ access: 'writer' });
    else if (!(await this.#take(id, 'ask'))) return;
    await Promise.all([this.#draft.open(id), id === null ? undefined : this.editors.bring(id)]);
    this.#readUnsent();
  }

  /**
   * Writes the session on screen here from now on.
   *
   * @param mode `take-over` takes it from the tab that writes it, `ask` leaves it there
   */
  async takeOver(mode: 'ask' | 'take-over' = 'take-over'): Promise<void> {
    const { shown } = this.store.getState();
    if (shown === null || !(await this.#take(shown, mode))) return;
    const now = this.store.getState();
    if (now.shown !== shown || now.access !== 'writer') return;
    await Promise.all([this.#draft.openAnew(shown), this.editors.bringAnew(shown)]);
    this.#readUnsent();
  }

  setText(text: string): void {
    this.#draft.put(text);
    if (!this.#readUnsent()) this.#readAhead.stop();
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
    if (shown !== null) void this.#replies.stop(shown);
  }

  /** Writes another version of a reply; the earlier one stays. What the person corrected stays corrected. */
  rewrite(turnId: string): void {
    this.#another(turnId, (turn) => ({ corrections: turn.corrections, raw: writtenByPerson(turn) }));
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
   * Puts a layer right with what stands in its editor; the layers behind it and the reply are written anew from there. A
   * correction is a person's words as a message is, and is screened like one.
   */
  async correct(turnId: string, layer: Layer): Promise<void> {
    const found = this.#inEditor(turnId, layer);
    if (found === null) return;
    const { session, turn: before, editor, text: written } = found;
    const text = written.trim();
    const seen = await this.#screened(text, before.lang, turnsBefore(session, before.parent));
    if (seen === null || this.#inEditor(turnId, layer)?.text !== written) return;
    this.editors.send(session.id, editor);
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

  /** Sends what stands in a message's editor in the place of the message. */
  async edit(turnId: string): Promise<void> {
    const found = this.#inEditor(turnId, 'message');
    if (found === null) return;
    const { session, turn: before, editor, text } = found;
    const turn = await this.#newTurn(text.trim(), session, before.parent);
    if (turn === null || this.#inEditor(turnId, 'message')?.text !== text) return;
    this.editors.send(session.id, editor);
    this.#say(session.id, turn);
  }

  /** Writes on from where a reply was cut or stopped, or begins one that is not there yet. */
  continueTurn(turnId: string): void {
    this.#withTurn(turnId, (session, turn) => {
      if (canContinue(turn, this.models.writes())) this.#write(session.id, turn);
    });
  }

  /** Has a held message answered after all, because the person asked for it. */
  goOn(turnId: string): void {
    this.#withTurn(turnId, (session, turn) => {
      if (turn.status === 'held') this.#write(session.id, turn);
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
    if (open !== null) return this.#sessions.withStreamed(open);
    if (this.vault === null) throw new VaultError('missing', id);
    return this.vault.read(id);
  }

  /** Deletes a session, and offers to bring it back. */
  async remove(id: string): Promise<void> {
    await this.#alone(id, async (vault) => {
      // What has come of a reply on its way belongs to what can be brought back.
      await this.#replies.stop(id);
      const session = this.#sessions.get(id) ?? (await vault.read(id));
      const drafts = await draftsWhere(vault, (place) => ownerOf(place) === id);
      await vault.remove(id);
      // Of what is gone nothing waits for the disk.
      this.#saving.removed(id);
      this.#sessions.forget(id);
      this.library.drop(id);
      if (this.store.getState().shown === id) this.told.closed();
      this.told.removed(session.title, () => {
        vault.save(session, 'now');
        for (const [place, text] of drafts) vault.saveDraft(place, text);
        this.library.put(entryOf(session));
      });
    });
  }

  /** Tries again to write what could not be saved. */
  async retrySaving(): Promise<void> {
    await Promise.all([this.#draft.retry(), this.editors.retry()]);
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
    await this.#replies.end();
    // Behind them: a reply that ends begins to read what was typed meanwhile.
    this.#readAhead.stop();
    await Promise.all([this.#draft.retry(), this.editors.retry()]);
    await this.vault?.flush();
    const homeless = this.#draft.homeless ?? this.editors.homeless;
    if (homeless !== null) throw new VaultError(homeless, 'words that have no place');
    await this.#sent.forget();
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

  /** What a person has written in an editor; null where it is blank, or cannot become part of the session now. */
  #inEditor(
    turnId: string,
    place: EditorPlace,
  ): {
    readonly session: Session;
    readonly turn: Turn;
    readonly editor: string;
    readonly text: string;
  } | null {
    const session = this.#shown();
    const turn = session?.turns.find(({ id }) => id === turnId);
    const { access, editors } = this.store.getState();
    if (session === null || turn === undefined || access !== 'writer') return null;
    if (this.#replies.writesIn(session.id)) {
      this.told.refused('still-writing');
      return null;
    }
    const editor = editorDraft(session.id, turnId, place);
    const text = editors[editor] ?? '';
    return isBlank(text) ? null : { session, turn, editor, text };
  }

  /** Has the model read what stands in the composer, if that is anything to be read ahead. */
  #readUnsent(): boolean {
    const { text, access, shown } = this.store.getState();
    if (isBlank(text) || text.length > READ_AHEAD_CHARACTERS || access === 'follower') return false;
    // It stands behind a reply that is not there yet: read without it, the engine would forget what it reads it after.
    if (shown !== null && this.#replies.writesIn(shown)) return false;
    this.#readAhead.typed(text.trimStart());
    return true;
  }

  /** Has a turn written; what is typed for the next one is read once that has ended. */
  #write(sessionId: string, turn: Turn): void {
    this.#readAhead.stop();
    this.#replies.write(sessionId, turn);
  }

  /**
   * A model that has just come reads what was written before it was there; with nothing written, what every prompt
   * begins with.
   */
  readonly #onModels = (): void => {
    const writes = this.models.writes();
    if (this.store.getState().writes !== writes) this.store.setState({ writes });
    const now = this.models.now();
    const reader = now?.writes === 'freely' ? now.engine : now;
    if (reader === this.#reader) return;
    this.#reader = reader;
    const { text, lives } = this.store.getState();
    if (reader === null) this.#readAhead.stop();
    else if (!isBlank(text)) this.#readUnsent();
    // A message that waits for the model brings its own beginning.
    else if (writes === 'freely' && lives.length === 0) this.#readAhead.typed('');
  };

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
    else this.#write(sessionId, turn);
  }

  #hold(sessionId: string, turn: Turn): void {
    this.#sessions.change(sessionId, (now) => changeTurn(now, turn.id, { status: 'held' }, presentMoment()));
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
      this.editors.move(session.id, turn.id, next.id);
      if (then === 'hold') this.#hold(session.id, next);
      else this.#write(session.id, next);
    });
  }

  /** @returns whether it could be read; where not, it is said in its place */
  async #take(id: string, mode: 'ask' | 'take-over'): Promise<boolean> {
    let opened: Awaited<ReturnType<OpenSessions['open']>>;
    try {
      opened = await this.#sessions.open(id, mode);
    } catch (reason) {
      // Another tab may have more luck.
      this.#sessions.forget(id);
      this.#cannotShow(id, asVaultError(reason).code);
      return false;
    }
    if (this.store.getState().shown !== id) {
      this.#leave(id);
      return true;
    }
    const { session, writer } = opened;
    // This tab writes it and no reply is on its way here: a reply that was, is cut.
    this.#sessions.show(writer && !this.#replies.writesIn(id) ? markCut(session) : session);
    this.store.setState({ access: writer ? 'writer' : 'follower' });
    return true;
  }

  #cannotShow(id: string, unopened: VaultErrorCode): void {
    // It has been put aside.
    if (unopened === 'damaged') this.library.drop(id);
    this.store.setState(({ shown }) => (shown === id ? { unopened } : {}));
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
        this.#saving.written(givenAs(event.what, event.id));
        if (event.what === 'session') void this.#sent.saved(event.id);
        return;
      case 'failed':
        this.#saving.unwritten(givenAs(event.what, event.id), event.error.code);
        return;
      case 'removed-elsewhere':
        // There is nothing to try again.
        this.#saving.written(givenAs('session', event.id));
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
      case 'draft-came':
        void this.#takeUp(event.id);
        return;
      case 'saving':
      case 'step-back':
    }
  };

  /** Shows what came from a file into the place of what is open on screen. */
  async #takeUp(draft: string): Promise<void> {
    try {
      await Promise.all([this.#draft.takeUp(draft), this.editors.takeUp(draft)]);
    } catch (reason) {
      console.warn('a draft that came in cannot be read', asVaultError(reason));
    }
    this.#readUnsent();
  }

  async #follow(id: string): Promise<void> {
    if (this.#sessions.get(id) === null) return;
    try {
      await this.#sessions.reread(id);
      this.store.setState(({ shown }) => (shown === id ? { unopened: null } : {}));
    } catch (reason) {
      const error = asVaultError(reason);
      const { shown, access } = this.store.getState();
      if (error.code === 'missing') {
        if (shown === id) this.told.closed();
      } else if (access === 'follower') this.#cannotShow(id, error.code);
      // What stands here is whole, and a person may be writing in it: the next time it is saved, it is said why that fails.
      else console.warn('what another tab has written cannot be read', error);
    }
  }
}
