/** One turn's reply, from the loaded model to its end, and what became of it. */
import type { Draft, PastTurn } from '../../coe/types.ts';
import { asEngineError, EngineError } from '../../device/error.ts';
import { unlessAborted } from '../../device/unlessAborted.ts';
import type { Turn, TurnStatus } from '../../vault/session.ts';
import { given } from '../model/turns.ts';
import { DraftReader, writtenByPerson, type Task } from './chain.ts';
import { partToRead, pastToRead, replyRoom, type AskToFit } from './fitting.ts';
import { generateInto, type Generated } from './generating.ts';
import type { ModelSource } from './ports.ts';
import type { Failure, Live } from './state.ts';

export interface Progress {
  readonly phase: Live['phase'];
  readonly draft: Draft;
  readonly startedAt: number;
}

export interface Assignment {
  readonly turn: Turn;
  readonly past: readonly PastTurn[];
  /** How much danger there is, now or shortly before. */
  readonly level: Task['level'];
  /** What other versions of this reply say. */
  readonly versions: readonly string[];
  readonly models: ModelSource;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onOverLong: AskToFit;
}

export interface End {
  readonly turn: Partial<Turn>;
  readonly failure?: Failure;
  /** The reply stands in another version than the turn: it does not go on from what the turn's holds. */
  readonly version?: Partial<Turn>;
  /** The person wants to shorten the message. */
  readonly edit?: boolean;
}

/** Writes a reply. Never throws: whatever goes wrong is an end like others, and the next reply still comes. */
export async function writeReply(assignment: Assignment): Promise<End> {
  const { turn, past, level, models, signal, onProgress } = assignment;
  const reader = new DraftReader(turn.raw);
  let startedAt = Date.now();
  const tell = (phase: Live['phase']): void => {
    onProgress({ phase, draft: reader.shown, startedAt });
  };
  tell('waiting');
  try {
    // Stopped before its turn came.
    if (signal.aborted) throw new EngineError('aborted');
    const ready = await models.ready(signal);
    startedAt = Date.now();
    tell('reading');
    if (ready.writes === 'carefully') {
      const { chooseReply } = await import('./careful.ts');
      const { raw, choices } = await unlessAborted(chooseReply(assignment, ready, signal), signal);
      const by = { model: ready.model.id, name: ready.model.name, engine: 'encoder' } as const;
      const chosen = { raw, choices, by, tookMs: Date.now() - startedAt, status: 'done' } as const;
      // Sentences are chosen for a whole reply: what a model has written of one stays as it is.
      if (turn.raw !== writtenByPerson(turn)) return { turn: { status: turn.status }, version: chosen };
      reader.reset(raw);
      reader.end();
      tell('writing');
      return { turn: chosen };
    }
    const whole: Task = { past, message: given(turn), lang: turn.lang, level };
    const read = await pastToRead(whole, ready, signal);
    // A message beside which earlier exchanges fit, fits.
    const part =
      read.length > 0
        ? turn.given
        : await partToRead(turn, { ...whole, past: read }, ready, { signal, ask: assignment.onOverLong });
    if (part === 'none') return { turn: { status: 'stopped' }, edit: !signal.aborted };
    const generated = await generateInto(reader, {
      ...ready,
      task: { ...whole, past: read, message: given({ ...turn, given: part }) },
      written: turn.raw,
      maxTokens: replyRoom(ready),
      seed: ready.seed(),
      signal,
      onPiece: () => {
        tell('writing');
      },
      onAgain: () => {
        tell('again');
      },
    });
    const { model, engine } = ready;
    const end: Partial<Turn> = {
      raw: reader.draft.raw,
      given: part,
      unread: past.length - read.length,
      by: { model: model.id, name: model.name, engine: engine.id },
      tookMs: Date.now() - startedAt,
      status: statusOf(generated),
      withheld: generated.withheld,
    };
    return generated.ranAway ? { turn: end, failure: 'runaway' } : { turn: end };
  } catch (reason) {
    const error = asEngineError(reason);
    return endOf(error, reader.shown.raw, signal);
  }
}

function endOf(error: EngineError, raw: string, signal: AbortSignal): End {
  // Aborted without the person's stop: another tab has taken the engine.
  if (error.code === 'aborted') return { turn: { raw, status: signal.aborted ? 'stopped' : 'cut' } };
  console.error(error);
  return { turn: { raw, status: error.code === 'device-lost' ? 'cut' : 'failed' }, failure: error.code };
}

function statusOf({ finished, ranAway, withheld }: Generated): TurnStatus {
  const ends = { stop: 'done', length: 'length', aborted: 'stopped' } as const;
  if (withheld !== null) return 'withheld';
  return ranAway ? 'failed' : ends[finished.finish];
}
