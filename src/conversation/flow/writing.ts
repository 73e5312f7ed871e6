/** One reply, from the loaded model to its end: prompt, stream, draft, and what became of it. */
import type { Draft, PastTurn, Span } from '../../coe/types.ts';
import { EngineError, type Finished } from '../../engine/port.ts';
import type { Turn, TurnStatus } from '../../vault/session.ts';
import { longestPart, type Keep } from '../model/fit.ts';
import { given } from '../model/turns.ts';
import { DraftReader, promptFor, REPLY_TOKENS } from './chain.ts';
import { generateInto } from './generating.ts';
import type { ModelSource, ReadyModel } from './ports.ts';
import type { Failure, Live, OverLong } from './state.ts';

export interface Progress {
  readonly phase: Live['phase'];
  readonly draft: Draft;
  readonly startedAt: number;
}

export interface Assignment {
  readonly turn: Turn;
  readonly past: readonly PastTurn[];
  readonly models: ModelSource;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Asks which part of a message that is too long shall be read; null: none, the person shortens it. */
  readonly onOverLong: (
    question: OverLong,
    keeps: Promise<Readonly<Record<Keep, Span>>>,
  ) => Promise<Span | null>;
}

export interface End {
  readonly turn: Partial<Turn>;
  readonly failure?: Failure;
  /** The person wants to shorten the message. */
  readonly edit?: boolean;
}

/** Writes a reply. Never throws for what an engine may do: that is an end like others. */
export async function writeReply(assignment: Assignment): Promise<End> {
  const { turn, models, signal, onProgress } = assignment;
  const reader = new DraftReader(turn.raw);
  let startedAt = Date.now();
  const tell = (phase: Live['phase']): void => {
    onProgress({ phase, draft: reader.draft, startedAt });
  };
  tell('waiting');
  try {
    const ready = await models.ready(signal);
    startedAt = Date.now();
    tell('reading');
    const fitted = await fit(assignment, ready);
    if (fitted === null) return { turn: { status: 'stopped' }, edit: !signal.aborted };
    const end = await stream(assignment, ready, fitted, reader, tell);
    const { model, engine } = ready;
    const by = { model: model.id, name: model.name, engine: engine.id };
    return { ...end, turn: { ...fitted, ...end.turn, by, tookMs: Date.now() - startedAt } };
  } catch (reason) {
    if (!(reason instanceof EngineError)) throw reason;
    const { code } = reason;
    if (code === 'aborted')
      return { turn: { raw: reader.draft.raw, status: signal.aborted ? 'stopped' : 'cut' } };
    console.warn(reason);
    return {
      turn: { raw: reader.draft.raw, status: code === 'device-lost' ? 'cut' : 'failed' },
      failure: code,
    };
  }
}

type Given = Pick<Turn, 'given'>;

/** Asks the person when the message does not fit the context; null when they want to shorten it themselves. */
async function fit({ turn, past, onOverLong }: Assignment, ready: ReadyModel): Promise<Given | null> {
  const { engine, model } = ready;
  if (turn.given !== null) return { given: turn.given };
  const limit = model.contextTokens - REPLY_TOKENS;
  const count = (message: string): Promise<number> =>
    engine.countTokens(promptFor({ past, message, lang: turn.lang, screen: turn.screen }, model));
  const tokens = await count(turn.message);
  if (tokens <= limit) return { given: null };
  const fits = async (part: string): Promise<boolean> => (await count(part)) <= limit;
  const keep = (side: Keep): Promise<Span> => longestPart(turn.message, side, fits);
  const keeps = keep('start').then(async (start) => ({ start, end: await keep('end') }));
  const span = await onOverLong(
    { turnId: turn.id, message: turn.message, tokens, limit, keeps: null },
    keeps,
  );
  return span === null ? null : { given: span };
}

async function stream(
  { turn, past, signal }: Assignment,
  ready: ReadyModel,
  fitted: Given,
  reader: DraftReader,
  tell: (phase: Live['phase']) => void,
): Promise<End> {
  const message = given({ ...turn, ...fitted });
  const { finished, ranAway } = await generateInto(reader, {
    ...ready,
    task: { past, message, lang: turn.lang, screen: turn.screen },
    written: turn.raw,
    seed: randomSeed(),
    signal,
    onPiece: () => {
      tell('writing');
    },
    onAgain: () => {
      tell('again');
    },
  });
  const { raw } = reader.draft;
  if (ranAway) return { turn: { raw, status: 'failed' }, failure: 'runaway' };
  return { turn: { raw, status: statusOf(finished) } };
}

function statusOf(finished: Finished): TurnStatus {
  if (finished.finish === 'aborted') return 'stopped';
  return finished.finish === 'length' ? 'length' : 'done';
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
