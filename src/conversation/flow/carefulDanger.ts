import type { Risk } from '../../coe/careful/bank.ts';
import type { Question } from '../../coe/careful/choose.ts';
import type { Lang } from '../../coe/types.ts';
import { screen } from '../../safety/screen.ts';
import type { Level, Screening } from '../../safety/types.ts';
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
    risk: riskOf(screening, whoseDanger(message, screening, lang)),
    danger: level === 'low' ? screening.evidence.map(({ start, end }) => message.slice(start, end)) : [],
  };
}

/** Where the message itself says nothing, what was said shortly before it counts, and the gravest is asked about. */
function riskOf({ kind, level }: Screening, whose: ReturnType<typeof whoseDanger>): Risk {
  if (whose === 'other') return 'other';
  if (kind !== null && kind !== 'suicide') return kind;
  return level === 'high' ? 'now' : 'low';
}
