/** Weights fill gigabytes: one tab of this origin computes at a time. */
const LOCK = 'empathy-engine';

export interface EngineHold {
  release(): void;
}

/** Whether nobody runs an engine any more before the signal fires; the right to run one is not taken. */
export async function engineIsFree(signal: AbortSignal): Promise<boolean> {
  try {
    await navigator.locks.request(LOCK, { mode: 'shared', signal }, () => undefined);
    return true;
  } catch (reason) {
    if (signal.aborted) return false;
    throw reason;
  }
}

/**
 * Takes the right to run an engine, held until released or until another tab takes over.
 *
 * @param mode `ask` leaves another tab's hold alone; `take-over` ends it
 * @param onLost called once when another tab has taken over
 * @returns undefined when another tab holds it and `mode` is `ask`
 */
export function holdEngine(mode: 'ask' | 'take-over', onLost: () => void): Promise<EngineHold | undefined> {
  return new Promise((resolve, reject) => {
    let granted = false;
    const options: LockOptions = mode === 'ask' ? { ifAvailable: true } : { steal: true };
    navigator.locks
      .request(LOCK, options, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        granted = true;
        return new Promise<void>((release) => {
          resolve({ release });
        });
      })
      .catch((error: unknown) => {
        // A stolen lock rejects the request of its former holder.
        if (granted) onLost();
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
  });
}
