import { open, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Moves a file or a folder to its place once its content is on the disk. A rename alone may outlive, through a power
 * cut, the content that it moves: a file of the right name and size, full of zeros.
 */
export async function moveDurably(from: string, to: string): Promise<void> {
  await settle(from);
  await rename(from, to);
  await settleFolder(dirname(to));
}

/** Has the system write everything at or below a path to the disk. */
async function settle(path: string): Promise<void> {
  if (!(await stat(path)).isDirectory()) {
    // Windows settles only what is open for writing.
    await sync(path, 'r+');
    return;
  }
  for (const name of await readdir(path)) await settle(join(path, name));
  await settleFolder(path);
}

/** The names in a folder. */
async function settleFolder(path: string): Promise<void> {
  // Windows opens no folder; NTFS keeps its own journal of names.
  if (process.platform !== 'win32') await sync(path, 'r');
}

async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
