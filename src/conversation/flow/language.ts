import { detectLang } from '../../coe/language.ts';
import type { Lang } from '../../coe/types.ts';
import { protocolLang } from '../../ui/language.ts';
import { languageNow } from '../../ui/preferences.ts';
import type { Turn } from '../../vault/session.ts';

/** A message in no language is in that of the conversation; a first one in that of the screen. */
export function langOf(message: string, before: readonly Turn[]): Lang {
  return detectLang(message, before.at(-1)?.lang ?? protocolLang(languageNow()));
}
