/**
 * PyTorch without CUDA from the plain package index. For x86-64 Linux it only has the wheel that is linked to 3 GB
 * of CUDA libraries, none of which a computer without an NVIDIA card ever calls. So torch is installed alone with
 * CUDA's small runtime, and the other libraries are stand-ins that let it be loaded.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLinkage, type Linkage } from './elfRead.ts';
import { writeStandIn, type StandInSymbol } from './elfWrite.ts';

/** Whether this computer is of the kind that gets the CUDA wheel and has no use for it. */
export function wantsLeanTorch(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && !existsSync('/proc/driver/nvidia/version');
}

const CUDA_PACKAGE = /^Requires-Dist: (?:cuda-|nvidia-|triton\b)/;
const CUDA_LIBRARY = /^lib(?:cu|nv|nccl)/;
/** Comes with a real NVIDIA driver only, and is asked for when a card is used. */
const DRIVER_LIBRARY = 'libcuda.so.1';
/** Loaded when a kernel is compiled for a card: never here. */
const LOADED_ON_USE = 'libcaffe2_nvrtc.so';

/**
 * Takes the CUDA packages out of what an installed torch says it needs, so that a later `pip install` leaves them.
 * @returns the requirement for CUDA's runtime of the same release
 * @throws Error when this torch does not state its CUDA packages as expected
 */
export async function forgetCudaPackages(sitePackages: string): Promise<string> {
  const folder = (await readdir(sitePackages)).find((name) => /^torch-[\d.]+.*\.dist-info$/.test(name));
  if (folder === undefined) throw new Error('torch is not installed');
  const path = join(sitePackages, folder, 'METADATA');
  const { kept, runtime } = withoutCudaPackages(await readFile(path, 'utf8'));
  await writeFile(path, kept);
  return runtime;
}

/** As `forgetCudaPackages`, for the text of a wheel's METADATA. */
export function withoutCudaPackages(metadata: string): { readonly kept: string; readonly runtime: string } {
  const toolkit = /^Requires-Dist: cuda-toolkit\[[^\]]*\bcudart\b[^\]]*\](==[\d.]+)/m.exec(metadata)?.[1];
  if (toolkit === undefined) throw new Error('this torch does not name the CUDA toolkit it was built for');
  const lines = metadata.split('\n').filter((line) => !CUDA_PACKAGE.test(line));
  return { kept: lines.join('\n'), runtime: `cuda-toolkit[cudart]${toolkit}` };
}

/** Writes a stand-in for each CUDA library that torch is linked to and that is not there. Returns their names. */
export async function writeStandIns(sitePackages: string): Promise<readonly string[]> {
  const folder = join(sitePackages, 'torch', 'lib');
  // One of the folders in torch's own search path (DT_RPATH).
  const target = join(sitePackages, 'nvidia', 'cu13', 'lib');
  await mkdir(target, { recursive: true });
  const files = (await readdir(folder)).filter((name) => name.endsWith('.so') && name !== LOADED_ON_USE);
  const linkages: Linkage[] = [];
  for (const name of files) linkages.push(await readLinkage(join(folder, name)));
  const standIns = planStandIns(linkages, new Set(await readdir(target)));
  for (const [soname, symbols] of standIns)
    await writeFile(join(target, soname), writeStandIn(soname, symbols));
  return [...standIns.keys()];
}

/**
 * Which stand-ins a set of libraries needs, and with which functions. A symbol without a version does not say
 * where it comes from: every stand-in whose symbols have no versions gets all of those.
 */
export function planStandIns(
  libraries: readonly Linkage[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, readonly StandInSymbol[]> {
  const missing = [...new Set(libraries.flatMap(({ needed }) => needed))].filter(
    (soname) => CUDA_LIBRARY.test(soname) && soname !== DRIVER_LIBRARY && !present.has(soname),
  );
  const wanted = libraries.flatMap((library) => library.wanted);
  const unversioned = new Set(wanted.filter(({ from }) => from === undefined).map(({ name }) => name));
  for (const { exported } of libraries) for (const name of exported) unversioned.delete(name);
  return new Map(
    missing.map((soname) => {
      const versioned = new Map<string, StandInSymbol>();
      for (const { name, from } of wanted) {
        if (from?.library === soname)
          versioned.set(`${name}@${from.version}`, { name, version: from.version });
      }
      const plain = [...unversioned].map((name) => ({ name }));
      return [soname, versioned.size > 0 ? [...versioned.values()] : plain];
    }),
  );
}
