/**
 * Rights that the tabs of this browser hold, alone or together (Web Locks API). A lock goes back by itself when its tab
 * closes or crashes.
 */

/** Absent in Node, and on plain http, where there is no vault either. */
export function locksHere(): LockManager | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
}

/** Whether the browser forbids this page to store anything. */
export function isForbidden(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'SecurityError';
}

/** Takes a right that many can hold together; waits while one holds it alone. @returns what gives it back */
export function holdTogether(name: string): Promise<() => void> {
  const locks = locksHere();
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((held, failed) => {
    locks
      .request(
        name,
        { mode: 'shared' },
        () =>
          new Promise<void>((release) => {
            held(release);
          }),
      )
      // Once it is held, that is nobody's news: it was given back, or taken away.
      .catch((reason: unknown) => {
        // Where the browser forbids the page to store anything there is nothing to be shared.
        if (isForbidden(reason)) held(() => undefined);
        else failed(reason instanceof Error ? reason : new Error(String(reason)));
      });
  });
}

/** The right to write a session: one tab has it at a time. */
export interface SessionHold {
  /** Resolves when the lock is free again. */
  release(): Promise<void>;
}

function nameOf(id: string): string {
  return `empathy-session-${id}`;
}

/** Whether no tab writes a session any more before the signal fires; the right to write it is not taken. */
export async function sessionIsFree(id: string, signal: AbortSignal): Promise<boolean> {
  try {
    await navigator.locks.request(nameOf(id), { mode: 'shared', signal }, () => undefined);
    return true;
  } catch (reason) {
    if (signal.aborted) return false;
    throw reason;
  }
}

/**
 * Takes the right to write a session, held until released or until another tab takes over. Where the browser has
 * no Web Locks (a page on plain http) there is nothing to ask: it is granted.
 *
 * @param mode `ask` leaves another tab's hold alone; `take-over` ends it
 * @param onLost called once when another tab has taken over
 * @returns undefined when another tab writes it and `mode` is `ask`
 */
export function holdSession(
  id: string,
  mode: 'ask' | 'take-over',
  onLost: () => void,
): Promise<SessionHold | undefined> {
  const locks = locksHere();
  if (locks === undefined) return Promise.resolve({ release: () => Promise.resolve() });
  return new Promise((resolve, reject) => {
    let granted = false;
    const options: LockOptions = mode === 'ask' ? { ifAvailable: true } : { steal: true };
    const over = locks
      .request(nameOf(id), options, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        granted = true;
        return new Promise<void>((letGo) => {
          resolve({
            release: () => {
              letGo();
              return over;
            },
          });
        });
      })
      .catch((reason: unknown) => {
        // A stolen lock rejects the request of its former holder.
        if (granted) onLost();
        else reject(reason instanceof Error ? reason : new Error(String(reason)));
      });
  });
}
