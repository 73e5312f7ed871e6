/** The suite that compiles nano's model library from its sources and compares the tokens that it gives. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ensurePython } from '../python.ts';
import { run } from '../run.ts';
import type { Counts } from './counts.ts';

export interface RebuiltLibrary {
  readonly root: string;
  readonly log: (line: string) => void;
  /** Compares the tokens under the library at this path. */
  readonly compare: (library: string) => Promise<Counts>;
}

/** Counts nothing, and says so, where there is no emscripten and none may be installed. */
export async function rebuiltLibrary({ root, log, compare }: RebuiltLibrary): Promise<Counts> {
  const python = await ensurePython(root, log);
  const findEmcc = ['-c', 'from training.export.toolchain import find_emcc; find_emcc()'];
  if ((await run(python, findEmcc, { cwd: root, output: () => undefined })) !== 0) {
    log('Not rebuilt: there is no emscripten here. The library in the repository was compared in e2e.');
    return { passed: 0, failed: 0 };
  }
  const folder = join(root, '.cache', 'library');
  await mkdir(folder, { recursive: true });
  const build = ['-m', 'training.export.build', 'nano', '--out', folder];
  if ((await run(python, build, { cwd: root, output: 'stdout' })) !== 0) return { passed: 0, failed: 1 };
  return compare(join(folder, 'nano-q4f32_1.wasm'));
}
