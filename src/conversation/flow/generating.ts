import { createLoopGuard } from '../../coe/loopGuard.ts';
import type { Engine, Finished } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import { promptFor, REPLY_TOKENS, type DraftReader, type Task } from './chain.ts';
import { grammarFor } from './grammar.ts';
import { watchReply, type Stopped } from './replyWatch.ts';
import { COOLER, FIRST } from './sampling.ts';

export interface Generation {
  readonly engine: Engine;
  readonly model: ModelManifest;
  readonly task: Task;
  /** What stands of the message already; the reader has read it. */
  readonly written: string;
  readonly seed: number;
  readonly signal: AbortSignal;
  /** After each piece; `tokens` of the present try. */
  readonly onPiece: (tokens: number) => void;
  /** The first try ran away; the reader is back at what was written. */
  readonly onAgain: () => void;
  /** Default: true. Without it the model writes freely. */
  readonly grammar?: boolean;
  /** Default: as long as a reply may be. */
  readonly maxTokens?: number;
}

export interface Generated {
  readonly finished: Finished;
  /** Both tries ran into repetition. */
  readonly ranAway: boolean;
  /** The check stopped it; the reader holds what may stand. */
  readonly withheld: Stopped['withheld'] | null;
  readonly tries: number;
}

/**
 * Streams a reply into the reader, under the grammar made for its message and under the reply check; one that runs
 * away is written once more, cooler.
 * @throws EngineError
 * @throws TypeError when the reply check could not be loaded
 */
export async function generateInto(reader: DraftReader, generation: Generation): Promise<Generated> {
  const first = await oneTry(reader, generation, FIRST);
  if (!first.ranAway) return { ...first, tries: 1 };
  reader.reset(generation.written);
  generation.onAgain();
  return { ...(await oneTry(reader, generation, COOLER)), tries: 2 };
}

async function oneTry(
  reader: DraftReader,
  {
    engine,
    model,
    task,
    written,
    seed,
    signal,
    onPiece,
    grammar = true,
    maxTokens = REPLY_TOKENS,
  }: Generation,
  sampling: typeof FIRST,
): Promise<Omit<Generated, 'tries'>> {
  // What we stop has signals of its own: the person's means something else.
  const runaway = new AbortController();
  const unfit = new AbortController();
  const watch = await watchReply(reader.draft);
  // What stands already is not held against it: the person may have written it.
  const guard = createLoopGuard(task.message);
  const pieces = engine.generate(promptFor(task, model), {
    maxTokens,
    sampling: { ...sampling, seed },
    signal: AbortSignal.any([signal, runaway.signal, unfit.signal]),
    ...(grammar ? { grammar: grammarFor(task, model, written) } : {}),
    ...(written === '' ? {} : { written }),
  });
  let tokens = 0;
  let stopped: Stopped | null = null;
  for (;;) {
    const step = await pieces.next();
    if (step.done === true) {
      if (stopped === null) {
        reader.end();
        stopped = watch.end(reader.draft);
      }
      // What came after the verdict, and what it was about, is not read.
      if (stopped !== null) reader.reset(stopped.kept);
      const ranAway = stopped === null && runaway.signal.aborted && !signal.aborted;
      return { finished: step.value, ranAway, withheld: stopped?.withheld ?? null };
    }
    if (stopped !== null) continue;
    reader.push(step.value.text);
    stopped = watch.look(reader.draft);
    const { held } = watch;
    if (stopped !== null) {
      unfit.abort();
      reader.reset(stopped.kept);
    } else if (held !== null) reader.hold(held.place, held.length);
    tokens += step.value.tokens;
    onPiece(tokens);
    if (guard.push(step.value.text) !== 'ok') runaway.abort();
  }
}
