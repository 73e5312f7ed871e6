/**
 * The one owner of what is said: opens sessions, takes messages, sees that replies are written one after another,
 * and that every change is saved. Components call it and read its store.
 */
import { createStore, type StoreApi } from 'zustand';
import type { Layer, Span } from '../../coe/types.ts';
import { asVaultError, VaultError } from '../../vault/errors.ts';
import { holdSession, type SessionHold } from '../../vault/lock.ts';
import { entryOf, type Session, type Turn } from '../../vault/session.ts';
import type { Vault, VaultEvent } from '../../vault/vault.ts';
import type { Keep } from '../model/fit.ts';
import {
  addTurn,
  canContinue,
  changeTurn,
  giveFeedback,
  markCut,
  newSession,
  pastOf,
  path,
  showVersion,
} from '../model/turns.ts';
import { draftOf, EMPTY_DRAFT, languageOfText, promptFor, writtenThrough } from './chain.ts';
import { Library } from './library.ts';
import type { ModelSource } from './ports.ts';
import { ReadAhead } from './readAhead.ts';
import { screenMessage } from './screening.ts';
import { initialState, type ConversationState, type Live } from './state.ts';
import { writeReply, type Progress } from './writing.ts';

/** The draft that belongs to no session yet. */
const NEW_DRAFT = 'new';
/** How often the screen takes up what has streamed in. */
const DRAW_MS = 70;

/** What the conversation says to the rest of the app, once each. */
export interface Told {
  /** A reply came to its end, one way or another. */
  replied(turn: Turn): void;
  /** A session was deleted; `restore` brings it back whole. */
  removed(title: string, restore: () => void): void;
  /** Something was asked for that another tab or a reply on its way forbids. */
  refused(why: 'busy-elsewhere' | 'still-writing'): void;
  /** A new session came to be. */
  opened(id: string): void;
  /** The session on screen is gone. */
  closed(): void;
}

interface Job {
  readonly sessionId: string;
  readonly abort: AbortController;
  /** Another tab took the session: what streams in here must not be saved any more. */
  lost: boolean;
}

export class Conversation {
  readonly store: StoreApi<ConversationState>;
  readonly library: Library;
  readonly #readAhead: ReadAhead;
  readonly #holds = new Map<string, SessionHold>();
  readonly #jobs = new Map<string, Job>();
  /** The reply before; the next one starts when it has ended. */
  #before: Promise<void> = Promise.resolve();
  #answerFit: ((span: Span | null) => void) | null = null;

  constructor(
    private readonly vault: Vault | null,
    private readonly models: ModelSource,
    private readonly told: Told,
  ) {
    this.store = createStore(() =>
      initialState(vault === null ? { state: 'failed', code: 'unavailable' } : { state: 'saved' }),
    );
    this.library = new Library(vault);
    this.#readAhead = new ReadAhead(models);
    vault?.subscribe(this.#onVault);
  }

  /** Shows a session, or a new one for null, with the draft that was left in its composer. */
  async open(id: string | null): Promise<void> {
    const before = this.store.getState().shown;
    this.#readAhead.stop();
    this.store.setState({
      shown: id,
      access: 'opening',
      unopened: null,
      text: '',
      overLong: null,
      editing: null,
    });
    if (before !== null && before !== id) this.#leave(before);
    try {
      const session = id === null ? null : await this.#take(id, 'ask');
      const draft = (await this.vault?.readDraft(id ?? NEW_DRAFT)) ?? '';
      if (this.store.getState().shown !== id) return;
      // What was typed while the draft was being read is newer.
      this.store.setState((state) => ({ text: state.text === '' ? draft : state.text }));
      if (session !== null) this.#show(session);
    } catch (reason) {
      const error = asVaultError(reason);
      if (this.store.getState().shown === id) this.store.setState({ unopened: error.code });
    }
  }

  /** Takes the session on screen over from the tab that writes it. */
  async takeOver(): Promise<void> {
    const { shown } = this.store.getState();
    if (shown === null) return;
    this.#show(await this.#take(shown, 'take-over'));
  }

  setText(text: string): void {
    const { shown } = this.store.getState();
    this.store.setState({ text });
    this.vault?.saveDraft(shown ?? NEW_DRAFT, text);
    if (text.trim() === '') this.#readAhead.stop();
    else {
      this.#readAhead.typed(({ model }) => {
        const session = this.#shownSession();
        const past = session === null ? [] : pastOf(session, path(session).at(-1)?.id ?? null);
        return promptFor({ past, message: text, lang: languageOfText(text), screen: 'none' }, model);
      });
    }
  }

  /** Sends what stands in the composer. */
  send(): void {
    const { text, shown } = this.store.getState();
    if (text.trim() === '') return;
    const session = this.#shownSession();
    if (shown !== null && session === null) return;
    if (session !== null && this.#jobIn(session.id) !== undefined) {
      this.told.refused('still-writing');
      return;
    }
    this.#readAhead.stop();
    const parent = session === null ? null : (path(session).at(-1)?.id ?? null);
    const turn = this.#newTurn(text.trim(), parent);
    this.store.setState({ text: '' });
    this.vault?.saveDraft(shown ?? NEW_DRAFT, '');
    if (session === null) void this.#begin(newSession(crypto.randomUUID(), turn), turn);
    else this.#add(session, turn);
  }

  /** Stops the reply in the session on screen; what came so far stays. */
  stop(): void {
    const { shown } = this.store.getState();
    if (shown !== null) this.#jobIn(shown)?.abort.abort();
  }

  /** Writes another version of a reply; the earlier one stays. */
  rewrite(turnId: string): void {
    this.#sibling(turnId, (turn) => {
      const last = turn.corrections.at(-1);
      const raw =
        last === undefined ? '' : writtenThrough(draftOf(turn.raw), last.layer, last.text, turn.lang);
      return { raw };
    });
  }

  /** Sends a changed message in the place of the earlier one. */
  edit(turnId: string, message: string): void {
    this.store.setState({ editing: null });
    const session = this.#shownSession();
    const turn = session?.turns.find(({ id }) => id === turnId);
    if (session === null || turn === undefined) return;
    this.#add(session, this.#newTurn(message.trim(), turn.parent));
  }

  /** Puts a layer right; the layers behind it and the reply are written anew from there. */
  correct(turnId: string, layer: Layer, text: string): void {
    this.#sibling(turnId, (turn) => ({
      raw: writtenThrough(draftOf(turn.raw), layer, text, turn.lang),
      corrections: [...turn.corrections.filter((earlier) => earlier.layer < layer), { layer, text }],
    }));
  }

  /** Writes on from where a reply was cut or stopped. */
  continueTurn(turnId: string): void {
    const session = this.#shownSession();
    const turn = session?.turns.find(({ id }) => id === turnId);
    if (session === null || turn === undefined || !canContinue(turn)) return;
    this.#write(session.id, turn);
  }

  /** Has a held message answered after all, because the person asked for it. */
  goOn(turnId: string): void {
    const session = this.#shownSession();
    const turn = session?.turns.find(({ id }) => id === turnId);
    if (session !== null && turn?.status === 'held') this.#write(session.id, turn);
  }

  giveFeedback(turnId: string, feedback: 'right' | 'wrong' | null): void {
    const { shown } = this.store.getState();
    if (shown !== null) this.#change(shown, (session) => giveFeedback(session, turnId, feedback));
  }

  showVersion(turn: Turn): void {
    const { shown } = this.store.getState();
    if (shown !== null) this.#change(shown, (session) => showVersion(session, turn));
  }

  /** Answers the question about a message that is too long: give the model this part of it. */
  sendPart(keep: Keep): void {
    const { overLong } = this.store.getState();
    const kept = overLong?.keeps?.[keep];
    if (overLong === null || kept === undefined) return;
    const { length } = overLong.message;
    this.#answerFit?.(keep === 'start' ? { start: 0, end: kept } : { start: length - kept, end: length });
  }

  /** Answers it with: I will shorten it myself. */
  editOverLong(): void {
    this.#answerFit?.(null);
  }

  rename(id: string, title: string): void {
    if (this.store.getState().sessions[id] !== undefined && this.#holds.has(id)) {
      this.#change(id, (session) => ({ ...session, title, titledBy: 'person' }));
      return;
    }
    void this.#alone(id, async (vault) => {
      await vault.rename(id, title);
      const entry = await vault.readEntry(id);
      if (entry !== null) this.library.put(entry);
    });
  }

  /** Deletes a session, and offers to bring it back. */
  async remove(id: string): Promise<void> {
    this.#jobIn(id)?.abort.abort();
    await this.#alone(id, async (vault) => {
      await vault.flush(id);
      const session = await vault.read(id);
      await vault.remove(id);
      this.#forget(id);
      this.library.drop(id);
      if (this.store.getState().shown === id) this.told.closed();
      this.told.removed(session.title, () => {
        vault.save(session, 'now');
        this.library.put(entryOf(session));
      });
    });
  }

  /** Tries again to write what could not be saved. */
  async retrySaving(): Promise<void> {
    if (this.vault === null) return;
    try {
      await this.vault.flush();
    } catch (reason) {
      // The event of the same failure has told it already.
      if (!(reason instanceof VaultError)) throw reason;
    }
  }

  /** The page may be closed at any moment now: writes what is still waiting its second. */
  async settle(): Promise<void> {
    for (const live of this.store.getState().lives) {
      this.#change(live.sessionId, (session) =>
        changeTurn(session, live.turnId, { raw: live.draft.raw }, Date.now()),
      );
    }
    await this.retrySaving();
  }

  #shownSession(): Session | null {
    const { shown, sessions } = this.store.getState();
    return shown === null ? null : (sessions[shown] ?? null);
  }

  #jobIn(sessionId: string): Job | undefined {
    return [...this.#jobs.values()].find((job) => job.sessionId === sessionId);
  }

  #newTurn(message: string, parent: string | null): Turn {
    const lang = languageOfText(message);
    return freshTurn({ parent, lang, message, screen: screenMessage(message, lang) });
  }

  async #begin(session: Session, turn: Turn): Promise<void> {
    await this.#hold(session.id, 'ask');
    this.store.setState({ shown: session.id, access: 'writer', unopened: null });
    this.#show(session);
    this.#change(session.id, (now) => now);
    this.told.opened(session.id);
    this.#answer(session.id, turn);
  }

  #add(session: Session, turn: Turn): void {
    this.#change(session.id, (now) => addTurn(now, turn));
    this.#answer(session.id, turn);
  }

  #sibling(turnId: string, change: (turn: Turn) => Partial<Turn>): void {
    const session = this.#shownSession();
    const turn = session?.turns.find(({ id }) => id === turnId);
    if (session === null || turn === undefined) return;
    const next: Turn = { ...freshTurn(turn), given: turn.given, ...change(turn) };
    this.#change(session.id, (now) => addTurn(now, next));
    this.#write(session.id, next);
  }

  /** A message that the screen holds gets its fixed answer; any other one goes to the model. */
  #answer(sessionId: string, turn: Turn): void {
    if (turn.screen !== 'high') this.#write(sessionId, turn);
    else this.#change(sessionId, (session) => changeTurn(session, turn.id, { status: 'held' }, Date.now()));
  }

  /** Has a turn written, behind any other. */
  #write(sessionId: string, turn: Turn): void {
    const job: Job = { sessionId, abort: new AbortController(), lost: false };
    this.#jobs.set(turn.id, job);
    this.#setLive({
      sessionId,
      turnId: turn.id,
      phase: 'queued',
      draft: turn.raw === '' ? EMPTY_DRAFT : draftOf(turn.raw),
      startedAt: Date.now(),
    });
    this.store.setState(({ failures }) => ({ failures: without(failures, turn.id) }));
    this.#before = this.#before.then(() => this.#run(turn, job));
  }

  async #run(turn: Turn, job: Job): Promise<void> {
    const { sessionId } = job;
    const session = this.store.getState().sessions[sessionId];
    if (session === undefined) return;
    const screen = new Drawing((progress) => {
      this.#draw(turn.id, progress);
      if (!job.lost) this.#saveWhileWriting(sessionId, turn.id, progress.draft.raw);
    });
    const end = await writeReply({
      turn,
      past: pastOf(session, turn.parent),
      models: this.models,
      signal: job.abort.signal,
      onProgress: (progress) => {
        screen.put(progress);
      },
      onOverLong: (tokens, limit, keeps) => this.#askToFit(turn, tokens, limit, keeps, job.abort.signal),
    });
    screen.stop();
    this.#jobs.delete(turn.id);
    this.store.setState((state) => ({
      lives: state.lives.filter((live) => live.turnId !== turn.id),
      failures: end.failure === undefined ? state.failures : { ...state.failures, [turn.id]: end.failure },
      editing: end.edit === true ? turn.id : state.editing,
    }));
    if (job.lost) return;
    this.#change(sessionId, (now) => changeTurn(now, turn.id, end.turn, Date.now()));
    const ended = this.store.getState().sessions[sessionId]?.turns.find(({ id }) => id === turn.id);
    if (ended !== undefined) this.told.replied(ended);
    if (this.store.getState().shown !== sessionId) this.#leave(sessionId);
  }

  #draw(turnId: string, progress: Progress): void {
    const { phase, draft, startedAt } = progress;
    this.store.setState((state) => ({
      lives: state.lives.map((live) =>
        live.turnId === turnId ? { ...live, phase, draft, startedAt } : live,
      ),
    }));
  }

  #setLive(live: Live): void {
    this.store.setState((state) => ({
      lives: [...state.lives.filter(({ turnId }) => turnId !== live.turnId), live],
    }));
  }

  async #askToFit(
    turn: Turn,
    tokens: number,
    limit: number,
    keeps: Promise<Record<Keep, number>>,
    signal: AbortSignal,
  ): Promise<Span | null> {
    const question = { turnId: turn.id, message: turn.message, tokens, limit };
    this.store.setState({ overLong: question });
    const counted = keeps.then((found) => {
      this.store.setState(({ overLong }) =>
        overLong?.turnId === turn.id ? { overLong: { ...question, keeps: found } } : {},
      );
    });
    const answered = new Promise<Span | null>((resolve) => {
      this.#answerFit = resolve;
      signal.addEventListener(
        'abort',
        () => {
          resolve(null);
        },
        { once: true },
      );
    });
    const span = await Promise.race([answered, counted.then(() => answered)]);
    this.#answerFit = null;
    this.store.setState({ overLong: null });
    return span;
  }

  /** A step of a session that is in memory: on screen, in the list and on disk. */
  #change(id: string, step: (session: Session) => Session): void {
    const before = this.store.getState().sessions[id];
    if (before === undefined) return;
    const after = step(before);
    this.#show(after);
    this.library.put(entryOf(after));
    if (this.#holds.has(id)) this.vault?.save(after, 'now');
  }

  #show(session: Session): void {
    this.store.setState(({ sessions }) => ({ sessions: { ...sessions, [session.id]: session } }));
  }

  /** Saved from what streams, without a new session value on screen for every piece. */
  #saveWhileWriting(sessionId: string, turnId: string, raw: string): void {
    const session = this.store.getState().sessions[sessionId];
    if (session === undefined || !this.#holds.has(sessionId)) return;
    this.vault?.save(changeTurn(session, turnId, { raw, status: 'writing' }, Date.now()), 'soon');
  }

  async #take(id: string, mode: 'ask' | 'take-over'): Promise<Session> {
    const held = this.#holds.has(id) || (await this.#hold(id, mode));
    const inMemory = this.store.getState().sessions[id];
    const session = held && inMemory !== undefined ? inMemory : await this.#read(id);
    if (this.store.getState().shown === id) this.store.setState({ access: held ? 'writer' : 'follower' });
    // Nobody writes it any more: this tab holds it, and no job of this tab is at work.
    return held && this.#jobIn(id) === undefined ? markCut(session) : session;
  }

  #read(id: string): Promise<Session> {
    if (this.vault === null) throw new VaultError('unavailable');
    return this.vault.read(id);
  }

  async #hold(id: string, mode: 'ask' | 'take-over'): Promise<boolean> {
    const hold = await holdSession(id, mode, () => {
      this.#holds.delete(id);
      const job = this.#jobIn(id);
      if (job !== undefined) {
        job.lost = true;
        job.abort.abort();
      }
      if (this.store.getState().shown === id) this.store.setState({ access: 'follower' });
    });
    if (hold === undefined) return false;
    this.#holds.set(id, hold);
    return true;
  }

  /** Lets go of a session that is not on screen, unless a reply is still being written in it. */
  #leave(id: string): void {
    if (this.#jobIn(id) !== undefined) return;
    void this.vault?.flush(id).then(
      () => {
        if (this.store.getState().shown !== id && this.#jobIn(id) === undefined) this.#forget(id);
      },
      // What could not be saved stays in memory and held, for the retry.
      () => undefined,
    );
  }

  #forget(id: string): void {
    this.#holds.get(id)?.release();
    this.#holds.delete(id);
    this.store.setState(({ sessions }) => ({ sessions: without(sessions, id) }));
  }

  /** Does something to a session that no other tab is writing. */
  async #alone(id: string, work: (vault: Vault) => Promise<void>): Promise<void> {
    if (this.vault === null) return;
    const mine = this.#holds.has(id);
    if (!mine && !(await this.#hold(id, 'ask'))) {
      this.told.refused('busy-elsewhere');
      return;
    }
    try {
      await work(this.vault);
    } finally {
      if (!mine) this.#forget(id);
    }
  }

  readonly #onVault = (event: VaultEvent): void => {
    const { shown, access } = this.store.getState();
    switch (event.type) {
      case 'saving':
      case 'saved':
        this.store.setState({ saving: { state: event.type } });
        break;
      case 'failed':
        this.store.setState({ saving: { state: 'failed', code: event.error.code } });
        break;
      case 'changed-elsewhere':
        if (event.id === shown && access === 'follower') void this.#follow(event.id);
        break;
    }
  };

  async #follow(id: string): Promise<void> {
    try {
      const session = await this.#read(id);
      this.#show(session);
    } catch (reason) {
      if (asVaultError(reason).code === 'missing' && this.store.getState().shown === id) this.told.closed();
      else throw reason;
    }
  }
}

function freshTurn(same: Pick<Turn, 'parent' | 'lang' | 'message' | 'screen'>): Turn {
  const { parent, lang, message, screen } = same;
  return {
    id: crypto.randomUUID(),
    parent,
    created: Date.now(),
    lang,
    message,
    given: null,
    raw: '',
    status: 'waiting',
    screen,
    corrections: [],
    feedback: null,
    by: null,
    tookMs: null,
  };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** Hands on the latest progress a few times a second: by a timer, which a hidden tab slows but never stops. */
class Drawing {
  #latest: Progress | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly draw: (progress: Progress) => void) {}

  put(progress: Progress): void {
    this.#latest = progress;
    this.#timer ??= setTimeout(this.#flush, DRAW_MS);
  }

  /** Draws what is left. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#flush();
  }

  readonly #flush = (): void => {
    this.#timer = null;
    if (this.#latest !== null) this.draw(this.#latest);
    this.#latest = null;
  };
}
