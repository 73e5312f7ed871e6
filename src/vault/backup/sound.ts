/** What a session from a file must be besides its shape, so that no part of the app meets what it never writes. */
import type { Session } from '../session.ts';

/**
 * Turns have names of their own, come after the turn that they answer, and give the model a part of their message
 * that is there.
 * @returns where it is not so, such as `turns.3.parent`; null: it is sound
 */
export function unsoundAt({ turns }: Session): string | null {
  const before = new Set<string>();
  for (const [at, { id, parent, given, message }] of turns.entries()) {
    if (before.has(id)) return `turns.${at}.id`;
    if (parent !== null && !before.has(parent)) return `turns.${at}.parent`;
    if (given !== null && (given.start > given.end || given.end > message.length)) return `turns.${at}.given`;
    before.add(id);
  }
  return null;
}
