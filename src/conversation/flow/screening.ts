/**
 * The one place where a message meets the crisis screen; it comes before any model. Rules and scorer are as large as
 * the rest of the page together, so they come after the first paint; a message waits for them.
 */
import type { Lang } from '../../coe/types.ts';
import type { Turn } from '../../vault/session.ts';

const loading = (): Promise<typeof import('../../safety/screen.ts')> => import('../../safety/screen.ts');

/** Brings the screen here ahead of the first message. */
export async function prepareScreen(): Promise<void> {
  await loading();
}

/** @throws TypeError when the screen could not be loaded; nothing may go to a model then */
export async function screenMessage(message: string, lang: Lang): Promise<Turn['screen']> {
  const { screen } = await loading();
  return screen(message, lang).level;
}
