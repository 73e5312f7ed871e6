/** The end of everything: also where the vault does not open, over several tabs, and where something does not go. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { OfflinePage } from './pages/offline.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SHORT_POST } from './posts.ts';
import { countRecords, whatIsKept } from './storage.ts';

const done = (page: Page) => page.getByRole('heading', { name: words.erase.done });
const erasing = (page: Page) => page.getByRole('heading', { name: words.erase.erasing });
const notDone = (page: Page) => page.getByRole('heading', { name: words.erase.notDone });
const left = (page: Page, kind: keyof typeof words.erase.kinds) =>
  page.getByText(words.erase.left(words.erase.kinds[kind]));

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}

/** On this page no cache is deleted before it is allowed: it waits, or is refused. */
async function keepCaches(page: Page, how: 'wait' | 'refuse'): Promise<void> {
  await page.addInitScript((waits) => {
    type Remove = (this: CacheStorage, name: string) => Promise<boolean>;
    const remove = Object.getOwnPropertyDescriptor(CacheStorage.prototype, 'delete')?.value as Remove;
    CacheStorage.prototype.delete = async function (name) {
      const allowed = (): boolean => Reflect.get(globalThis, 'allowed') === true;
      while (waits && !allowed()) await new Promise((resolve) => setTimeout(resolve, 50));
      if (!allowed()) throw new DOMException('no', 'UnknownError');
      return remove.call(this, name);
    };
  }, how === 'wait');
}

async function allow(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(globalThis, 'allowed', true));
}

test('where a newer version has been here, which this one cannot open, all of it can be erased', async ({
  page,
}) => {
  const privacy = new PrivacyPage(page);
  await new AppPage(page).open();
  await new ConversationPage(page).send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  await page.goto('/away.html');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('empathy-r1', 99);
        request.onsuccess = () => {
          request.result.close();
          resolve(null);
        };
        request.onerror = reject;
      }),
  );
  await page.goto(nanoPage());
  await privacy.open();
  const { what, next } = words.vaultErrors['newer-vault'];
  await expect(page.getByRole('main').getByText(`${what}${words.common.gap}${next}`)).toBeVisible();
  await expectNoViolations(page);
  await privacy.erase();
  expect(await whatIsKept(page)).toEqual([]);
  await page.getByRole('button', { name: words.erase.again }).click();
  await page.getByRole('button', { name: words.disclosure.understood }).click();
  await new ConversationPage(page).composer.fill(SHORT_POST);
  await expect(page.getByText(words.shell.kept)).toBeVisible();
});

test('where the storage is broken, what lies in it can be erased', async ({ page }) => {
  const privacy = new PrivacyPage(page);
  await new AppPage(page).open();
  await new ConversationPage(page).send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('broken', 'UnknownError');
    };
  });
  await page.goto(nanoPage());
  await privacy.open();
  await expect(page.getByRole('main').getByText(words.vaultErrors.storage.what)).toBeVisible();
  await privacy.erase();
  expect(await whatIsKept(page)).toEqual([]);
});

test('other tabs say that all is erased once it is, and not before', async ({ page, context }) => {
  const privacy = new PrivacyPage(page);
  await keepCaches(page, 'wait');
  await new AppPage(page).open();
  await new OfflinePage(page).waitUntilPage();
  const other = await context.newPage();
  await other.goto(nanoPage());
  await new ConversationPage(other).composer.fill('另一个标签页里的话');
  await privacy.open();
  await privacy.askToErase();
  await expect(erasing(other)).toBeVisible();
  await expect(other.getByText('另一个标签页里的话')).toHaveCount(0);
  await expect(erasing(page)).toBeVisible();
  await expect(done(other)).toHaveCount(0);
  await allow(page);
  await expect(done(page)).toBeVisible();
  await expect(done(other)).toBeVisible();
  for (const one of [page, other]) expect(await whatIsKept(one)).toEqual([]);
  await expectNoViolations(other);
  // Nor does a stray event write again, here or there.
  for (const one of [page, other]) await one.mouse.click(5, 5);
  expect(await whatIsKept(other)).toEqual([]);
});

test('a tab that is opened while another erases waits for its end, and begins anew', async ({
  page,
  context,
}) => {
  const privacy = new PrivacyPage(page);
  await keepCaches(page, 'wait');
  await new AppPage(page).open();
  await new ConversationPage(page).send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  await new OfflinePage(page).waitUntilPage();
  await privacy.open();
  await privacy.askToErase();
  await expect(erasing(page)).toBeVisible();
  const late = await context.newPage();
  await late.goto(nanoPage());
  await expect(late.locator('#root')).toBeEmpty();
  await allow(page);
  await expect(done(page)).toBeVisible();
  await late.getByRole('button', { name: words.disclosure.understood }).click();
  await expect(new ConversationPage(late).composer).toBeVisible();
  expect(await countRecords(late, 'session')).toBe(0);
});

test('where not all can be erased, all tabs say so and what is left, and each can go on with it', async ({
  page,
  context,
}) => {
  const privacy = new PrivacyPage(page);
  await keepCaches(page, 'refuse');
  await new AppPage(page).open();
  await new OfflinePage(page).waitUntilPage();
  const other = await context.newPage();
  await other.goto(nanoPage());
  await expect(new ConversationPage(other).composer).toBeVisible();
  await privacy.open();
  await privacy.askToErase();
  for (const one of [page, other]) {
    await expect(notDone(one)).toBeVisible();
    await expect(left(one, 'caches')).toBeVisible();
    await expectNoViolations(one);
  }
  await other.getByRole('button', { name: words.common.retry }).click();
  for (const one of [other, page]) await expect(done(one)).toBeVisible();
  expect(await whatIsKept(page)).toEqual([]);
});

test('a tab that is closed while it erases leaves it to the others to say how far it came', async ({
  page,
  context,
}) => {
  const eraser = await context.newPage();
  const privacy = new PrivacyPage(eraser);
  await keepCaches(eraser, 'wait');
  await new AppPage(eraser).open();
  await new OfflinePage(eraser).waitUntilPage();
  await page.goto(nanoPage());
  await expect(new ConversationPage(page).composer).toBeVisible();
  await privacy.open();
  await privacy.askToErase();
  await expect(erasing(page)).toBeVisible();
  await eraser.close();
  await expect(notDone(page)).toBeVisible();
  await page.getByRole('button', { name: words.common.retry }).click();
  await expect(done(page)).toBeVisible();
  expect(await whatIsKept(page)).toEqual([]);
});

test('a page that holds the database open is named as what is in the way, and waited for no longer than a while', async ({
  page,
  context,
}) => {
  const privacy = new PrivacyPage(page);
  await new AppPage(page).open();
  await new ConversationPage(page).send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  const holding = await context.newPage();
  await holding.goto('/away.html');
  await holding.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('empathy-r1');
        request.onsuccess = () => {
          // It hears nothing, and is never let go.
          Reflect.set(globalThis, 'held', request.result);
          resolve(null);
        };
      }),
  );
  await privacy.open();
  await privacy.askToErase();
  await expect(notDone(page)).toBeVisible({ timeout: 30_000 });
  await expect(left(page, 'databases')).toBeVisible();
  await expect(page.getByText(words.erase.leftNext)).toBeVisible();
  await holding.close();
  await page.getByRole('button', { name: words.common.retry }).click();
  await expect(done(page)).toBeVisible();
  expect(await whatIsKept(page)).toEqual([]);
});

test('after everything was erased the service worker makes no cache again, whatever an open page asks of it', async ({
  page,
}) => {
  const privacy = new PrivacyPage(page);
  await new AppPage(page).open();
  await new OfflinePage(page).waitUntilPage();
  const asked = await page.evaluateHandle(() => navigator.serviceWorker.controller);
  await privacy.open();
  await privacy.erase();
  // It answers for a page as long as that is open.
  const said = await page.evaluate(
    (worker) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => {
          resolve(data);
        };
        worker?.postMessage('keep-engines', [port2]);
      }),
    asked,
  );
  expect(said).toBe('failed');
  await page.evaluate(() => fetch('/icon.svg').then((response) => response.text()));
  expect(await whatIsKept(page)).toEqual([]);
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('erasing that cannot begin says so, has deleted nothing, and can be tried again', async ({ page }) => {
    const privacy = new PrivacyPage(page);
    await new AppPage(page).open();
    await new ConversationPage(page).send(SHORT_POST);
    await expect.poll(() => countRecords(page, 'session')).toBe(1);
    const part = /\/assets\/erase-[^/]+\.js$/u;
    await page.route(part, (route) => route.abort());
    await privacy.open();
    await privacy.askToErase();
    await expect(page.getByRole('alert').getByText(words.erase.notBegun)).toBeVisible();
    await expectNoViolations(page);
    expect(await countRecords(page, 'session')).toBe(1);
    await page.unroute(part);
    await page.getByRole('button', { name: words.erase.doIt }).click();
    await expect(done(page)).toBeVisible();
    expect(await whatIsKept(page)).toEqual([]);
  });
});
