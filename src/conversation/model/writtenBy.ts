import { KINDS } from '../../models/engines/engines.ts';
import type { Turn } from '../../vault/session.ts';
import type { Words } from '../../ui/i18n/catalogue.ts';

/** Who wrote a reply, the engine by its name on screen; one that only another version of this program knows by its id. */
export function writtenBy(
  words: Words,
  { name, engine }: NonNullable<Turn['by']>,
): readonly [model: string, engine: string] {
  if (engine === 'encoder') return [name, words.careful.name];
  const known = Object.entries(KINDS).find(([id]) => id === engine);
  return [name, known?.[1].name ?? engine];
}
