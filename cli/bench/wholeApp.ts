/** The built app as a person meets it, timed by the page's own frames, in a browser that has just been started. */
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../chromium.ts';
import { browserOf, treeBytes } from './memory.ts';

/** Milliseconds from the start of the navigation. */
export interface Start {
  /** Until something of the page is drawn. */
  readonly screen: number;
  /** Until the first session of the list is. */
  readonly list: number;
}

export interface Use {
  /** From a press on a session in the list until its latest turn is on screen, ms. */
  readonly open: number;
  /** From a key in the search box until the list on screen is what was searched for, ms. */
  readonly search: number;
}

export interface Memory {
  /** What the app's page keeps alive, list on screen, bytes. */
  readonly heapBytes: number;
  /** What the whole browser takes, app open, bytes; undefined where the system does not say. */
  readonly treeBytes: number | undefined;
}

/** What is typed into the search box: it is in some of the bench's titles, and in no other word of them. */
const KEY = '7';

/** Which row of the list is pressed; a list that is shorter has it at its end. */
const ROW = 30;

/**
 * The page notes by itself when a frame shows what is waited for, once that frame is laid out and painted. As text: what a
 * compiler adds to functions is not there in the page.
 */
const MARKS = `{
  const note = (name, there) => {
    const look = () => {
      if (!there()) {
        requestAnimationFrame(look);
        return;
      }
      // Ahead of whatever else waits its turn.
      scheduler.postTask(() => performance.mark(name), { priority: 'user-blocking' });
    };
    requestAnimationFrame(look);
  };
  const rows = () => Array.from(document.querySelectorAll('nav li a'));
  note('screen', () => document.querySelector('nav a, p') !== null);
  note('list', () => rows().length > 0);
  globalThis.noteOpening = (last) => {
    addEventListener('click', (event) => {
      performance.mark('pressed', { startTime: event.timeStamp });
      note('session', () => {
        const box = document.querySelector('[data-turn$="-' + last + '"]')?.getBoundingClientRect();
        return box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
      });
    }, { capture: true, once: true });
  };
  globalThis.noteSearch = (key) => {
    addEventListener('keydown', (event) => {
      performance.mark('typed', { startTime: event.timeStamp });
      note('found', () => document.querySelector('nav input')?.value === key
        && rows().every((row) => row.textContent.includes(key)));
    }, { capture: true, once: true });
  };
}`;

declare global {
  var noteOpening: (last: number) => void;
  var noteSearch: (key: string) => void;
}

/** A browser on a profile folder. */
export async function startOn(browser: string, profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, launchOptions(browser, { webgpu: false }));
  context.setDefaultTimeout(0);
  return context;
}

export async function withPage<T>(
  starting: Promise<BrowserContext>,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await starting;
  try {
    return await work(context.pages()[0] ?? (await context.newPage()));
  } finally {
    await context.close();
  }
}

const PAUSES_MS = 3000;

/** Visits the app until its service worker answers for it, as for anybody who was here before. */
export async function settle(page: Page, url: string): Promise<void> {
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(url);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // What the page brings in its first pauses comes as well.
    await sleep(PAUSES_MS);
  }
}

/** Opens the page and waits until it is drawn; with `listed`, until the list is. */
export async function measureStart(page: Page, url: string, listed: boolean): Promise<Start> {
  await page.addInitScript({ content: MARKS });
  await page.goto(url, { waitUntil: 'commit' });
  const screen = await marked(page, 'screen');
  return { screen, list: listed ? await marked(page, 'list') : Number.NaN };
}

/** What an open app's page and browser take. */
export async function measureMemory(page: Page, profile: string): Promise<Memory> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { heapBytes: usedSize, treeBytes: await treeBytes(await browserOf(profile)) };
}

/** Opens a session of the list, of so many turns, then searches the list. */
export async function measureUse(page: Page, turns: number): Promise<Use> {
  const rows = page.locator('nav li a');
  await page.evaluate((last) => {
    globalThis.noteOpening(last);
  }, turns - 1);
  await rows.nth(Math.min(ROW, (await rows.count()) - 1)).click();
  const open = (await marked(page, 'session')) - (await marked(page, 'pressed'));
  await page.locator('nav input').focus();
  await page.evaluate((key) => {
    globalThis.noteSearch(key);
  }, KEY);
  await page.keyboard.press(KEY);
  const search = (await marked(page, 'found')) - (await marked(page, 'typed'));
  return { open, search };
}

async function marked(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);
  return (await handle.jsonValue()) ?? Number.NaN;
}
