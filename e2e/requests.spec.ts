/** Nothing is sent: recorded outside of the browser, and compared with what the page itself says of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test as base } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { OfflinePage } from './pages/offline.ts';
import { SentPage } from './pages/sent.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { record, type Recorder } from './recorder.ts';

const test = base.extend<{ recorder: Recorder }>({
  recorder: async ({ server }, use) => {
    const recorder = await record(new URL(server.url).origin);
    await use(recorder);
    await recorder.close();
  },
  // Without the second line a browser goes to its own machine directly, past the proxy.
  proxy: async ({ recorder }, use) => {
    await use({ server: recorder.address, bypass: '<-loopback>' });
  },
});

test('from the first load to the erasing of everything every request goes to this origin, and none once the model is here', async ({
  page,
  recorder,
  server,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await new OfflinePage(page).waitUntilComplete();
  const before = recorder.asked.length;
  expect(before).toBeGreaterThan(10);

  await conversation.send(LONG_POST);
  await conversation.waitForReply();
  await conversation.button(words.actions.rewrite).click();
  await conversation.waitForReply();
  // Pages that were not open yet come from this device as well.
  await app.goTo(words.shell.model);
  await expect(page.getByRole('heading', { name: words.model.title, level: 1 })).toBeVisible();
  const sent = new SentPage(page);
  await sent.open();
  await expect(sent.summary).toContainText(new URL(server.url).host);

  await app.goTo(words.shell.settings);
  await page.getByRole('button', { name: words.erase.open }).click();
  const dialog = page.getByRole('alertdialog', { name: words.erase.title });
  await dialog.getByRole('textbox').fill(words.erase.word);
  await dialog.getByRole('button', { name: words.erase.doIt }).click();
  await expect(page.getByRole('heading', { name: words.erase.done })).toBeVisible();
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)),
  ).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);

  expect(recorder.asked.slice(before).filter(ours(server)), 'requests with the model here').toEqual([]);
  const foreign = recorder.asked.filter((url) => !url.startsWith(server.url));
  expect(foreign.filter(ours(server)), 'requests to anybody else').toEqual([]);
  // What a person wrote is in no address.
  for (const url of recorder.asked) expect(decodeURIComponent(url)).not.toMatch(/[\u4e00-\u9fff]/u);
});

test('in careful mode, with which a person begins, nothing goes anywhere else, and nothing at all once its model is here', async ({
  page,
  recorder,
  server,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  await new OfflinePage(page).waitUntilComplete();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();
  const before = recorder.asked.length;
  await app.goTo(words.shell.write);
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
  await app.openHelp();
  expect(recorder.asked.slice(before).filter(ours(server)), 'requests with the model here').toEqual([]);
  const foreign = recorder.asked.filter((url) => !url.startsWith(server.url));
  expect(foreign.filter(ours(server)), 'requests to anybody else').toEqual([]);
  for (const url of recorder.asked) expect(decodeURIComponent(url)).not.toMatch(/[\u4e00-\u9fff]/u);
});

test('the page lists every request that was recorded outside of the browser', async ({
  page,
  recorder,
  server,
}) => {
  const app = new AppPage(page);
  const sent = new SentPage(page);
  await app.open();
  await app.fetchModel();
  await new OfflinePage(page).waitUntilComplete();
  await sent.open();
  const recorded = new Set(recorder.asked.filter(ours(server)));
  await expect.poll(async () => missing(recorded, await sent.addresses())).toEqual([]);
  const listed = await sent.addresses();
  expect(missing(new Set(listed), [...recorder.asked, server.url])).toEqual([]);
  await expect(sent.page.getByText(words.sent.unknown)).toHaveCount(0);
  await expect(sent.network.getByText(words.sent.purposes.model).first()).toBeVisible();
  await expect(sent.network.getByText(words.sent.purposes.engine).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // On the second visit the app's own files come from this device.
  await page.reload();
  await app.waitUntilReady();
  await expect(sent.device).toBeVisible();
  const again = (await sent.addresses()).map((url) => new URL(url).pathname);
  expect(again).toEqual(['/models/index.json']);
  await sent.device.click();
  await expect(page.getByRole('table').last().getByText('/assets/index-')).not.toHaveCount(0);
});

test('a request to anybody else would be seen, and said', async ({ page, recorder, watched }) => {
  const app = new AppPage(page);
  const sent = new SentPage(page);
  await app.open();
  // As an extension does, past the policy of the page.
  await withoutPolicy(page);
  await page.reload();
  await page.evaluate(() => fetch('http://elsewhere.invalid/x').catch(() => undefined));
  expect(recorder.asked).toContain('http://elsewhere.invalid/x');
  await sent.open();
  await expect(sent.summary).toHaveText(words.sent.foreign('1'));
  expect(await sent.addresses()).toContain('http://elsewhere.invalid/x');
  expect(watched.foreign.length).toBeGreaterThan(0);
  watched.foreign.length = 0;
});

/**
 * What the browser does on its own, before a page and beside it, is no request of the page (docs/privacy.md): it
 * looks for a newer service worker, and Chromium's form filling asks about every page with a text field.
 */
function ours(server: { readonly url: string }): (url: string) => boolean {
  const habits = [new URL('/sw.js', server.url).href, 'tunnel to content-autofill.googleapis.com:443'];
  return (url) => !habits.includes(url);
}

async function withoutPolicy(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setBypassCSP', { enabled: true });
}

function missing(wanted: ReadonlySet<string>, from: readonly string[]): readonly string[] {
  return [...wanted].filter((url) => !from.includes(url));
}
