/**
 * Finds a Chromium for the tests and the command line, or brings one: the named one, an installed one, Playwright's,
 * at last Debian's package. The flags it is started with stand here and nowhere else.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { Refusal } from './command.ts';

type Log = (line: string) => void;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) => {
    const folder = process.env[variable];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

const MINUTE = 60_000;

/**
 * The path of a Chromium that is there already; undefined when there is none.
 * @throws Refusal when CHROMIUM names a file that cannot be run: a wish is not silently replaced.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Refusal(
      `CHROMIUM names ${named}, which cannot be run. Name another one, or leave it out to have one looked for.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(PLACES[process.platform] ?? []), chromium.executablePath()].find(isExecutable);
}

/**
 * As `findChromium`, but brings one when there is none, and says through `log` what it did.
 * @throws Refusal with what a person can do when none could be had.
 */
export function ensureChromium(log: Log): string {
  const found = findChromium();
  if (found !== undefined) {
    log(`Browser: ${found}`);
    return found;
  }
  log("No Chromium found. Trying Playwright's (npx playwright install chromium)…");
  run('npx', ['playwright', 'install', 'chromium'], 10 * MINUTE);
  const fromPlaywright = findChromium();
  if (fromPlaywright !== undefined) {
    log(`Browser: Playwright's, now at ${fromPlaywright}`);
    return fromPlaywright;
  }
  if (isRoot() && isExecutable('/usr/bin/apt-get')) {
    log("Playwright's could not be had. Trying Debian's package (apt-get install chromium)…");
    run('apt-get', ['update'], 5 * MINUTE);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 15 * MINUTE);
    const fromDebian = findChromium();
    if (fromDebian !== undefined) {
      log(`Browser: Debian's package, now at ${fromDebian}`);
      return fromDebian;
    }
  }
  throw new Refusal(
    'No Chromium could be found or installed. Install Chromium or Chrome and run the same command again, or name one: CHROMIUM=/path/to/chromium',
  );
}

/**
 * How every Chromium of this project is started. `webgpu`: also where there is no GPU, on the software adapter.
 * Playwright's own defaults already shut background networking, sync and updates.
 */
export function launchOptions(executablePath: string, wants: { readonly webgpu: boolean }): LaunchOptions {
  return {
    executablePath,
    headless: true,
    // The sandbox cannot be set up by root.
    chromiumSandbox: !isRoot(),
    args: [
      '--disable-quic',
      '--disable-domain-reliability',
      ...(wants.webgpu ? ['--enable-unsafe-webgpu'] : []),
    ],
  };
}

function run(command: string, args: readonly string[], timeout: number): void {
  spawnSync(command, args, {
    timeout,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
