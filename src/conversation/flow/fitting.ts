/** What of a conversation the model can read at once, with room left for the reply. */
import { excessOf, type Excess } from '../../coe/context.ts';
import { LAYERS, type PastTurn, type Span } from '../../coe/types.ts';
import type { ChatMessage } from '../../engine/port.ts';
import type { EditorPlace } from '../../vault/drafts.ts';
import type { Turn } from '../../vault/session.ts';
import { longestPart, pastThatFits, type Keep } from '../model/fit.ts';
import { given } from '../model/turns.ts';
import { promptFor, REPLY_TOKENS, type Task } from './chain.ts';
import type { FreeModel } from './ports.ts';
import type { OverLong } from './state.ts';

/** Tokens kept free for the reply; a small context is shared half and half. */
export function replyRoom({ model }: Pick<FreeModel, 'model'>): number {
  return Math.min(REPLY_TOKENS, Math.floor(model.contextTokens / 2));
}

/**
 * Tokens that a prompt may have. What stands of the reply already takes its place in the reply's room; where a person's
 * correction or a reply that was cut fills more than half of that, the prompt gives way, so that half is left to go on with.
 * @throws EngineError `aborted`
 */
export async function promptRoom(ready: FreeModel, written: string, signal: AbortSignal): Promise<number> {
  const room = replyRoom(ready);
  const stands =
    written === '' ? 0 : await ready.engine.countTokens([{ role: 'assistant', content: written }], signal);
  return ready.model.contextTokens - Math.max(room, stands + Math.ceil(room / 2));
}

/** The exchanges before a message that are read with it, in `room` tokens. */
export function pastToRead(
  task: Task,
  room: number,
  ready: FreeModel,
  signal: AbortSignal,
): Promise<readonly PastTurn[]> {
  return pastThatFits(task.past, async (past) => {
    return (await ready.engine.countTokens(promptFor({ ...task, past }, ready.model), signal)) <= room;
  });
}

/** How much too long a message is for a prompt of so many tokens; undefined when it fits. Default: with a whole reply's room. */
export async function excessIn(
  task: Task,
  { engine, model }: Pick<FreeModel, 'engine' | 'model'>,
  signal: AbortSignal,
  room = model.contextTokens - replyRoom({ model }),
): Promise<(Excess & { readonly promptTokens: number; readonly room: number }) | undefined> {
  const count = (message: string): Promise<number> =>
    engine.countTokens(promptFor({ ...task, message }, model), signal);
  const promptTokens = await count(task.message);
  if (promptTokens <= room) return undefined;
  const textTokens = promptTokens - (await count(''));
  const excess = excessOf(task.message, { promptTokens, textTokens, room });
  return excess && { ...excess, promptTokens, room };
}

/**
 * Asks about what is too long: which part of a message shall be read. null: none, the person shortens it. Of a correction no
 * part is taken: `keeps` is null then.
 */
export type AskToFit = (
  question: OverLong,
  keeps: Promise<Readonly<Record<Keep, Span>>> | null,
) => Promise<Span | null>;

/** The part of the message that the model shall read, null for all of it; or what the person wants to shorten. */
export type Part = { readonly part: Turn['given'] } | { readonly shorten: EditorPlace };

/** Asks the person where the message, or what they put right in the reply to it, does not fit into `room` tokens. */
export async function partToRead(
  turn: Turn,
  task: Task,
  room: number,
  ready: FreeModel,
  { signal, ask }: { readonly signal: AbortSignal; readonly ask: AskToFit },
): Promise<Part> {
  const excess = await excessIn({ ...task, message: given(turn) }, ready, signal, room);
  if (excess === undefined) return { part: turn.given };
  const count = (messages: readonly ChatMessage[]): Promise<number> =>
    ready.engine.countTokens(messages, signal);
  const { message } = turn;
  const correction = turn.corrections.at(-1);
  const place = LAYERS.find((layer) => layer === correction?.layer);
  const wouldFit = excess.promptTokens <= ready.model.contextTokens - replyRoom(ready);
  if (correction !== undefined && place !== undefined && wouldFit) {
    const { text } = correction;
    const textTokens = await count([{ role: 'assistant', content: text }]);
    const over = excessOf(text, { ...excess, textTokens });
    await ask({ turnId: turn.id, place, text, excess: over?.characters ?? 0, keeps: null }, null);
    return { shorten: place };
  }
  const fits = async (part: string): Promise<boolean> =>
    (await count(promptFor({ ...task, message: part }, ready.model))) <= room;
  // Whatever is left out of the message, the reply has no room to go on: the engine says so.
  if (!(await fits(''))) return { part: turn.given };
  const keep = (side: Keep): Promise<Span> => longestPart(message, side, fits);
  const keeps = keep('start').then(async (start) => ({ start, end: await keep('end') }));
  const over = excess.characters + (message.length - given(turn).length);
  const part = await ask(
    { turnId: turn.id, place: 'message', text: message, excess: over, keeps: null },
    keeps,
  );
  return part === null ? { shorten: 'message' } : { part };
}
