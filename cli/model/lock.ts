import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { Refusal } from '../command.ts';

/**
 * A lock that its holder has not touched for so long is taken over: process ids mean nothing across containers, and
 * are used again. The heaviest step of the preparation keeps the holder from touching it for a second or two, a slow
 * disk for more.
 */
const STALE_MS = 60_000;
const TOUCH_MS = 10_000;

/**
 * Does `work` while no other process does the same in `folder`.
 *
 * @param work its signal fires when another process has taken the lock over, after this one stood still for too long
 * @throws Refusal when another process is at it
 */
export async function locked<T>(folder: string, work: (lost: AbortSignal) => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const lost = new AbortController();
  const release = await take(folder, () => {
    lost.abort(new Refusal(`Another command has begun to prepare a model in ${folder}; this one ends.`));
  });
  try {
    return await work(lost.signal);
  } finally {
    if (!lost.signal.aborted) await release();
  }
}

async function take(folder: string, onCompromised: () => void): Promise<() => Promise<void>> {
  const lockfilePath = join(folder, 'preparing.held');
  try {
    return await lock(folder, { lockfilePath, stale: STALE_MS, update: TOUCH_MS, onCompromised });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ELOCKED')) throw error;
    throw new Refusal(
      `Another command is preparing a model in ${folder}. Let it finish first. If none is running any more, ` +
        `try again in a minute.`,
    );
  }
}
