/**
 * `npm run bench:vault`: a vault of 5,000 sessions of 20 turns in a real browser, by itself and in the whole app, with
 * what an empty page and a nearly empty app take beside it; the browser is started anew for each. Writes
 * docs/bench-vault.md.
 */
import { rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { buildBench } from './bench/build.ts';
import { thisMachine } from './bench/machine.ts';
import type { VaultTimes } from './bench/page/vault.ts';
import { vaultReport, type VaultRound } from './bench/vaultReport.ts';
import { measureMemory, measureStart, measureUse, settle, startOn, withPage } from './bench/wholeApp.ts';
import { ensureChromium } from './chromium.ts';
import { runCommand } from './command.ts';
import { CACHE, ROOT } from './paths.ts';
import { listen } from './server/listen.ts';

const SESSIONS = 5000;
const TURNS = 20;
const ROUNDS = 5;
/** Sessions that are written in one go. */
const BATCH = 250;

await runCommand(async () => {
  const busy = loadavg()[0] ?? Number.NaN;
  const browser = ensureChromium(console.log);
  const dist = await buildBench();
  const serve = () => listen({ folders: { dist, models: [] }, host: '127.0.0.1', port: 0 });
  // An origin of its own has neither a service worker nor anything stored.
  const [server, bare] = await Promise.all([serve(), serve()]);
  const profiles = join(CACHE, 'bench-vault-profiles');
  await rm(profiles, { recursive: true, force: true });
  const [none, one, many] = ['none', 'one', 'many'].map((name) => join(profiles, name)) as [
    string,
    string,
    string,
  ];
  const vaultPage = `${server.url}cli/bench/page/vault.html`;

  const fill = async (profile: string, sessions: number, turns: number): Promise<number> => {
    const begun = performance.now();
    await withPage(startOn(browser, profile), async (page) => {
      await page.goto(vaultPage);
      for (let first = 0; first < sessions; first += BATCH)
        await page.evaluate(([a, b, each]) => window.vaultBench.fill(a, b, each), [
          first,
          Math.min(first + BATCH, sessions),
          turns,
        ] as const);
    });
    return performance.now() - begun;
  };

  const alone = (): Promise<VaultTimes> =>
    withPage(startOn(browser, many), async (page) => {
      await page.goto(vaultPage);
      return page.evaluate(() => window.vaultBench.measure('4321'));
    });

  const round = async (): Promise<VaultRound> => ({
    alone: await alone(),
    empty: await withPage(startOn(browser, none), (page) =>
      measureStart(page, `${bare.url}cli/bench/page/empty.html`, false),
    ),
    none: await withPage(startOn(browser, none), (page) => measureStart(page, server.url, false)),
    one: await withPage(startOn(browser, one), async (page) => ({
      ...(await measureStart(page, server.url, true)),
      ...(await measureUse(page, 1)),
    })),
    many: await withPage(startOn(browser, many), async (page) => ({
      ...(await measureStart(page, server.url, true)),
      ...(await measureMemory(page, many)),
      ...(await measureUse(page, TURNS)),
    })),
  });

  try {
    console.log(`Writing ${SESSIONS} sessions of ${TURNS} turns…`);
    const fillMs = await fill(many, SESSIONS, TURNS);
    await fill(one, 1, 1);
    for (const profile of [none, one, many])
      await withPage(startOn(browser, profile), (page) => settle(page, server.url));
    const agent = await withPage(startOn(browser, none), (page) =>
      page.evaluate(() => /Chrome\/\d+/.exec(navigator.userAgent)?.[0] ?? ''),
    );
    console.log('Measuring…');
    const rounds: VaultRound[] = [];
    for (let n = 1; n <= ROUNDS; n++) {
      rounds.push(await round());
      console.log(`round ${n}`, rounds.at(-1));
    }
    const date = new Date().toISOString().slice(0, 10);
    const report = vaultReport({
      ...thisMachine(),
      sessions: SESSIONS,
      turns: TURNS,
      fillMs,
      agent,
      date,
      busy,
      rounds,
    });
    await writeFile(join(ROOT, 'docs', 'bench-vault.md'), report);
    console.log(report);
    return 0;
  } finally {
    await Promise.all([server.close(), bare.close()]);
    await rm(profiles, { recursive: true, force: true });
  }
});
