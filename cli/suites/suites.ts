/** The suites of `npm test`, in the order in which they run: the quick ones that catch most come first. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../build.ts';
import { ensureChromium } from '../chromium.ts';
import { ensurePython } from '../python.ts';
import { run } from '../run.ts';
import { countJunit, countPlaywright, countVitest, judged, type Counts } from './counts.ts';
import { rebuiltLibrary } from './library.ts';

export interface Suite {
  readonly name: string;
  /** @throws Error when what the suite needs cannot be had */
  run(context: SuiteContext): Promise<Counts>;
}

export interface SuiteContext {
  /** The project's folder. */
  readonly root: string;
  readonly log: (line: string) => void;
}

export const SUITES: readonly Suite[] = [
  {
    name: 'typecheck',
    run: async ({ root }) =>
      sum(
        one(await node(root, 'typescript/bin/tsc', ['--noEmit'])),
        // A service worker has other globals than a page.
        one(await node(root, 'typescript/bin/tsc', ['--noEmit', '-p', 'src/offline/sw'])),
      ),
  },
  { name: 'lint', run: async ({ root }) => one(await npmRun(root, 'lint')) },
  {
    name: 'unit',
    run: ({ root }) =>
      reported(root, 'unit.json', countVitest, (report) =>
        node(root, 'vitest/vitest.mjs', [
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ]),
      ),
  },
  {
    name: 'build',
    run: async ({ root }) =>
      sum(
        one(await node(root, 'vite/bin/vite.js', ['build', '--logLevel', 'warn'])),
        one(await node(root, 'size-limit/bin.js', [])),
      ),
  },
  {
    name: 'e2e',
    run: async ({ root, log }) => {
      await ensureBuilt(root, log);
      return playwright({ root, log }, 'e2e.json', []);
    },
  },
  {
    name: 'training',
    run: async ({ root, log }) => {
      const python = await ensurePython(root, log);
      const training = join(root, 'training');
      const lint = one(await run(python, ['-m', 'ruff', 'check', '.'], { cwd: training, output: 'stdout' }));
      const tests = await reported(root, 'training.xml', countJunit, (report) =>
        run(python, ['-m', 'pytest', `--junitxml=${report}`], { cwd: training, output: 'stdout' }),
      );
      return sum(lint, tests);
    },
  },
  {
    name: 'library',
    run: ({ root, log }) =>
      rebuiltLibrary({
        root,
        log,
        compare: (library) =>
          playwright({ root, log }, 'library.json', ['library.webgpu'], { NANO_LIBRARY: library }),
      }),
  },
];

function playwright(
  { root, log }: SuiteContext,
  name: string,
  specs: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Counts> {
  const browser = ensureChromium(log);
  return reported(root, name, countPlaywright, (report) =>
    node(root, '@playwright/test/cli.js', ['test', ...specs, '--reporter=list,json'], {
      ...env,
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    }),
  );
}

/** A check without tests of its own counts as one. */
function one(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function sum(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

async function reported(
  root: string,
  name: string,
  count: (report: string) => Counts,
  start: (report: string) => Promise<number>,
): Promise<Counts> {
  const folder = join(root, '.cache', 'test');
  const report = join(folder, name);
  await mkdir(folder, { recursive: true });
  // A report of an earlier run must not speak for this one.
  await rm(report, { force: true });
  const exitCode = await start(report);
  return judged(count(await readFile(report, 'utf8')), exitCode);
}

function node(
  root: string,
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const path = join(root, 'node_modules', ...script.split('/'));
  return run(process.execPath, [path, ...args], {
    cwd: root,
    output: 'stdout',
    env: { ...process.env, ...env },
  });
}

function npmRun(root: string, script: string): Promise<number> {
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, output: 'stdout' } as const;
  return npm === undefined
    ? run('npm', ['run', script], options)
    : run(process.execPath, [npm, 'run', script], options);
}
