import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SessionsPage } from './pages/sessions.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { Profile } from './profile.ts';
import { countRecords, whatIsKept } from './storage.ts';

const PASSPHRASE = '海 桌子 七 月亮';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** Whether a text is in the page's memory, after what is not needed was let go. */
async function memoryHolds(page: Page, text: string): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page);
  let heap = '';
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (heap += chunk));
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await cdp.detach();
  // A snapshot writes every character outside of ASCII as \\uXXXX.
  const written = Array.from(text, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(
    '',
  );
  return heap.toLowerCase().includes(written);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a passphrase is set, locks, opens again, is changed and removed (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const app = new AppPage(page);
    const privacy = new PrivacyPage(page);
    const conversation = new ConversationPage(page);
    const sessions = new SessionsPage(page);
    await app.open();
    await conversation.send(SHORT_POST);
    await expect(sessions.links).toHaveCount(1);
    const title = await sessions.links.first().innerText();
    await privacy.open();
    await privacy.button(words.privacy.passphrase.tasks.set).click();
    await expect(page.getByText(words.privacy.passphrase.warn)).toBeVisible();
    await expectNoViolations(page);
    await privacy.button(words.common.cancel).press('Enter');
    await expect(privacy.button(words.privacy.passphrase.tasks.set)).toBeFocused();
    await privacy.setPassphrase(PASSPHRASE);
    await expectNoViolations(page);
    await privacy.lockNow();
    await expectNoViolations(page);
    await expect(page.getByText(title)).toHaveCount(0);

    await privacy.unlock('不是这个口令');
    await expect(page.getByText(words.vaultErrors['wrong-passphrase'].what).first()).toBeVisible();
    await privacy.unlock(PASSPHRASE);
    await expect(sessions.links.first()).toHaveText(title);

    const { passphrase } = words.privacy;
    await privacy.button(passphrase.tasks.change).click();
    await privacy.field(passphrase.present).fill(PASSPHRASE);
    await privacy.field(passphrase.fresh).fill('另一个口令 也长');
    await privacy.field(passphrase.again).fill('另一个口令 也长');
    await privacy.button(passphrase.tasks.change).click();
    await expect(app.notices.getByText(passphrase.done.change)).toBeVisible();
    await page.reload();
    await privacy.unlock('另一个口令 也长');
    await privacy.button(passphrase.tasks.remove).click();
    await privacy.field(passphrase.present).fill('另一个口令 也长');
    await privacy.button(passphrase.tasks.remove).click();
    await expect(privacy.button(passphrase.tasks.set)).toBeVisible();
    await page.reload();
    await expect(sessions.links.first()).toHaveText(title);
  });
}

test('locking in the middle of a reply saves what came, and leaves no word in memory or on screen', async ({
  page,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  await app.goTo(words.shell.write);
  await conversation.send(LONG_POST);
  await conversation.waitForWriting('L1');
  const begun = await conversation.textOf('L1');
  // The beginning of the message: a snapshot cuts long strings.
  expect(await memoryHolds(page, '那天中班午睡')).toBe(true);
  await privacy.lockNow();
  expect(await page.locator('body').innerText()).not.toContain('四十七个人');
  // The page before is collected in its own time.
  await expect.poll(() => memoryHolds(page, '那天中班午睡'), { timeout: 30_000 }).toBe(false);

  await privacy.unlock(PASSPHRASE);
  await expect(page.getByText(words.ends.cut)).toBeVisible();
  expect(await conversation.post.innerText()).toContain('四十七个人');
  expect(await conversation.textOf('L1')).toContain(begun.slice(0, 10));
});

test('it locks by itself: after minutes without a touch, and when the tab is hidden', async ({ page }) => {
  await page.clock.install();
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  await app.open();
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  await page.getByText(words.privacy.lock.minutes(1)).click();
  await expect.poll(() => countRecords(page, 'private')).toBe(1);
  // Somebody who reads moves the page now and then, and is there.
  for (let time = 0; time < 4; time++) {
    await page.clock.fastForward('00:25');
    await page.mouse.wheel(0, time % 2 === 0 ? 200 : -200);
    await expect(privacy.lockTitle).toHaveCount(0);
  }
  // A page that scrolls by itself is nobody.
  const scrolled = await page.evaluate(async () => {
    let times = 0;
    const column = Array.from(document.querySelectorAll('main, main *')).find(
      (one) => one.scrollHeight > one.clientHeight + 300 && getComputedStyle(one).overflowY !== 'visible',
    );
    column?.addEventListener('scroll', () => times++);
    for (const top of [0, 300, 0, 300]) {
      column?.scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return times;
  });
  expect(scrolled).toBeGreaterThan(0);
  await page.clock.fastForward('00:50');
  await expect(privacy.lockTitle).toHaveCount(0);
  await page.clock.fastForward('00:15');
  await expect(privacy.lockTitle).toBeVisible();

  await privacy.unlock(PASSPHRASE);
  await page.getByLabel(words.privacy.lock.whenHidden).check();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(privacy.lockTitle).toBeVisible();
});

test('locking one tab locks the others, and a passphrase set in one is asked for in all', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  await app.open();
  const second = await context.newPage();
  await second.goto(nanoPage());
  const other = new PrivacyPage(second);
  await new ConversationPage(second).composer.fill('第二个标签页里写到一半');
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  await expect(other.lockTitle).toBeVisible();
  await other.unlock(PASSPHRASE);
  await expect(new ConversationPage(second).composer).toHaveValue('第二个标签页里写到一半');
  await privacy.lockNow();
  await expect(other.lockTitle).toBeVisible();
});

test('two tabs that each write something new keep both', async ({ page, context }) => {
  const app = new AppPage(page);
  await app.open();
  const second = await context.newPage();
  await second.goto(nanoPage());
  await new ConversationPage(page).composer.fill('第一个标签页里的话');
  await new ConversationPage(second).composer.fill('第二个标签页里的话');
  await expect.poll(() => countRecords(page, 'draft')).toBe(2);
  await second.close();
  await page.reload();
  await expect(new ConversationPage(page).composer).toHaveValue(/标签页里的话/);
  const third = await context.newPage();
  await third.goto(nanoPage());
  await expect(new ConversationPage(third).composer).toHaveValue(/标签页里的话/);
  const both = [
    await new ConversationPage(page).composer.inputValue(),
    await new ConversationPage(third).composer.inputValue(),
  ];
  expect(both.sort()).toEqual(['第一个标签页里的话', '第二个标签页里的话'].sort());
});

test('a backup brings everything back after everything was erased, and nothing was left in between', async ({
  page,
}, info) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();
  const reply = await conversation.reply.innerText();
  await app.goTo(words.shell.write);
  await conversation.composer.fill('还没发出去的话');
  await expect.poll(() => countRecords(page, 'draft')).toBe(1);
  await privacy.open();
  const path = info.outputPath('backup.age');
  await (await privacy.backup('备份 的 口令 呀')).saveAs(path);
  expect((await readFile(path)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  await privacy.erase();
  expect(await whatIsKept(page)).toEqual([]);
  // Not by a stray event either.
  await page.mouse.click(5, 5);
  expect(await whatIsKept(page)).toEqual([]);

  await page.getByRole('button', { name: words.erase.again }).click();
  await page.getByRole('button', { name: words.disclosure.understood }).click();
  await expect(sessions.links).toHaveCount(0);
  await privacy.open();
  await privacy.restore(path, '不是这个');
  await expect(page.getByText(words.privacy.restore.errors['wrong-passphrase'])).toBeVisible({
    timeout: 60_000,
  });
  await page.getByLabel(/的口令$/).fill('备份 的 口令 呀');
  await privacy.button(words.privacy.restore.take).click();
  await expect(page.getByText(words.privacy.restore.taken(1, 0, 0))).toBeVisible({ timeout: 60_000 });
  await sessions.links.first().click();
  expect(await conversation.reply.innerText()).toBe(reply);
  await app.goTo(words.shell.write);
  await expect(conversation.composer).toHaveValue('还没发出去的话');
});

/** Holds the small model of careful mode back until it is released. */
async function holdSmallModel(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.context().route('**/encoder.onnx', async (route) => {
    await held;
    await route.continue().catch((reason: unknown) => {
      console.log('given up by the page', String(reason));
    });
  });
  return release;
}

test('a model on its way in does not fill again what was erased', async ({ page }) => {
  const release = await holdSmallModel(page);
  const asked = page.waitForRequest('**/encoder.onnx');
  await new AppPage(page).openCareful();
  await asked;
  const privacy = new PrivacyPage(page);
  await privacy.open();
  await privacy.erase();
  expect(await whatIsKept(page)).toEqual([]);
  const ended = page.waitForEvent('requestfinished', { timeout: 3000 }).catch(() => undefined);
  release();
  await ended;
  expect(await whatIsKept(page)).toEqual([]);
});

test('it locks while a reply waits for a model that is still on its way in', async ({ page }) => {
  const release = await holdSmallModel(page);
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  const app = new AppPage(page);
  await app.openCareful();
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  await app.goTo(words.shell.write);
  await conversation.send(LONG_POST);
  await expect(conversation.turns).toHaveCount(1);
  await privacy.lockNow();
  release();
});

test('what the browser does not let go is named on screen, with the ways to a person, and tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const remove = Object.getOwnPropertyDescriptor(CacheStorage.prototype, 'delete')?.value as (
      this: CacheStorage,
      name: string,
    ) => Promise<boolean>;
    CacheStorage.prototype.delete = function (name) {
      if (Reflect.get(globalThis, 'allowed') === true) return remove.call(this, name);
      return Promise.reject(new DOMException('no', 'UnknownError'));
    };
  });
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  await app.open();
  await app.fetchModel();
  await privacy.open();
  await privacy.askToErase();
  await expect(page.getByText(words.erase.left(words.erase.kinds.caches))).toBeVisible();
  await expectNoViolations(page);
  expect((await whatIsKept(page)).filter((kept) => !kept.startsWith('cache '))).toEqual([]);
  await page.getByRole('button', { name: words.help.open }).click();
  const help = page.getByRole('dialog', { name: words.help.title });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);

  await page.evaluate(() => Reflect.set(globalThis, 'allowed', true));
  await page.getByRole('button', { name: words.common.retry }).click();
  await expect(page.getByRole('heading', { name: words.erase.done })).toBeVisible();
  expect(await whatIsKept(page)).toEqual([]);
});

test('one conversation is saved as Markdown and as JSON, and the JSON comes back', async ({ page }, info) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  await new ConversationPage(page).send(LONG_POST);
  await expect(sessions.links).toHaveCount(1);
  const title = await sessions.links.first().innerText();
  const save = async (entry: string): Promise<string> => {
    const download = await sessions.save(title, entry);
    const path = info.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  expect(await readFile(await save(words.exporting.markdown), 'utf8')).toContain('四十七个人');
  const json = await save(words.exporting.json);
  await sessions.remove(title);
  await expect(sessions.links).toHaveCount(0);
  await privacy.open();
  await privacy.restore(json);
  await expect(page.getByText(words.privacy.restore.taken(1, 0, 0))).toBeVisible();
  await expect(sessions.links.first()).toHaveText(title);
});

test('three times Escape leaves to a page that says nothing, and back does not return', async ({ page }) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  await app.goTo(words.shell.write);
  await conversation.composer.fill('写到一半有人进来了');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/away\.html$/);
  expect((await page.locator('body').innerText()).trim()).toBe('');
  expect(await page.title()).not.toContain('Empathy');
  await page.goBack().catch(() => undefined);
  await expect(page.getByText('写到一半有人进来了')).toHaveCount(0);
  expect(page.url()).toMatch(/away\.html\??$|^about:blank$/);

  await page.goto(nanoPage());
  await privacy.unlock(PASSPHRASE);
  await expect(conversation.composer).toHaveValue('写到一半有人进来了');
});

test('after three times Escape nothing is left ahead: no Forward, and no address to open anew', async ({
  page,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await conversation.send(SHORT_POST);
  await expect(conversation.turns).toHaveCount(1);
  await privacy.open();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/away\.html$/);
  const cdp = await page.context().newCDPSession(page);
  const { entries, currentIndex } = await cdp.send('Page.getNavigationHistory');
  expect(entries.length).toBe(currentIndex + 1);
  const paths = entries.map(({ url }) => (url.startsWith('http') ? new URL(url).pathname : url));
  expect(paths).toEqual(['about:blank', '/away.html', '/away.html']);
  await page.evaluate(() => {
    history.forward();
  });
  await page.reload();
  expect(new URL(page.url()).pathname).toBe('/away.html');
  expect((await page.locator('body').innerText()).trim()).toBe('');
});

test('the passphrase of a backup stays in no field after Cancel', async ({ page }) => {
  const privacy = new PrivacyPage(page);
  const { backup, passphrase: said } = words.privacy;
  await new AppPage(page).open();
  await privacy.open();
  await privacy.button(backup.open).click();
  await privacy.field(backup.passphrase).fill(PASSPHRASE);
  await privacy.field(said.again).fill(PASSPHRASE);
  await privacy.button(words.common.cancel).click();
  await privacy.button(backup.open).click();
  await expect(privacy.field(backup.passphrase)).toHaveValue('');
  await expect(privacy.field(said.again)).toHaveValue('');
});

test('leaving in a hurry locks the other tabs as well, and what stood in them is saved', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  await app.open();
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  const other = await context.newPage();
  const there = new PrivacyPage(other);
  await other.goto(nanoPage());
  await there.unlock(PASSPHRASE);
  const writing = new ConversationPage(other);
  await writing.composer.fill('另一个标签页里写到一半');
  await page.bringToFront();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/away\.html$/);
  await expect(there.lockTitle).toBeVisible();
  await expect(other.getByText('另一个标签页里写到一半')).toHaveCount(0);
  await there.unlock(PASSPHRASE);
  await expect(writing.composer).toHaveValue('另一个标签页里写到一半');
});

test('who has forgotten the passphrase can erase everything from behind the lock, and nothing is left', async ({
  page,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  await app.open();
  await new ConversationPage(page).send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  await privacy.lockNow();
  await page.getByText(words.lock.forgotten, { exact: true }).click();
  await expect(page.getByText(words.lock.forgottenExplain)).toBeVisible();
  await privacy.erase();
  expect(await whatIsKept(page)).toEqual([]);
  await page.getByRole('button', { name: words.erase.again }).click();
  await page.getByRole('button', { name: words.disclosure.understood }).click();
  await expect(new SessionsPage(page).links).toHaveCount(0);
});

test('other tabs hear that the passphrase was removed, and behind the lock that all was erased', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const { passphrase: said } = words.privacy;
  await app.open();
  await privacy.open();
  await privacy.setPassphrase(PASSPHRASE);
  const other = await context.newPage();
  const there = new PrivacyPage(other);
  await other.goto(nanoPage());
  await there.unlock(PASSPHRASE);
  await expect(there.lockTitle).toHaveCount(0);
  await there.open();
  await expect(other.getByText(said.some)).toBeVisible();
  await privacy.button(said.tasks.remove).click();
  await privacy.field(said.present).fill(PASSPHRASE);
  await privacy.button(said.tasks.remove).click();
  await expect(other.getByText(said.none)).toBeVisible({ timeout: 60_000 });
  await privacy.setPassphrase(PASSPHRASE);
  await expect(there.lockTitle).toBeVisible({ timeout: 60_000 });
  await privacy.erase();
  await expect(other.getByRole('heading', { name: words.erase.done })).toBeVisible();
  await expect(there.lockTitle).toHaveCount(0);
});

/** Words that a person would not want to be seen; nothing of them may come back after leaving in a hurry. */
const SEEN = '写到一半有人进来了';

/** Says `seen again` on the console whenever a page that Back has brought shows these words, be it for one frame. */
function watchForWords(words: string): void {
  const [entry] = performance.getEntriesByType('navigation');
  let back = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
  addEventListener('pageshow', ({ persisted }) => (back ||= persisted), { capture: true });
  const look = (): void => {
    const shown = (document.body as HTMLElement | null)?.innerText ?? '';
    const typed = Array.from(document.querySelectorAll('textarea'), ({ value }) => value).join();
    if (back && (shown + typed).includes(words)) console.log('seen again');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Goes back to the first page that this tab remembers; each step must end on a page that says nothing. */
async function goAllTheWayBack(page: Page): Promise<number> {
  const at = (): Promise<number> => page.evaluate(() => navigation.currentEntry?.index ?? 0);
  const from = await at();
  for (let index = from - 1; index >= 0; index--) {
    await page.evaluate(() => {
      history.back();
    });
    await expect(async () => {
      expect(await at()).toBe(index);
      expect(page.url()).toMatch(/\/away\.html|^about:blank$/);
      expect((await page.locator('body').innerText()).trim()).toBe('');
    }).toPass({ timeout: 20_000 });
  }
  return from;
}

for (const cached of [false, true]) {
  const how = cached ? 'which the browser may keep in memory' : 'loaded anew';
  test(`after three times Escape, Back through several documents (${how}) never brings a word back`, async ({
    server,
  }) => {
    test.setTimeout(120_000);
    const profile = await Profile.make(server.url);
    try {
      const page = await profile.start({ backForwardCache: cached });
      const again: string[] = [];
      page.on('console', (message) => again.push(...(message.text() === 'seen again' ? [page.url()] : [])));
      await page.addInitScript(watchForWords, SEEN);
      const app = new AppPage(page);
      const conversation = new ConversationPage(page);
      // One document of the app with several steps, another page of this origin, and a second document of the app.
      await app.open();
      await conversation.send(SEEN);
      await expect(conversation.turns).toHaveCount(1);
      await app.goTo(words.shell.write);
      await conversation.composer.fill(SEEN);
      await expect.poll(() => countRecords(page, 'draft')).toBe(1);
      await page.goto('/away.html?elsewhere');
      await page.goto(nanoPage());
      await expect(conversation.composer).toHaveValue(SEEN);
      await new SessionsPage(page).links.first().click();
      await expect(conversation.post).toContainText(SEEN);

      for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\/away\.html$/);
      expect(await goAllTheWayBack(page)).toBeGreaterThan(2);
      expect(again).toEqual([]);

      // Whoever opens the address by hand has everything.
      await page.goto(nanoPage());
      await expect(conversation.composer).toHaveValue(SEEN);
    } finally {
      await profile.remove();
    }
  });
}

test('a page that was left and comes back out of the browser’s memory is blank at once, and leaves again', async ({
  page,
}) => {
  const app = new AppPage(page);
  await app.open();
  await new ConversationPage(page).composer.fill(SEEN);
  await expect.poll(() => countRecords(page, 'draft')).toBe(1);
  // As the browser tells it; the one of these tests does not keep a page that holds a lock.
  const shown = await page.evaluate(() => {
    sessionStorage.setItem('empathy-left', '');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return document.documentElement.getClientRects().length;
  });
  expect(shown).toBe(0);
  await expect(page).toHaveURL(/\/away\.html$/);
  expect((await page.locator('body').innerText()).trim()).toBe('');
});

/** Where a browser lets a page leave something on the disk. */
const PLACES = ['localStorage', 'sessionStorage', 'indexedDB', 'cache', 'file', 'history'];

/** Leaves something to be found in each of them, as plain as a careless page would. */
async function leaveControls(): Promise<void> {
  localStorage.setItem('control', 'control-basalt-localStorage');
  sessionStorage.setItem('control', 'control-basalt-sessionStorage');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('control');
    request.onupgradeneeded = () => request.result.createObjectStore('control');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('no database'));
    };
  });
  await new Promise((resolve) => {
    const change = db.transaction('control', 'readwrite', { durability: 'strict' });
    change.objectStore('control').put('control-basalt-indexedDB', 'x');
    change.oncomplete = resolve;
  });
  await (await caches.open('control')).put('/control', new Response('control-basalt-cache'));
  const file = await (await navigator.storage.getDirectory()).getFileHandle('control', { create: true });
  const writer = await file.createWritable();
  await writer.write('control-basalt-file');
  await writer.close();
  history.pushState(null, '', '#control-basalt-history');
}

test('no word of a person lies anywhere in the browser profile, before or after a passphrase is set', async ({
  server,
}) => {
  test.setTimeout(120_000);
  const profile = await Profile.make(server.url);
  try {
    const page = await profile.start();
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    await conversation.send('zebra-quartz-4711 四十六个收到我一条一条数');
    await expect(conversation.turns).toHaveCount(1);
    await app.goTo(words.shell.write);
    await conversation.composer.fill('draft-obsidian-0815 还没发出去的半句话');
    await expect.poll(() => countRecords(page, 'draft')).toBe(1);
    // Without something that is found in each of these places, nothing found would mean nothing.
    await page.evaluate(leaveControls);
    await profile.stop();
    const secrets = ['zebra-quartz-4711', '四十六个收到', 'draft-obsidian-0815', '还没发出去的半句话'];
    for (const secret of secrets) expect(await profile.filesWith(secret), secret).toEqual([]);
    for (const place of PLACES)
      expect(await profile.filesWith(`control-basalt-${place}`), place).not.toEqual([]);

    const again = await profile.start();
    const later = new PrivacyPage(again);
    await again.goto(nanoPage());
    await expect(new ConversationPage(again).composer).toHaveValue(/draft-obsidian/);
    await later.open();
    await later.setPassphrase('passphrase-granite-42');
    await later.lockNow();
    await later.unlock('passphrase-granite-42');
    await expect(later.lockTitle).toHaveCount(0);
    await profile.stop();
    for (const secret of [...secrets, 'passphrase-granite-42'])
      expect(await profile.filesWith(secret), secret).toEqual([]);
  } finally {
    await profile.remove();
  }
});
