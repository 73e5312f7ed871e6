/** The one place where a message meets the crisis screen; it comes before any model. */
import type { Lang } from '../../coe/types.ts';
import { screen } from '../../safety/screen.ts';
import type { Turn } from '../../vault/session.ts';

export function screenMessage(message: string, lang: Lang): Turn['screen'] {
  return screen(message, lang).level;
}
