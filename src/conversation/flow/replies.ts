/** Replies on their way: one is written at a time, its text reaches screen and disk while it streams. */
import type { StoreApi } from 'zustand';
import type { Span } from '../../coe/types.ts';
import { unlessAborted } from '../../device/unlessAborted.ts';
import type { EditorPlace } from '../../vault/drafts.ts';
import { presentMoment, type Turn } from '../../vault/session.ts';
import type { Keep } from '../model/fit.ts';
import { addTurn, changeTurn, freshTurn, otherVersions, levelNow, pastOf } from '../model/turns.ts';
import type { Progress } from './assignment.ts';
import { draftOf } from './chain.ts';
import { Coalesced } from './coalesced.ts';
import type { OpenEditors } from './openEditors.ts';
import type { OpenSessions } from './openSessions.ts';
import type { ModelSource } from './ports.ts';
import type { ConversationState, Live, OverLong } from './state.ts';
import { writeReply } from './writing.ts';

interface Job {
  readonly sessionId: string;
  readonly abort: AbortController;
  /** Another tab took the session: what streams in here must not be saved any more. */
  lost: boolean;
  /** It was not the person who stopped it. */
  cut: boolean;
  /** Settles once what came of it is in the session. */
  ended: Promise<void>;
}

export class Replies {
  readonly #jobs = new Map<string, Job>();
  /** The reply before; the next one starts when it has ended. */
  #before: Promise<void> = Promise.resolve();
  #answerFit: ((span: Span | null) => void) | null = null;

  constructor(
    private readonly store: StoreApi<ConversationState>,
    private readonly sessions: OpenSessions,
    private readonly editors: OpenEditors,
    private readonly models: ModelSource,
    private readonly onEnd: (sessionId: string, turn: Turn) => void,
  ) {}

  /** Whether a reply is on its way in this session. */
  writesIn(sessionId: string): boolean {
    return this.#in(sessionId) !== undefined;
  }

  /** Writes a turn of a session, behind any other; from its `raw` on, if it has any. */
  write(sessionId: string, turn: Turn): void {
    const job: Job = {
      sessionId,
      abort: new AbortController(),
      lost: false,
      cut: false,
      ended: this.#before,
    };
    this.#jobs.set(turn.id, job);
    const live: Live = {
      sessionId,
      turnId: turn.id,
      phase: 'queued',
      draft: draftOf(turn.raw),
      startedAt: Date.now(),
    };
    this.store.setState(({ lives, failures }) => ({
      lives: [...lives, live],
      failures: Object.fromEntries(Object.entries(failures).filter(([id]) => id !== turn.id)),
    }));
    job.ended = this.#whenItsTurnComes(turn, job, this.#before);
    this.#before = Promise.all([this.#before, job.ended]).then(() => undefined);
  }

  /** Stops the reply in a session; what came so far stays, and is in the session once this resolves. */
  async stop(sessionId: string): Promise<void> {
    const job = this.#in(sessionId);
    job?.abort.abort();
    await job?.ended;
  }

  /** The session belongs to another tab now. */
  lose(sessionId: string): void {
    const job = this.#in(sessionId);
    if (job === undefined) return;
    job.lost = true;
    job.abort.abort();
  }

  /** Cuts every reply off and waits until what has come of it is in line to be saved. */
  async end(): Promise<void> {
    for (const job of this.#jobs.values()) {
      job.cut = true;
      job.abort.abort();
    }
    await this.#before;
  }

  /** Keeps what has streamed in so far. */
  keep(): void {
    for (const { sessionId } of this.store.getState().lives) this.sessions.keepSoon(sessionId);
  }

  /** Answers the question about a message that is too long; null: the person will shorten it. */
  answerFit(keep: Keep | null): void {
    const { overLong } = this.store.getState();
    if (overLong === null) return;
    if (keep === null) this.#answerFit?.(null);
    else if (overLong.keeps !== null) this.#answerFit?.(overLong.keeps[keep]);
  }

  #in(sessionId: string): Job | undefined {
    return [...this.#jobs.values()].find((job) => job.sessionId === sessionId);
  }

  /** One that is stopped does not wait: it has nothing more to write. */
  async #whenItsTurnComes(turn: Turn, job: Job, before: Promise<void>): Promise<void> {
    await Promise.allSettled([unlessAborted(before, job.abort.signal)]);
    await this.#run(turn, job);
  }

  async #run(turn: Turn, job: Job): Promise<void> {
    const { sessionId } = job;
    const session = this.sessions.get(sessionId);
    const screen = new Coalesced<Progress>((progress) => {
      this.#draw(turn.id, progress);
      if (!job.lost) this.sessions.keepSoon(sessionId);
    });
    const end = await writeReply({
      turn,
      past: session === null ? [] : pastOf(session, turn.parent),
      level: session === null ? turn.screen : levelNow(session, turn),
      versions: session === null ? [] : otherVersions(session, turn),
      models: this.models,
      signal: job.abort.signal,
      onProgress: (progress) => {
        screen.put(progress);
      },
      onOverLong: (question, keeps) => this.#askToFit(question, keeps, job.abort.signal),
    });
    screen.flush();
    this.#jobs.delete(turn.id);
    this.store.setState((state) => ({
      lives: state.lives.filter((live) => live.turnId !== turn.id),
      failures: end.failure === undefined ? state.failures : { ...state.failures, [turn.id]: end.failure },
    }));
    if (end.shorten !== undefined)
      this.editors.open(sessionId, turn.id, end.shorten, textIn(turn, end.shorten));
    const ended: Partial<Turn> =
      job.cut && end.turn.status === 'stopped' ? { ...end.turn, status: 'cut' } : end.turn;
    const version: Turn | null =
      end.version === undefined
        ? null
        : { ...freshTurn(turn), given: turn.given, corrections: turn.corrections, ...end.version };
    if (!job.lost) {
      this.sessions.change(sessionId, (now) => {
        const written = changeTurn(now, turn.id, ended, presentMoment());
        return version === null ? written : addTurn(written, version);
      });
      if (version !== null) this.editors.move(sessionId, turn.id, version.id);
    }
    this.onEnd(sessionId, version ?? { ...turn, ...ended });
  }

  #draw(turnId: string, { phase, draft, startedAt }: Progress): void {
    this.store.setState(({ lives }) => ({
      lives: lives.map((live) => (live.turnId === turnId ? { ...live, phase, draft, startedAt } : live)),
    }));
  }

  async #askToFit(
    question: OverLong,
    counting: Promise<NonNullable<OverLong['keeps']>> | null,
    signal: AbortSignal,
  ): Promise<Span | null> {
    const answered = new Promise<Span | null>((resolve) => {
      this.#answerFit = resolve;
    });
    const stop = (): void => {
      this.#answerFit?.(null);
    };
    signal.addEventListener('abort', stop, { once: true });
    this.store.setState({ overLong: question });
    const counted = counting?.then((keeps) => {
      this.store.setState(({ overLong }) =>
        overLong === question ? { overLong: { ...question, keeps } } : {},
      );
      return answered;
    });
    try {
      // An engine that dies while it counts ends the question too.
      return await Promise.race([answered, counted ?? answered]);
    } finally {
      signal.removeEventListener('abort', stop);
      this.#answerFit = null;
      this.store.setState({ overLong: null });
    }
  }
}

/** What the person has written in a place of a turn. */
function textIn({ message, corrections }: Turn, place: EditorPlace): string {
  if (place === 'message') return message;
  return corrections.findLast(({ layer }) => layer === place)?.text ?? '';
}
