import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Bytes of memory that a process and its children hold; undefined where the system does not say (not Linux). */
export async function treeBytes(root: number | undefined): Promise<number | undefined> {
  return (await held(root))?.all;
}

/** Bytes of a process and its children together, and of the one among them that holds the most: of a browser, the page's. */
export interface Held {
  readonly all: number;
  readonly largest: number;
}

async function held(root: number | undefined): Promise<Held | undefined> {
  if (root === undefined || process.platform !== 'linux') return undefined;
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readProc(`/proc/${name}/stat`);
    // The program's name may hold spaces and brackets; the parent is the second field behind it.
    const parent = Number(stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  let [all, largest] = [0, 0];
  for (const queue = [root]; queue.length > 0;) {
    const pid = queue.pop() ?? 0;
    queue.push(...(children.get(pid) ?? []));
    // Proportional: pages that several processes share count once in the sum.
    const rollup = await readProc(`/proc/${pid}/smaps_rollup`);
    const own = Number(/^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1] ?? 0) * 1024;
    all += own;
    largest = Math.max(largest, own);
  }
  return { all, largest };
}

/** A process may end between being listed and being read. */
async function readProc(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined;
    throw error;
  }
}

/** The browser that was started on a profile folder; undefined where the system does not say. */
export async function browserOf(profile: string): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const args = (await readProc(`/proc/${name}/cmdline`))?.split('\0') ?? [];
    if (args.includes(`--user-data-dir=${profile}`) && !args.some((arg) => arg.startsWith('--type=')))
      return Number(name);
  }
  return undefined;
}

const SAMPLE_MS = 250;

/** The most memory that a process and its children held while `work` ran, each of the two numbers at its own moment. */
export async function peakBytes<T>(
  root: number | undefined,
  work: () => Promise<T>,
): Promise<{ value: T; peak: Held | undefined }> {
  let peak: Held | undefined;
  const watch = { running: true };
  const watching = (async () => {
    while (watch.running) {
      const now = await held(root);
      if (now === undefined) return;
      peak = {
        all: Math.max(peak?.all ?? 0, now.all),
        largest: Math.max(peak?.largest ?? 0, now.largest),
      };
      await sleep(SAMPLE_MS);
    }
  })();
  try {
    const value = await work();
    return { value, peak };
  } finally {
    watch.running = false;
    await watching;
  }
}
