import type { Session } from '../../vault/session.ts';
import { lastOf, levelNow, pastOf, turnsBefore } from '../model/turns.ts';
import { promptFor } from './chain.ts';
import { pastToRead, promptRoom } from './fitting.ts';
import { langOf } from './language.ts';
import type { ModelSource } from './ports.ts';
import { screenMessage } from './screening.ts';

/**
 * Lets the engine read a message that is not sent yet, at the end of a session or as the first of one. It only saves
 * time: what goes wrong is said when it is sent.
 */
export async function readUnsent(
  message: string,
  session: Session | null,
  models: ModelSource,
  signal: AbortSignal,
): Promise<void> {
  const ready = models.now();
  if (ready === null) return;
  try {
    const parent = session === null ? null : lastOf(session);
    const before = session === null ? [] : turnsBefore(session, parent);
    const lang = langOf(message, before);
    const { screen } = await screenMessage(message, lang, before);
    // A message that the screen will hold is not shown to the model, not even to be read.
    if (screen === 'high' || signal.aborted) return;
    if (ready.writes === 'carefully') {
      await ready.means(lang, signal);
      return;
    }
    const level = session === null ? screen : levelNow(session, { parent, screen });
    const task = { past: session === null ? [] : pastOf(session, parent), message, lang, level };
    const room = await promptRoom(ready, '', signal);
    const past = await pastToRead(task, room, ready, signal);
    await ready.engine.prefill(promptFor({ ...task, past }, ready.model), signal);
  } catch (reason) {
    if (!signal.aborted) console.warn('not read ahead', reason);
  }
}
