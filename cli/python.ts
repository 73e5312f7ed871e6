/** The Python of training/ and its tests: a virtual environment in .venv, made once for each requirements.txt. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetCudaPackages, wantsLeanTorch, writeStandIns } from './python/torch.ts';
import { run } from './run.ts';

type Log = (line: string) => void;

/** Raise it when the steps below change: environments made by older steps are made anew. */
const RECIPE = 1;

const IS_WINDOWS = process.platform === 'win32';

/**
 * The Python of the project's environment, made or renewed when its requirements have changed.
 * @throws Error with what a person can do when there is no Python 3.11 or newer, or a package cannot be had
 */
export async function ensurePython(root: string, log: Log): Promise<string> {
  const folder = join(root, '.venv');
  const requirements = join(root, 'training', 'requirements.txt');
  const python = IS_WINDOWS ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const stamp = join(folder, 'requirements.sha256');
  const wanted = createHash('sha256')
    .update(`${RECIPE}\n`)
    .update(await readFile(requirements))
    .digest('hex');
  if (existsSync(python) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return python;

  const system = await findPython();
  log(`Making .venv with ${system}…`);
  await rm(folder, { recursive: true, force: true });
  if ((await run(system, ['-m', 'venv', folder])) !== 0) {
    throw new Error(
      'Python could not make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv',
    );
  }
  await install(python, requirements, log);
  await writeFile(stamp, wanted);
  return python;
}

/** @throws Error when there is no Python that is new enough */
async function findPython(): Promise<string> {
  for (const name of IS_WINDOWS ? ['python', 'py'] : ['python3', 'python']) {
    const check = ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'];
    if ((await run(name, check, { output: () => undefined })) === 0) return name;
  }
  throw new Error(
    'Python 3.11 or newer is needed for training and its tests, and none was found. Install it (Debian or Ubuntu: ' +
      'apt-get install python3 python3-venv), or run what needs none: npm test -- typecheck lint build e2e',
  );
}

async function install(python: string, requirements: string, log: Log): Promise<void> {
  const torch = /^torch==\S+/m.exec(await readFile(requirements, 'utf8'))?.[0];
  if (torch === undefined || !wantsLeanTorch()) {
    await pip(python, ['-r', requirements], log);
    return;
  }
  log(`Installing ${torch} without CUDA…`);
  await pip(python, ['--no-deps', torch], log);
  const sitePackages = await sitePackagesOf(python);
  const runtime = await forgetCudaPackages(sitePackages);
  log('Installing the other packages…');
  await pip(python, ['-r', requirements, runtime], log);
  const standIns = await writeStandIns(sitePackages);
  log(`CUDA libraries left out: ${standIns.join(', ')}`);
  if ((await run(python, ['-c', 'import torch'])) !== 0) {
    log('torch does not load this way: installing it with all of CUDA (3 GB)…');
    await pip(python, ['--force-reinstall', torch], log);
  }
}

/** @throws Error when pip fails */
async function pip(python: string, what: readonly string[], log: Log): Promise<void> {
  const code = await run(
    python,
    ['-m', 'pip', 'install', '--disable-pip-version-check', '--quiet', ...what],
    { output: log },
  );
  if (code !== 0) throw new Error('A Python package could not be installed; the lines above say which.');
}

async function sitePackagesOf(python: string): Promise<string> {
  let path = '';
  const output = (line: string): void => {
    path = line.trim();
  };
  await run(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], { output });
  return path;
}
