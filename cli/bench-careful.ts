/**
 * `npm run bench:careful`: how long careful mode takes in the app's own page, from the press on "send" to the whole chain and to the
 * whole reply; writes docs/bench-careful.md.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { thisMachine } from './bench/machine.ts';
import { POST } from './bench/post.ts';
import { rangeRow } from './bench/rangeRow.ts';
import { ensureBuilt } from './build.ts';
import { ensureChromium, launchOptions } from './chromium.ts';
import { runCommand } from './command.ts';
import { CACHE, MODEL_ROOTS, ROOT } from './paths.ts';
import { listen } from './server/listen.ts';

const ROUNDS = 5;
/** Rests between the last key and the press on "send", as somebody does who reads their text once more. */
const REST_MS = 3000;
/** A text far beyond a letter. */
const BOOK = POST.repeat(Math.ceil(100_000 / POST.length)).slice(0, 100_000);

interface Times {
  /** From the press to the end of the fourth layer, ms. */
  readonly chain: number;
  /** From the press to the end of the reply, ms. */
  readonly reply: number;
}

interface Round {
  /** In a page that was opened just now. */
  readonly first: Times;
  /** In the same page, after a rest. */
  readonly rested: Times;
  /** As much text as the composer takes. */
  readonly book: Times;
}

/** Notes in the page when a frame shows the answer to the latest press. As text: what a compiler adds to functions is not there. */
const MARKS = `{
  const note = (turns, started) => {
    const turn = document.querySelectorAll('[data-turn]')[turns];
    const closed = turn?.querySelector('[data-layer=L4][data-state=closed]');
    const reply = turn?.querySelector('[role=article][aria-busy=false], article[aria-busy=false]');
    if (closed && window.answered.chain === 0) window.answered.chain = performance.now() - started;
    if (closed && reply) window.answered.reply = performance.now() - started;
    else requestAnimationFrame(() => note(turns, started));
  };
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    window.answered = { chain: 0, reply: 0 };
    note(document.querySelectorAll('[data-turn]').length, performance.now());
  }, { capture: true });
}`;

await runCommand(async () => {
  const browser = ensureChromium(console.log);
  await ensureBuilt(ROOT, console.log);
  const folders = { dist: join(ROOT, 'dist'), models: MODEL_ROOTS };
  const server = await listen({ folders, host: '127.0.0.1', port: 0 });
  const profile = join(CACHE, 'bench-careful-profile');
  await rm(profile, { recursive: true, force: true });
  const context = await chromium.launchPersistentContext(profile, launchOptions(browser, { webgpu: false }));
  context.setDefaultTimeout(0);
  try {
    const rounds: Round[] = [];
    let agent = '';
    // The first page of a profile brings the encoder into the browser; that is not what is measured.
    for (let n = 0; n <= ROUNDS; n++) {
      const page = await context.newPage();
      await page.addInitScript({ content: MARKS });
      await page.goto(server.url);
      agent = await page.evaluate(() => /Chrome\/\d+/.exec(navigator.userAgent)?.[0] ?? '');
      const first = await answer(page, POST, 0);
      const rested = await answer(page, POST.slice(30), REST_MS);
      const book = await answer(page, BOOK, REST_MS);
      await page.close();
      if (n > 0) rounds.push({ first, rested, book });
      console.log(`round ${n}`, { first, rested, book });
    }
    const report = reportOf(rounds, agent);
    await writeFile(join(ROOT, 'docs', 'bench-careful.md'), report);
    console.log(report);
    return 0;
  } finally {
    await context.close();
    await server.close();
    await rm(profile, { recursive: true, force: true });
  }
});

async function answer(page: Page, text: string, rest: number): Promise<Times> {
  const composer = page.getByRole('textbox').first();
  await composer.fill(text);
  await page.waitForTimeout(rest);
  await composer.press('Control+Enter');
  const times = await page.waitForFunction(() => {
    const { answered } = window as unknown as { answered?: Times };
    return answered !== undefined && answered.reply > 0 ? answered : undefined;
  });
  return (await times.jsonValue()) as Times;
}

function reportOf(rounds: readonly Round[], agent: string): string {
  const row = (words: string, wanted: string, of: (round: Round) => number): string =>
    rangeRow(
      words,
      wanted,
      rounds.map((round) => of(round) / 1000),
      2,
    );
  const { cpu, cores, memoryGiB } = thisMachine();
  const rest = REST_MS / 1000;
  return `# How fast careful mode answers

Written by \`npm run bench:careful\` on ${new Date().toISOString().slice(0, 10)}: ${agent}, ${cpu}, ${cores} cores,
${memoryGiB} GiB. The built app as a person opens it, the encoder in the browser's store already; from the press on "send" to what a
frame shows. ${ROUNDS} rounds, a page opened anew for each; a post of ${POST.length} characters.

| seconds | wanted | median | range |
| --- | --- | --- | --- |
${row('in a page just opened: the whole chain', '12', (r) => r.first.chain)}
${row('in a page just opened: the whole reply', '20', (r) => r.first.reply)}
${row(`sent ${rest} s after the last key: the whole chain`, '3', (r) => r.rested.chain)}
${row(`sent ${rest} s after the last key: the whole reply`, '', (r) => r.rested.reply)}
${row(`${BOOK.length.toLocaleString('en')} characters: the whole reply`, '', (r) => r.book.reply)}
`;
}
