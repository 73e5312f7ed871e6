/** One turn's reply, from the loaded model to its end, and what became of it. */
import { asEngineError, EngineError } from '../../device/error.ts';
import { unlessAborted } from '../../device/unlessAborted.ts';
import type { Assignment, End } from './assignment.ts';
import { DraftReader, writtenByPerson } from './chain.ts';
import type { Live } from './state.ts';
import { arrived } from '../../device/arrived.ts';

/** Comes after the first paint, as the screen does: it is needed when a message is answered. */
const composing = (): Promise<typeof import('./composing.ts')> => arrived(import('./composing.ts'));

/** Brings what has a reply composed here ahead of the first message. */
export async function prepareComposing(): Promise<void> {
  await composing();
}

/** Writes a reply. Never throws: whatever goes wrong is an end like others, and the next reply still comes. */
export async function writeReply(assignment: Assignment): Promise<End> {
  const { turn, models, signal, onProgress } = assignment;
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
      const { chooseReply } = await arrived(import('./careful.ts'));
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
    const letGo = ready.hold();
    try {
      const { compose } = await composing();
      return await compose(assignment, ready, { reader, tell, startedAt });
    } finally {
      letGo();
    }
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
