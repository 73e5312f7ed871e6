/** The built app's engine from Node: `runner.html` in a headless Chromium on our own server. */
import { mkdir } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Outcome, RunnerApi, RunnerStatus } from '../src/app/runner/api.ts';
import type { EngineErrorCode } from '../src/device/error.ts';
import { launchOptions } from './chromium.ts';
import { Refusal } from './command.ts';
import { listen, type Listening } from './server/listen.ts';
import type { ServedFolders } from './server/handler.ts';

/**
 * The browser's stores belong to an address. This one is mapped to whatever port the server got, so that a model
 * fetched in one run is found in the next; browsers hold `.localhost` to be as secure as https.
 */
const ORIGIN = 'http://empathy.localhost';

export interface RunnerOptions {
  readonly folders: ServedFolders;
  /** Path of the Chromium. */
  readonly browser: string;
  /** Folder of a browser profile that keeps the fetched model. */
  readonly profile: string;
  /** For the bench: other runtimes start their workers in ways that the page's policy forbids. */
  readonly bypassCsp?: boolean;
}

type Method = 'encode' | 'load' | 'respond' | 'generate' | 'prefill' | 'countTokens';
type ValueOf<K extends Method> = Extract<Awaited<ReturnType<RunnerApi[K]>>, { readonly ok: true }>['value'];

/** Milliseconds between two looks at the page's progress. */
const STATUS_MS = 500;

/** The page is gone, and nothing more can be asked of its runner. */
export class RunnerGone extends Refusal {}

export class Runner {
  private constructor(
    private readonly server: Listening,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** @throws Refusal when another run uses the profile, or the browser does not start */
  static async open({ folders, browser, profile, bypassCsp = false }: RunnerOptions): Promise<Runner> {
    await mkdir(profile, { recursive: true });
    const server = await listen({ folders, host: '127.0.0.1', port: 0 });
    const options = launchOptions(browser, { webgpu: true });
    let context: BrowserContext | undefined;
    try {
      context = await chromium.launchPersistentContext(profile, {
        ...options,
        bypassCSP: bypassCsp,
        args: [
          ...(options.args ?? []),
          `--host-resolver-rules=MAP empathy.localhost 127.0.0.1:${server.port}`,
        ],
      });
      const page = context.pages()[0] ?? (await context.newPage());
      // Engines take minutes where a test would take seconds.
      page.setDefaultTimeout(0);
      const runner = new Runner(server, context, page);
      await page.goto(`${ORIGIN}/runner.html`);
      await page.waitForFunction(() => 'empathy' in window, undefined, { timeout: 30_000 });
      return runner;
    } catch (error) {
      await server.close();
      if (error instanceof Error && error.message.includes('ProcessSingleton')) {
        throw new Refusal(`Another run is using ${profile}. Wait for it to end, or end it.`);
      }
      if (context === undefined) throw new Refusal(didNotStart(browser, error));
      await context.close();
      throw error;
    }
  }

  /**
   * Calls the page by a method's name, and reports how far it is while it works.
   * @throws Refusal when the engine says why it cannot; RunnerGone when the page or the browser ended, as the system
   * ends what takes too much memory
   */
  async call<K extends Method>(
    method: K,
    args: Parameters<RunnerApi[K]>,
    onStatus: (status: RunnerStatus) => void = () => undefined,
  ): Promise<ValueOf<K>> {
    const watching = setInterval(() => {
      void this.page.evaluate(() => window.empathy.status()).then(onStatus, () => undefined);
    }, STATUS_MS);
    try {
      const outcome = (await this.page.evaluate(
        ({ name, values }) => {
          // By name, all methods look alike; `args` has the right type above.
          type Named = Readonly<Record<string, (...values: readonly unknown[]) => Promise<Outcome<unknown>>>>;
          return (window.empathy as unknown as Named)[name]?.(...values);
        },
        { name: method, values: args },
      )) as Outcome<ValueOf<K>>;
      if (outcome.ok) return outcome.value;
      throw new Refusal(sentenceFor(outcome.code, outcome.detail, outcome.figures));
    } catch (error) {
      if (error instanceof Error && (this.page.isClosed() || error.message.includes('Target crashed')))
        throw new RunnerGone(GONE);
      throw error;
    } finally {
      clearInterval(watching);
    }
  }

  /** Another page of the same build, beside the runner's and with the same stores. */
  async openBeside(
    path: string,
    prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Page> {
    const page = await this.context.newPage();
    await prepare(page);
    page.setDefaultTimeout(0);
    await page.goto(`${ORIGIN}/${path}`);
    return page;
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
  }
}

const SENTENCES: Readonly<Record<EngineErrorCode, string>> = {
  'no-webgpu': 'This browser has no WebGPU here. Use --engine cpu.',
  'insecure-context': 'The page was not opened in a secure context; that is a fault of this program.',
  'adapter-too-weak': 'The graphics adapter cannot run models. Use --engine cpu.',
  'adapter-too-small':
    'The graphics adapter is too small for this model. Use --engine cpu or a smaller model.',
  'out-of-memory': 'The memory does not suffice for this model. Close other programs or use a smaller model.',
  'device-lost': 'The graphics device was lost, several times in a row. Use --engine cpu.',
  'model-missing': 'This model is not here. `npm run model` prepares the default one; see --model.',
  'model-corrupt':
    'A file of the model is not what its manifest says. `npm run model` looks at every file and prepares anew what is damaged.',
  quota: 'The browser has no room for the model. Free some disk space.',
  storage:
    'The storage of the browser failed. Delete the folder "profile" in the cache, and run the same command again.',
  offline: 'The server could not be reached; that is a fault of this program.',
  'context-full':
    'The post is longer than the model can read with room for its reply. Leave out as many characters as "excess" says.',
  aborted: 'Stopped.',
  internal: 'The engine failed.',
};

const GONE =
  'The browser ended while it worked, most likely because the memory does not suffice. Close other programs or use a ' +
  'smaller model, and run the same command again.';

/** With the last that it said: Playwright's own words begin with its log's headline. */
function didNotStart(browser: string, error: unknown): string {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split('\n');
  const said = lines
    .filter((line) => line.includes('[err]'))
    .map((line) => line.replace(/^.*\[err\]\s*/, ''));
  const why = said.at(-1) ?? lines[0] ?? '';
  return `The browser ${browser} did not start (${why.trim()}). Name another one: CHROMIUM=/path/to/chromium`;
}

function sentenceFor(
  code: EngineErrorCode,
  detail: string,
  figures: Readonly<Record<string, number>>,
): string {
  const numbers = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  const more = [...numbers, ...(detail === '' ? [] : [detail])].join(', ');
  return more === '' ? SENTENCES[code] : `${SENTENCES[code]} (${more})`;
}
