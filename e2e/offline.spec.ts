/** The app without a network: the server is gone, not only said to be. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, type Listening } from '../cli/server/listen.ts';
import { LAYERS } from '../src/coe/types.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, ROOT, test as base } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { OfflinePage } from './pages/offline.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SessionsPage } from './pages/sessions.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';

/** A server of the test's own, over a copy of the build that it may change. */
const test = base.extend<{ own: Listening & { readonly dist: string } }>({
  own: async ({}, use) => {
    const dist = await mkdtemp(join(tmpdir(), 'empathy-dist-'));
    await cp(join(ROOT, 'dist'), dist, { recursive: true });
    const folders = { dist, models: [join(ROOT, 'models')] };
    const server = await listen({ folders, host: '127.0.0.1', port: 0 });
    let open = true;
    const close = async (): Promise<void> => {
      if (open) await server.close();
      open = false;
    };
    await use({ ...server, dist, close });
    await close();
    await rm(dist, { recursive: true });
  },
  baseURL: async ({ own }, use) => {
    await use(own.url);
  },
});

test('careful mode, with which a person begins, answers with the network off', async ({
  page,
  context,
  own,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.openCareful();
  await new OfflinePage(page).waitUntilComplete();

  await own.close();
  await context.setOffline(true);
  await page.goto('/');
  for (const text of [LONG_POST, 'I keep waking at three and going through every word I said.']) {
    await app.goTo(words.shell.write);
    await conversation.send(text);
    await conversation.waitForReply();
  }
});

test('with the network off it opens, shows what was written and on what it rests, and writes and replies anew', async ({
  page,
  context,
  own,
}, info) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
  const reply = await conversation.reply.innerText();
  await new OfflinePage(page).waitUntilComplete();

  await own.close();
  await context.setOffline(true);
  await page.goto(nanoPage());
  await app.waitUntilReady();
  await expect(page.getByText(words.shell.offlineReady)).toBeVisible();
  // The engine's threads need it, and the page that the service worker gives must have it too.
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await sessions.links.first().click();
  await expect(conversation.reply).toHaveText(reply, { useInnerText: true });
  // Its layers unfold, what they quote leads to the person's own words and back, and all of it goes to a file.
  const layers = await Promise.all(LAYERS.map((layer) => conversation.textOf(layer)));
  for (const text of layers) expect(text.length).toBeGreaterThan(20);
  await conversation.post.locator('mark').first().click();
  await expect(conversation.layer('L1').locator(':focus')).toHaveCount(1);
  const download = await sessions.save(await sessions.links.first().innerText(), words.exporting.markdown);
  const markdown = info.outputPath('with-chain.md');
  await download.saveAs(markdown);
  const quote = /「([^」]+)」/.exec(layers[0] ?? '')?.[1] ?? 'none';
  expect(await readFile(markdown, 'utf8')).toContain(quote);

  await app.goTo(words.shell.write);
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();
  // Every other page too, none of which was opened before.
  await app.goTo(words.shell.model);
  await expect(page.getByRole('heading', { name: words.model.title, level: 1 })).toBeVisible();
  await app.goTo(words.shell.settings);
  await page.getByRole('link', { name: words.licences.link }).click();
  await expect(page.getByRole('heading', { name: words.licences.title, level: 1 })).toBeVisible();
  // Leaving in a hurry does not wait for a network either.
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await page.waitForURL('**/away.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
});

test('with the network off a conversation and everything go to files, and come back from them', async ({
  page,
  context,
  own,
}, info) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  await new ConversationPage(page).send(LONG_POST);
  await expect(sessions.links).toHaveCount(1);
  await new OfflinePage(page).waitUntilPage();

  await own.close();
  await context.setOffline(true);
  await page.goto(nanoPage());
  const title = await sessions.links.first().innerText();
  const markdown = info.outputPath('one.md');
  await (await sessions.save(title, words.exporting.markdown)).saveAs(markdown);
  expect(await readFile(markdown, 'utf8')).toContain('四十七个人');
  const json = info.outputPath('one.json');
  await (await sessions.save(title, words.exporting.json)).saveAs(json);
  await privacy.open();
  const backup = info.outputPath('all.age');
  await (await privacy.backup('断网 时 的 口令')).saveAs(backup);
  expect((await readFile(backup)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

  for (const [file, passphrase] of [[json], [backup, '断网 时 的 口令']] as const) {
    await sessions.remove(title);
    await expect(sessions.links).toHaveCount(0);
    await privacy.restore(file, passphrase);
    await expect(page.getByText(words.privacy.restore.taken(1, 0, 0))).toBeVisible({ timeout: 60_000 });
    await expect(sessions.links).toHaveText([title]);
    await page.reload();
    await privacy.open();
  }
});

test('with the network off a passphrase is set, locks, opens, is changed and removed', async ({
  page,
  context,
  own,
}) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const sessions = new SessionsPage(page);
  const { passphrase: said } = words.privacy;
  const [first, second] = ['断网 时 设 的', '断网 时 换 的'];
  await app.open();
  await new ConversationPage(page).send(LONG_POST);
  await expect(sessions.links).toHaveCount(1);
  const title = await sessions.links.first().innerText();
  await new OfflinePage(page).waitUntilPage();

  await own.close();
  await context.setOffline(true);
  await page.goto(nanoPage());
  await privacy.open();
  await privacy.setPassphrase(first);
  await privacy.lockNow();
  await privacy.unlock('不是这个口令');
  await expect(page.getByText(words.vaultErrors['wrong-passphrase'].what).first()).toBeVisible();
  await privacy.unlock(first);
  await expect(sessions.links).toHaveText([title]);

  await privacy.button(said.tasks.change).click();
  await privacy.field(said.present).fill(first);
  await privacy.field(said.fresh).fill(second);
  await privacy.field(said.again).fill(second);
  await privacy.button(said.tasks.change).click();
  await expect(app.notices.getByText(said.done.change)).toBeVisible();
  await page.reload();
  await privacy.unlock(second);
  await expect(sessions.links).toHaveText([title]);

  await privacy.button(said.tasks.remove).click();
  await privacy.field(said.present).fill(second);
  await privacy.button(said.tasks.remove).click();
  await expect(privacy.button(said.tasks.set)).toBeVisible();
  await page.reload();
  await expect(sessions.links).toHaveText([title]);
  await sessions.links.first().click();
  await expect(new ConversationPage(page).post).toContainText('四十七个人');
});

test('before a model is here the page opens without a network, and the engines have not been fetched', async ({
  page,
  context,
  own,
}) => {
  const engines: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/assets/engine/')) engines.push(request.url());
  });
  const app = new AppPage(page);
  await app.open();
  await new OfflinePage(page).waitUntilPage();
  await own.close();
  await page.goto(nanoPage());
  const conversation = new ConversationPage(page);
  await conversation.composer.fill(SHORT_POST);
  await expect(page.getByText(words.shell.kept)).toBeVisible();
  expect(engines).toEqual([]);
});

test('a new version asks, not while somebody writes, and nothing is lost by it', async ({
  page,
  context,
  own,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const offline = new OfflinePage(page);
  await app.open();
  await offline.waitUntilPage();
  await publishAnother(own.dist);

  // Opened again it is still the old one, which has found the new one.
  await page.goto(nanoPage());
  await expect(offline.updateButton).toBeVisible();
  await expect(page).not.toHaveTitle(/2$/);
  await conversation.composer.fill(SHORT_POST);
  await expect(offline.updateButton).toHaveCount(0);
  await conversation.composer.fill('');
  await expect(offline.updateButton).toBeVisible();

  // A second tab runs the old files: they are not taken away under it.
  const other = await context.newPage();
  await other.goto(nanoPage());
  await expect(new ConversationPage(other).composer).toBeVisible();
  await offline.updateButton.click();
  await expect(page.getByText(words.offline.otherTabs)).toBeVisible();
  await other.close();

  await offline.updateButton.click();
  await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  await expect(offline.updateButton).toHaveCount(0);
  await own.close();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-version', '2');
  await expect(conversation.composer).toBeVisible();
});

test('a new version that the browser takes in by itself, once no tab is open, still asks before it is shown', async ({
  page,
  context,
  own,
}) => {
  const app = new AppPage(page);
  await app.open();
  await new OfflinePage(page).waitUntilPage();
  await new ConversationPage(page).composer.fill(SHORT_POST);
  await expect(page.getByText(words.shell.kept)).toBeVisible();
  await publishAnother(own.dist);
  await page.goto(nanoPage());
  await expect.poll(() => page.evaluate(waitingWorker)).toBe(true);
  await page.close();

  const later = await context.newPage();
  const conversation = new ConversationPage(later);
  const offline = new OfflinePage(later);
  await expect(async () => {
    await later.goto(nanoPage());
    expect(await later.evaluate(waitingWorker)).toBe(false);
  }).toPass();
  // The browser has exchanged the service worker; the page is the one that the person has.
  await expect(conversation.composer).toHaveValue(SHORT_POST);
  await expect(later.locator('html')).not.toHaveAttribute('data-version');
  // Not beside what somebody is writing.
  await expect(offline.updateButton).toHaveCount(0);
  await conversation.composer.fill('');
  await expect(offline.updateButton).toBeVisible();
  // As often as it is opened, and without a network too.
  await own.close();
  await later.reload();
  await expect(conversation.composer).toBeVisible();
  await expect(later.locator('html')).not.toHaveAttribute('data-version');

  await offline.updateButton.click();
  await expect(later.locator('html')).toHaveAttribute('data-version', '2');
  await expect(conversation.composer).toBeVisible();
  await expect(offline.updateButton).toHaveCount(0);
  await later.reload();
  await expect(later.locator('html')).toHaveAttribute('data-version', '2');
});

test('the browser finds nothing that keeps the app from being installed', async ({ page, context }) => {
  await new AppPage(page).open();
  await new OfflinePage(page).waitUntilPage();
  const cdp = await context.newCDPSession(page);
  const { errors } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // Every test runs in a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('the command line’s page is always the server’s own', async ({ page, own }) => {
  await new AppPage(page).open();
  await new OfflinePage(page).waitUntilPage();
  const response = await page.goto('/runner.html');
  expect(response?.fromServiceWorker()).toBe(false);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await own.close();
  await expect(page.reload()).rejects.toThrow();
});

/** Whether a version waits behind the one that is open; in the page. */
async function waitingWorker(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (registration?.waiting ?? registration?.installing ?? null) !== null;
}

/** Another version of the app, as a build would make it: another document, under another revision. */
async function publishAnother(dist: string): Promise<void> {
  const page = join(dist, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html ', '<html data-version="2" '));
  const worker = join(dist, 'sw.js');
  const before = await readFile(worker, 'utf8');
  const after = before.replace(/("revision":")[^"]*(","url":"index\.html")/, '$1another$2');
  expect(after).not.toBe(before);
  await writeFile(worker, after);
}
