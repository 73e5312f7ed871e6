import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../command.ts';
import { readText } from './files.ts';

/**
 * Does `work` while no other process does the same in `folder`. A lock whose process has died is taken over.
 * @throws Refusal when another process is at it
 */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'preparing.lock');
  if (!(await take(path))) {
    const holder = await holderOf(path);
    if (holder !== undefined && isAlive(holder)) {
      throw new Refusal(
        `Another command (process ${holder}) is preparing a model in ${folder}. Let it finish first.`,
      );
    }
    await rm(path, { force: true });
    if (!(await take(path)))
      throw new Refusal(`Another command is preparing a model in ${folder}. Let it finish first.`);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(path: string): Promise<number | undefined> {
  const pid = Number(await readText(path));
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
