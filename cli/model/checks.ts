/** Which files of a prepared model are whole, without hashing gigabytes at each start. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { ModelFile } from '../../src/models/file.ts';
import { MEGABYTES, Progress, type ProgressOutput } from '../progress.ts';
import { moveDurably } from './durable.ts';
import { isAbsent, readText, sha256Of } from './files.ts';

/** By path in the model's folder: the hash that a file had, and when it was last changed then, in milliseconds. */
const record = v.record(v.string(), v.object({ sha256: v.string(), modifiedMs: v.number() }));
const recordFile = v.pipe(v.string(), v.parseJson(), record);
type Record = v.InferOutput<typeof record>;

export interface CheckOptions {
  /** The model's folder. */
  readonly folder: string;
  /** Where the results are remembered. */
  readonly record: string;
  /** Hash every file, also those that have not been changed since they were last hashed. */
  readonly thorough: boolean;
  readonly output: ProgressOutput;
  readonly signal: AbortSignal;
}

/** The paths of those files that are what their hashes say. */
export async function wholeFiles(
  files: readonly ModelFile[],
  { folder, record: path, thorough, output, signal }: CheckOptions,
): Promise<ReadonlySet<string>> {
  const before = await readRecord(path);
  const whole = new Map<string, Record[string]>();
  const open: { readonly file: ModelFile; readonly modifiedMs: number }[] = [];
  for (const file of files) {
    const found = await look(join(folder, file.path));
    if (found?.bytes !== file.bytes) continue;
    const { modifiedMs } = found;
    const known = before[file.path];
    if (!thorough && known?.sha256 === file.sha256 && known.modifiedMs === modifiedMs) {
      whole.set(file.path, known);
    } else open.push({ file, modifiedMs });
  }
  if (open.length > 0) {
    const total = open.reduce((sum, { file }) => sum + file.bytes, 0);
    const progress = new Progress(output, 'Checking the prepared files', total, MEGABYTES);
    let done = 0;
    for (const { file, modifiedMs } of open) {
      const onBytes = (count: number): void => {
        done += count;
        progress.update(done);
      };
      const { path: name, sha256 } = file;
      if ((await sha256Of(join(folder, name), onBytes, signal)) === sha256)
        whole.set(name, { sha256, modifiedMs });
    }
    progress.finish();
    await writeRecord(path, Object.fromEntries(whole));
  }
  return new Set(whole.keys());
}

async function look(path: string): Promise<{ bytes: number; modifiedMs: number } | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { bytes: size, modifiedMs: mtimeMs };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function readRecord(path: string): Promise<Record> {
  const text = await readText(path);
  const read = text === undefined ? undefined : v.safeParse(recordFile, text);
  // One that cannot be read costs a check, no more.
  return read?.success === true ? read.output : {};
}

async function writeRecord(path: string, content: Record): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, JSON.stringify(content));
  await moveDurably(`${path}.new`, path);
}
