import { useSyncExternalStore } from 'react';

/** Longest that a page which nobody touches takes for yesterday what is today, ms. */
const LOOK_MS = 60_000;

/**
 * The moment at which this device's calendar day began. A page stays open over midnight: it is looked at again whenever the
 * component is drawn, when the page comes back on screen, and now and then.
 */
export function useToday(): number {
  return useSyncExternalStore(subscribe, () => new Date().setHours(0, 0, 0, 0));
}

function subscribe(look: () => void): () => void {
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
