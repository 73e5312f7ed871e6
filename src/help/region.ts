/** Where the person is: their choice, or a guess from clock and languages. No secret, so it lies in localStorage. */
import * as v from 'valibot';
import { create } from 'zustand';
import { guessRegion, REGIONS, type Region } from '../safety/resources.ts';

const KEY = 'empathy-region';

const stored = v.picklist(REGIONS);

function read(): Region | null {
  // A browser that forbids storage throws here; the choice then lasts as long as the page.
  try {
    const parsed = v.safeParse(stored, localStorage.getItem(KEY));
    return parsed.success ? parsed.output : null;
  } catch (reason) {
    console.warn('the region could not be read', reason);
    return null;
  }
}

const useChosen = create<{ readonly region: Region | null }>(() => ({ region: read() }));

export function chooseRegion(region: Region): void {
  useChosen.setState({ region });
  try {
    localStorage.setItem(KEY, region);
  } catch (reason) {
    console.warn('the region could not be kept', reason);
  }
}

export function useRegion(): Region {
  const chosen = useChosen(({ region }) => region);
  return chosen ?? guessRegion(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}
