/**
 * `npm run bench:vault`: a vault of 5,000 sessions of 20 turns in a real browser, started anew for each round; writes
 * docs/bench-vault.md.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { buildBench } from './bench/build.ts';
import { thisMachine } from './bench/machine.ts';
import { browserOf, treeBytes } from './bench/memory.ts';
import type { VaultTimes } from './bench/page/vault.ts';
import { rangeRow } from './bench/rangeRow.ts';
import { ensureChromium, launchOptions } from './chromium.ts';
import { runCommand } from './command.ts';
import { CACHE, ROOT } from './paths.ts';
import { listen } from './server/listen.ts';

const SESSIONS = 5000;
const TURNS = 20;
const ROUNDS = 5;
/** Sessions that are written in one go. */
const BATCH = 250;

interface Round extends VaultTimes {
  /** From the start of the navigation to the first session in the app's list, ms. */
  readonly appToList: number;
  /** From a press on a session in the list to its last turn on screen, ms. */
  readonly appToSession: number;
  /** What the app's page keeps alive, list on screen, bytes. */
  readonly heapBytes: number;
  /** What the whole browser takes, app open, bytes. */
  readonly treeBytes: number | undefined;
}

/**
 * The page notes by itself when a frame shows the list, and the session after a press. As text: what a compiler adds
 * to functions is not there in the page.
 */
const MARKS = `{
  const note = (selector, name) => {
    const look = () => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else performance.mark(name);
    };
    look();
  };
  note('nav li a', 'list');
  addEventListener('click', () => {
    performance.mark('pressed');
    note('[data-turn]', 'session');
  }, { capture: true });
}`;

await runCommand(async () => {
  const browser = ensureChromium(console.log);
  const dist = await buildBench();
  const server = await listen({ folders: { dist, models: [] }, host: '127.0.0.1', port: 0 });
  const profile = join(CACHE, 'bench-vault-profile');
  await rm(profile, { recursive: true, force: true });
  const start = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(
      profile,
      launchOptions(browser, { webgpu: false }),
    );
    context.setDefaultTimeout(0);
    return context;
  };
  try {
    console.log(`Writing ${SESSIONS} sessions of ${TURNS} turns…`);
    const filling = performance.now();
    await withPage(await start(), async (page) => {
      await page.goto(`${server.url}/cli/bench/page/vault.html`);
      for (let first = 0; first < SESSIONS; first += BATCH)
        await page.evaluate(([a, b, turns]) => window.vaultBench.fill(a, b, turns), [
          first,
          first + BATCH,
          TURNS,
        ] as const);
    });
    const fillMs = performance.now() - filling;
    console.log('Measuring…');
    const rounds: Round[] = [];
    let agent = '';
    for (let n = 1; n <= ROUNDS; n++) {
      const times = await withPage(await start(), async (page) => {
        await page.goto(`${server.url}/cli/bench/page/vault.html`);
        agent = await page.evaluate(() => /Chrome\/\d+/.exec(navigator.userAgent)?.[0] ?? '');
        return page.evaluate(() => window.vaultBench.measure('4321'));
      });
      const app = await withPage(await start(), (page) => measureApp(page, server.url, profile));
      rounds.push({ ...times, ...app });
      console.log(`round ${n}`, rounds.at(-1));
    }
    const report = reportOf(rounds, fillMs, agent);
    await writeFile(join(ROOT, 'docs', 'bench-vault.md'), report);
    console.log(report);
    return 0;
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
});

async function withPage<T>(context: BrowserContext, work: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await work(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

async function measureApp(
  page: Page,
  url: string,
  profile: string,
): Promise<Pick<Round, 'appToList' | 'appToSession' | 'heapBytes' | 'treeBytes'>> {
  await page.addInitScript({ content: MARKS });
  const marked = (name: string): Promise<number> =>
    page
      .waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
      .then(async (handle) => (await handle.jsonValue()) ?? Number.NaN);
  await page.goto(url);
  const appToList = await marked('list');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const tree = await treeBytes(await browserOf(profile));
  await page.locator('nav li a').nth(40).click();
  const appToSession = (await marked('session')) - (await marked('pressed'));
  return { appToList, appToSession, heapBytes: usedSize, treeBytes: tree };
}

function reportOf(rounds: readonly Round[], fillMs: number, agent: string): string {
  const row = (words: string, target: string, of: (round: Round) => number): string =>
    rangeRow(words, target, rounds.map(of), 1);
  const { cpu, cores, memoryGiB } = thisMachine();
  const mib = (bytes: number): number => bytes / 2 ** 20;
  const date = new Date().toISOString().slice(0, 10);
  return `# The vault with ${SESSIONS.toLocaleString('en')} sessions

Written by \`npm run bench:vault\` on ${date}: ${agent}, ${cpu}, ${cores} cores,
${memoryGiB} GiB. ${SESSIONS.toLocaleString('en')} sessions of ${TURNS} turns, about 300 characters a message and 900 a reply;
the browser is started anew for every one of ${ROUNDS} rounds.

| ms | wanted | median | range |
| --- | --- | --- | --- |
${row('open the vault and list every session', 'below 300', (r) => r.openAndList)}
${row('read one session of 20 turns', 'below 100', (r) => r.openSession)}
${row('search all titles and openings', 'below 50', (r) => r.search)}
${row('the app: from the start of the navigation to the list on screen', 'below 300', (r) => r.appToList)}
${row('the app: from the press to the session on screen', 'below 100', (r) => r.appToSession)}

The first three rows count the vault alone, on a page that is loaded: from before its database is opened to every entry
in memory, one session decrypted and checked, one search. The app's two rows count all that a person waits for, in a
browser that has just started: the document, its scripts, the first drawing and the list; and drawing the session.

| MiB | | median | range |
| --- | --- | --- | --- |
${row("the page's JavaScript heap with the list on screen", '', (r) => mib(r.heapBytes))}
${row('the whole browser at that moment', '', (r) => mib(r.treeBytes ?? Number.NaN))}

Writing them took ${(fillMs / 1000).toFixed(0)} s, ${(fillMs / SESSIONS).toFixed(1)} ms a session with its line in the list.
`;
}
