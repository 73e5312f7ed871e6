import { KINDS } from '../../models/engines/engines.ts';
import type { Turn } from '../../vault/session.ts';
import type { Words } from '../../ui/i18n/catalogue.ts';

/**
 * Whose words a reply is, in words: a model's, with the engine by its name on screen (by its id where only another version of
 * this program knows it), or people's, among which a model chose.
 */
export function writtenBy(words: Words, { name, engine }: NonNullable<Turn['by']>): string {
  if (engine === 'encoder') return words.careful.by(name);
  const known = Object.entries(KINDS).find(([id]) => id === engine);
  return words.actions.by(name, known?.[1].name ?? engine);
}
