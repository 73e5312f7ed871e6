import { open, rm, truncate } from 'node:fs/promises';
import { Refusal } from '../../command.ts';
import { moveDurably } from '../durable.ts';
import { sha256Of, sizeOf } from '../files.ts';
import type { BaseSource } from './source.ts';

export interface Wanted {
  readonly bytes: number;
  readonly sha256: string;
}

export interface DownloadReport {
  /** Bytes that stand, of those that are wanted. */
  readonly onBytes: (done: number) => void;
  readonly log: (line: string) => void;
  /** What a person can do where no source has the file: the command's own flags, in a sentence. */
  readonly advice: string;
}

/** A source that fails after it has brought something is asked again, this often in a row. */
const ATTEMPTS = 5;

/**
 * Brings the wanted file to `path` from the first sources that have it. What an interrupted run has brought lies
 * beside it as `path.partial` and is gone on with, from whichever source.
 *
 * @throws Refusal when no source has it or all bring something else; the signal's reason when it fires
 */
export async function download(
  path: string,
  wanted: Wanted,
  sources: readonly BaseSource[],
  report: DownloadReport,
  signal: AbortSignal,
): Promise<void> {
  const partial = `${path}.partial`;
  if (((await sizeOf(partial)) ?? 0) > wanted.bytes) await truncate(partial, 0);
  for (const source of sources) {
    if (!(await fill(partial, wanted.bytes, source, report, signal))) continue;
    const sha256 = await sha256Of(partial, undefined, signal);
    if (sha256 === wanted.sha256) {
      await moveDurably(partial, path);
      return;
    }
    await rm(partial);
    report.log(`${source.name}: what was downloaded has another SHA-256 (${sha256}) and was removed.`);
  }
  throw new Refusal(
    'The base model could not be downloaded; the lines above say why. Check the network and run the same command ' +
      `again: it goes on where it stopped. ${report.advice}`,
  );
}

/** Appends to `partial` until it is complete; false when the source cannot do it. */
async function fill(
  partial: string,
  bytes: number,
  source: BaseSource,
  { onBytes, log }: DownloadReport,
  signal: AbortSignal,
): Promise<boolean> {
  const file = await open(partial, 'a');
  try {
    let size = (await file.stat()).size;
    for (let attempt = 1; attempt <= ATTEMPTS && size < bytes; attempt++) {
      const before = size;
      let reason = 'it ended too early';
      try {
        for await (const part of source.read(size, signal)) {
          if (size + part.length > bytes) throw new Error('it sent more than the file has');
          await file.appendFile(part);
          size += part.length;
          onBytes(size);
        }
      } catch (error) {
        signal.throwIfAborted();
        if (isDiskFull(error)) {
          throw new Refusal(
            `The disk is full. Free ${Math.ceil((bytes - size) / 1e6)} MB and run the command again.`,
          );
        }
        reason = error instanceof Error ? error.message : String(error);
      }
      if (size < bytes) log(`${source.name}: ${reason}.`);
      if (size === before) break;
    }
    return size === bytes;
  } finally {
    await file.close();
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC';
}
