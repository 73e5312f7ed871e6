/** What of a conversation the model can read at once, with room left for the reply. */
import { excessOf, type Excess } from '../../coe/context.ts';
import type { PastTurn, Span } from '../../coe/types.ts';
import type { Turn } from '../../vault/session.ts';
import { longestPart, pastThatFits, type Keep } from '../model/fit.ts';
import { promptFor, REPLY_TOKENS, type Task } from './chain.ts';
import type { FreeModel } from './ports.ts';
import type { OverLong } from './state.ts';

/** Tokens kept free for the reply; a small context is shared half and half. */
export function replyRoom({ model }: Pick<FreeModel, 'model'>): number {
  return Math.min(REPLY_TOKENS, Math.floor(model.contextTokens / 2));
}

/** Tokens that a prompt may have. */
function promptRoom(ready: Pick<FreeModel, 'model'>): number {
  return ready.model.contextTokens - replyRoom(ready);
}

/** The exchanges before a message that are read with it. */
export function pastToRead(task: Task, ready: FreeModel, signal: AbortSignal): Promise<readonly PastTurn[]> {
  const room = promptRoom(ready);
  return pastThatFits(task.past, async (past) => {
    return (await ready.engine.countTokens(promptFor({ ...task, past }, ready.model), signal)) <= room;
  });
}

/** How much too long a message is for one prompt with room for its reply; undefined when it fits. */
export async function excessIn(
  task: Task,
  { engine, model }: Pick<FreeModel, 'engine' | 'model'>,
  signal: AbortSignal,
): Promise<(Excess & { readonly promptTokens: number; readonly room: number }) | undefined> {
  const room = promptRoom({ model });
  const count = (message: string): Promise<number> =>
    engine.countTokens(promptFor({ ...task, message }, model), signal);
  const promptTokens = await count(task.message);
  if (promptTokens <= room) return undefined;
  const textTokens = promptTokens - (await count(''));
  const excess = excessOf(task.message, { promptTokens, textTokens, room });
  return excess && { ...excess, promptTokens, room };
}

/** Asks which part of a message that is too long shall be read; null: none, the person shortens it. */
export type AskToFit = (
  question: OverLong,
  keeps: Promise<Readonly<Record<Keep, Span>>>,
) => Promise<Span | null>;

/** The part of the message that the model shall read, null for all of it; asks the person when it does not fit. */
export async function partToRead(
  turn: Turn,
  task: Task,
  ready: FreeModel,
  { signal, ask }: { readonly signal: AbortSignal; readonly ask: AskToFit },
): Promise<Turn['given'] | 'none'> {
  if (turn.given !== null) return turn.given;
  const { message } = turn;
  const room = promptRoom(ready);
  const count = (part: string): Promise<number> =>
    ready.engine.countTokens(promptFor({ ...task, message: part }, ready.model), signal);
  const excess = await excessIn({ ...task, message }, ready, signal);
  if (excess === undefined) return null;
  const fits = async (part: string): Promise<boolean> => (await count(part)) <= room;
  const keep = (side: Keep): Promise<Span> => longestPart(message, side, fits);
  const keeps = keep('start').then(async (start) => ({ start, end: await keep('end') }));
  return (await ask({ turnId: turn.id, message, excess: excess.characters, keeps: null }, keeps)) ?? 'none';
}
