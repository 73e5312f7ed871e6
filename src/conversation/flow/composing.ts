/** A reply that a language model composes: what it is given to read, and what came of it. */
import type { Turn, TurnStatus } from '../../vault/session.ts';
import { given } from '../model/turns.ts';
import type { Assignment, End } from './assignment.ts';
import type { DraftReader, Task } from './chain.ts';
import { partToRead, pastToRead, promptRoom, replyRoom, type Part } from './fitting.ts';
import { generateInto, type Generated } from './generating.ts';
import type { FreeModel } from './ports.ts';
import type { Live } from './state.ts';

/** What a reply under way has on screen. */
interface OnScreen {
  readonly reader: DraftReader;
  readonly tell: (phase: Live['phase']) => void;
  readonly startedAt: number;
}

/** @throws EngineError; TypeError when the reply check could not be loaded */
export async function compose(
  { turn, past, level, signal, onOverLong }: Assignment,
  ready: FreeModel,
  { reader, tell, startedAt }: OnScreen,
): Promise<End> {
  const whole: Task = { past, message: given(turn), lang: turn.lang, level };
  const room = await promptRoom(ready, turn.raw, signal);
  const read = await pastToRead(whole, room, ready, signal);
  // A message beside which earlier exchanges fit, fits.
  const fit: Part =
    read.length > 0
      ? { part: turn.given }
      : await partToRead(turn, { ...whole, past: read }, room, ready, {
          signal,
          ask: onOverLong,
        });
  if ('shorten' in fit) {
    const stopped = { status: 'stopped' } as const;
    return signal.aborted ? { turn: stopped } : { turn: stopped, shorten: fit.shorten };
  }
  const { part } = fit;
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
}

function statusOf({ finished, ranAway, withheld }: Generated): TurnStatus {
  const ends = { stop: 'done', length: 'length', aborted: 'stopped' } as const;
  if (withheld !== null) return 'withheld';
  return ranAway ? 'failed' : ends[finished.finish];
}
