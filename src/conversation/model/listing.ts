/** The session list: what is shown, in which group. */
import type { Entry } from '../../vault/session.ts';

export interface Groups {
  readonly today: readonly Entry[];
  readonly earlier: readonly Entry[];
}

/** Splits by the calendar day of this device; the order within is kept. */
export function groupByDay(entries: readonly Entry[], now: number): Groups {
  const day = new Date(now).toDateString();
  const isToday = (entry: Entry): boolean => new Date(entry.updated).toDateString() === day;
  return { today: entries.filter(isToday), earlier: entries.filter((entry) => !isToday(entry)) };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Entries whose title or opening holds every word of the query. */
export function searchEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = plain(`${entry.title}\n${entry.opening}`);
    return words.every((word) => text.includes(word));
  });
}
