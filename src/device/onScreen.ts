/** Whether this page came on screen (at once, where it is there) before the signal fired. */
export function onScreen(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const look = (): void => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      done.abort();
      resolve(!signal.aborted);
    };
    document.addEventListener('visibilitychange', look, { signal: done.signal });
    signal.addEventListener('abort', look, { signal: done.signal });
    look();
  });
}
