import type { Question } from '../../coe/careful/choose.ts';
import type { Lang } from '../../coe/types.ts';
import { screen } from '../../safety/screen.ts';
import type { Level } from '../../safety/types.ts';
import { whoseDanger } from '../../safety/whose.ts';

/**
 * What careful mode has to know of a message's danger. Where it is somebody else's, the writer is not asked whether they want to
 * die. Only words of a passive wish may be said back, never a way to do it.
 *
 * @param level how much danger there is, in the message or shortly before it
 */
export function dangerIn(
  message: string,
  level: Level,
  lang: Lang,
): Required<Pick<Question, 'risk' | 'danger'>> {
  if (level === 'none') return { risk: 'none', danger: [] };
  const screening = screen(message, lang);
  return {
    risk: whoseDanger(message, screening, lang) === 'other' ? 'other' : 'low',
    danger: level === 'low' ? screening.evidence.map(({ start, end }) => message.slice(start, end)) : [],
  };
}
