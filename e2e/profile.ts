/** A browser with a profile of its own on the disk: to look at what it leaves there, and to kill it for real. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserOf } from '../cli/bench/memory.ts';
import { ensureChromium, launchOptions } from '../cli/chromium.ts';

export class Profile {
  #context: BrowserContext | null = null;

  private constructor(
    readonly folder: string,
    private readonly url: string,
  ) {}

  static async make(url: string): Promise<Profile> {
    return new Profile(await mkdtemp(join(tmpdir(), 'empathy-profile-')), url);
  }

  /** `backForwardCache`: the browser may keep a page that was left in memory, as it does for people. */
  async start({ backForwardCache = false } = {}): Promise<Page> {
    const browser = ensureChromium(() => undefined);
    this.#context = await chromium.launchPersistentContext(this.folder, {
      ...launchOptions(browser, { webgpu: false }),
      ...(backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      baseURL: this.url,
      locale: 'zh-CN',
    });
    return this.#context.pages()[0] ?? (await this.#context.newPage());
  }

  async stop(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  /** No farewell: the browser's process is gone from one moment to the next. */
  async kill(): Promise<void> {
    const pid = await browserOf(this.folder);
    if (pid === undefined) throw new Error('the browser was not found');
    const gone = this.#context?.waitForEvent('close');
    process.kill(pid, 'SIGKILL');
    await gone;
    this.#context = null;
    // What a killed browser leaves keeps the next one from starting.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      await rm(join(this.folder, name), { force: true });
  }

  /** Files of the profile that hold a text, in UTF-8 or UTF-16, by their path within it. */
  async filesWith(text: string): Promise<readonly string[]> {
    const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
    const found: string[] = [];
    for (const entry of await readdir(this.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      if (wanted.some((bit) => bytes.includes(bit))) found.push(path.slice(this.folder.length + 1));
    }
    return found;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
