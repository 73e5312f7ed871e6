/** One turn's reply, from the loaded model to its end, and what became of it. */
import { excessOf } from '../../coe/context.ts';
import type { Draft, PastTurn, Span } from '../../coe/types.ts';
import { asEngineError, EngineError } from '../../engine/port.ts';
import type { Turn, TurnStatus } from '../../vault/session.ts';
import { longestPart, type Keep } from '../model/fit.ts';
import { given } from '../model/turns.ts';
import { DraftReader, promptFor, REPLY_TOKENS, type Task } from './chain.ts';
import { generateInto, type Generated } from './generating.ts';
import type { FreeModel, ModelSource } from './ports.ts';
import type { Failure, Live, OverLong } from './state.ts';

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

/** Writes a reply. Never throws: whatever goes wrong is an end like others, and the next reply still comes. */
export async function writeReply(assignment: Assignment): Promise<End> {
  const { turn, past, level, models, signal, onProgress } = assignment;
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
    if (ready.writes === 'carefully') {
      const { chooseReply } = await import('./careful.ts');
      const { raw, choices } = await chooseReply(assignment, ready, signal);
      reader.reset(raw);
      reader.end();
      tell('writing');
      const by = { model: ready.model.id, name: ready.model.name, engine: 'encoder' } as const;
      return { turn: { raw, choices, by, tookMs: Date.now() - startedAt, status: 'done' } };
    }
    const part = await partToRead(assignment, ready);
    if (part === 'none') return { turn: { status: 'stopped' }, edit: !signal.aborted };
    const generated = await generateInto(reader, {
      ...ready,
      task: { past, message: given({ ...turn, given: part }), lang: turn.lang, level },
      written: turn.raw,
      maxTokens: replyRoom(ready),
      seed: randomSeed(),
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
      by: { model: model.id, name: model.name, engine: engine.id },
      tookMs: Date.now() - startedAt,
      status: statusOf(generated),
      withheld: generated.withheld,
    };
    return generated.ranAway ? { turn: end, failure: 'runaway' } : { turn: end };
  } catch (reason) {
    const error = asEngineError(reason);
    return endOf(error, reader.draft.raw, signal);
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

/** Tokens kept free for the reply; a small context is shared half and half. */
function replyRoom({ model }: FreeModel): number {
  return Math.min(REPLY_TOKENS, Math.floor(model.contextTokens / 2));
}

/** The part of the message that the model shall read, null for all of it; asks the person when it does not fit. */
async function partToRead(
  { turn, past, level, onOverLong }: Assignment,
  ready: FreeModel,
): Promise<Turn['given'] | 'none'> {
  if (turn.given !== null) return turn.given;
  const { engine, model } = ready;
  const room = model.contextTokens - replyRoom(ready);
  const count = (message: string): Promise<number> => {
    const task: Task = { past, message, lang: turn.lang, level };
    return engine.countTokens(promptFor(task, model));
  };
  const { message } = turn;
  const promptTokens = await count(message);
  if (promptTokens <= room) return null;
  const excess = excessOf(message, { promptTokens, textTokens: promptTokens - (await count('')), room });
  if (excess === undefined) return null;
  const fits = async (part: string): Promise<boolean> => (await count(part)) <= room;
  const keep = (side: Keep): Promise<Span> => longestPart(message, side, fits);
  const keeps = keep('start').then(async (start) => ({ start, end: await keep('end') }));
  const span = await onOverLong({ turnId: turn.id, message, excess: excess.characters, keeps: null }, keeps);
  return span ?? 'none';
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
