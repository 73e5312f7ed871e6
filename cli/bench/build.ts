import { join } from 'node:path';
import { Refusal } from '../command.ts';
import { CACHE, ROOT } from '../paths.ts';
import { run } from '../run.ts';

/** Builds the app with the bench's own pages beside it; returns the folder. @throws Refusal */
export async function buildBench(): Promise<string> {
  console.log('Building the bench…');
  const dist = join(CACHE, 'bench-dist');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', 'bench', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'];
  if ((await run(process.execPath, args, { cwd: ROOT })) !== 0)
    throw new Refusal('The bench could not be built.');
  return dist;
}
