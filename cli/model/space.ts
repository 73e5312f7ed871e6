import { statfs } from 'node:fs/promises';
import { freemem } from 'node:os';
import { Refusal } from '../command.ts';
import type { Recipe } from './recipes.ts';
import type { Target } from './targets.ts';

/** Bytes that a target's files take for each weight: the value, and its part of a scale. */
const BYTES_PER_WEIGHT: Readonly<Record<Target, number>> = {
  cpu: 1.01,
  q4f32_1: 0.5 + 4 / 32,
  q4f16_1: 0.5 + 2 / 32,
};
/** Tokenizer, libraries, small files. */
const OTHER_BYTES = 32e6;
/** The largest part that the preparation holds at a time, with room for the runtime. */
const MEMORY_BYTES = 1e9;

/**
 * Says that the disk or the memory is too small before anything is downloaded.
 * @param baseBytes of the base that are still to be downloaded
 * @throws Refusal with what is needed and what is there
 */
export async function checkSpace(
  folder: string,
  recipe: Recipe,
  targets: readonly Target[],
  baseBytes: number,
): Promise<void> {
  const weights = targets.reduce((sum, target) => sum + BYTES_PER_WEIGHT[target] * recipe.parameters, 0);
  const { bavail, bsize } = await statfs(folder);
  refuseShortage(
    { disk: baseBytes + weights + OTHER_BYTES, memory: MEMORY_BYTES },
    { disk: bavail * bsize, memory: memoryToBeHad(thisSystem()) },
    folder,
  );
}

/** What a system says of its memory, in bytes. */
export interface SystemMemory {
  readonly platform: NodeJS.Platform;
  readonly free: number;
  /** The limit of this process's group (a container); 0 or more than there is where none is set. */
  readonly limit: number;
}

function thisSystem(): SystemMemory {
  return { platform: process.platform, free: freemem(), limit: process.constrainedMemory() };
}

/**
 * Bytes that this process may well get, never too low: whoever is refused wrongly cannot begin at all. So it is not
 * `process.availableMemory()`, to which in a container the files that the system remembers count as taken.
 */
export function memoryToBeHad({ platform, free, limit }: SystemMemory): number {
  // macOS names only the pages that hold nothing at all, which are few on a machine that has run for a while.
  if (platform === 'darwin') return Infinity;
  return limit > 0 ? Math.min(free, limit) : free;
}

interface Room {
  readonly disk: number;
  readonly memory: number;
}

/** @throws Refusal */
export function refuseShortage(needed: Room, free: Room, folder: string): void {
  if (free.disk < needed.disk) {
    throw new Refusal(
      `Preparing the model takes ${gigabytes(needed.disk)} of disk below ${folder}, and ${gigabytes(free.disk)} are free. ` +
        'Free some, or set EMPATHY_CACHE to a folder on a larger disk.',
    );
  }
  if (free.memory < needed.memory) {
    throw new Refusal(
      `Preparing the model takes about ${gigabytes(needed.memory)} of memory, and ${gigabytes(free.memory)} are free. ` +
        'Close other programs and run the same command again.',
    );
  }
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
