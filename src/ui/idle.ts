/** Longest that what comes later waits for a pause, ms: a page in the background has none. */
const PAUSE_MS = 1000;

/** Waits until the page has drawn what there is to draw. */
export function idle(): Promise<void> {
  const ask = (globalThis as Partial<typeof globalThis>).requestIdleCallback;
  return new Promise((resolve) => {
    // Safari has no such call.
    if (ask === undefined) setTimeout(resolve, 0);
    else
      ask(
        () => {
          resolve();
        },
        { timeout: PAUSE_MS },
      );
  });
}
