import type { Turn } from '../../vault/session.ts';
import type { Words } from '../../ui/i18n/catalogue.ts';

/** Who wrote a reply, the engine by its name on screen; one that only another version of this program knows by its id. */
export function writtenBy(
  words: Words,
  { name, engine }: NonNullable<Turn['by']>,
): readonly [model: string, engine: string] {
  const names: Readonly<Record<string, string>> = words.engines;
  return [name, names[engine] ?? engine];
}
