/** The session list: what is shown, in which group. */
import type { Entry } from '../../vault/session.ts';

export interface Groups {
  readonly today: readonly Entry[];
  readonly earlier: readonly Entry[];
}

/** Splits by the calendar day of this device; the order within is kept. */
export function groupByDay(entries: readonly Entry[], now: number): Groups {
  const day = new Date(now).toDateString();
  const today: Entry[] = [];
  const earlier: Entry[] = [];
  for (const entry of entries) {
    (new Date(entry.updated).toDateString() === day ? today : earlier).push(entry);
  }
  return { today, earlier };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** What entries are searched by. Made once: thousands of them are gone through at every key that is pressed. */
const searched = new WeakMap<Entry, string>();

function searchedIn(entry: Entry): string {
  const made = searched.get(entry) ?? plain(`${entry.title}\n${entry.opening}`);
  searched.set(entry, made);
  return made;
}

/** Makes ready what is searched in, ahead of the first key. */
export function prepareSearch(entries: readonly Entry[]): void {
  for (const entry of entries) searchedIn(entry);
}

/** Entries whose title or opening holds every word of the query. */
export function searchEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = searchedIn(entry);
    return words.every((word) => text.includes(word));
  });
}
