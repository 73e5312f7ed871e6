import { writeFile } from 'node:fs/promises';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { session, turn } from '../src/vault/session.fixture.ts';
import { expect, test } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SessionsPage } from './pages/sessions.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { engineWorkers } from './workers.ts';

test('a tab killed in the middle of a reply leaves a session that is found, marked and written on', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const before = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await before.send(LONG_POST);
  await before.waitForWriting('L2');
  const first = await before.textOf('L1');
  // No page hide, no unload: as when the power goes.
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // A crashed page does not answer.
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;

  const next = await context.newPage();
  const again = new ConversationPage(next);
  await next.goto(nanoPage());
  await new SessionsPage(next).links.first().click();
  await expect(next.getByText(words.ends.cut)).toBeVisible();
  expect(await again.post.innerText()).toContain('四十七个人');
  expect(await again.textOf('L1')).toContain(first.slice(0, 10));
  await again.button(words.ends.continue).click();
  await again.waitForReply();
});

test('sessions are listed, searched, renamed, deleted and brought back', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  for (const text of [SHORT_POST, LONG_POST]) {
    await conversation.send(text);
    await expect(conversation.turns).toHaveCount(1);
    await app.goTo(words.shell.write);
    await expect(conversation.turns).toHaveCount(0);
  }
  await expect(sessions.links).toHaveCount(2);

  const title = await sessions.links.first().innerText();
  await sessions.rename(title, '四十六个收到');
  await expect(sessions.links.first()).toHaveText('四十六个收到');
  await sessions.search.fill('收到');
  await expect(sessions.links).toHaveCount(1);
  await sessions.search.fill('');

  await sessions.remove('四十六个收到');
  await expect(sessions.links).toHaveCount(1);
  await app.notices.getByRole('button', { name: words.common.undo }).click();
  await expect(sessions.links).toHaveCount(2);
  await page.reload();
  await expect(sessions.links).toHaveCount(2);
  await expect(sessions.links.first()).toHaveText('四十六个收到');
});

test('a long conversation opens at its latest turn, which keeps its place while the earlier ones come', async ({
  page,
}, info) => {
  const count = 20;
  const turns = Array.from({ length: count }, (_, i) =>
    turn(`t${i}`, {
      parent: i === 0 ? null : `t${i - 1}`,
      message: `第 ${i} 次：${LONG_POST}`,
      raw: '<empathy_think><L1>「一条一条数」，累。</L1><L2>被盯着。</L2><L3>想被听见。</L3><L4>先听。</L4></empathy_think><answer>听到了。</answer>',
      status: 'done',
    }),
  );
  const lines = [
    { format: 'empathy-r1-backup', version: 1, created: 1 },
    { kind: 'session', schema: 1, session: session('long', { title: '很长的一段', turns }) },
    { kind: 'end', records: 1 },
  ];
  const path = info.outputPath('long.jsonl');
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  await new AppPage(page).open();
  await privacy.open();
  await privacy.restore(path);
  await expect(page.getByText(words.privacy.restore.taken(1, 0, 0))).toBeVisible();
  // Where the latest turn stands in every frame, until all are there.
  await page.evaluate((all) => {
    const places: number[] = [];
    Reflect.set(globalThis, 'places', places);
    const look = (): void => {
      const drawn = Array.from(document.querySelectorAll('[data-turn]'));
      const last = drawn.at(-1);
      if (last !== undefined) places.push(Math.round(last.getBoundingClientRect().top));
      if (drawn.length < all) requestAnimationFrame(look);
    };
    look();
  }, count);
  await new SessionsPage(page).links.first().click();
  await expect(conversation.turns).toHaveCount(count);
  await expect(conversation.turns.first()).toContainText('第 0 次');
  await expect(conversation.turns.last()).toBeInViewport();
  const places = await page.evaluate(() => Reflect.get(globalThis, 'places') as readonly number[]);
  expect(places.length).toBeGreaterThan(1);
  // Where a page can be scrolled to is whole pixels.
  expect(Math.max(...places) - Math.min(...places), JSON.stringify(places)).toBeLessThanOrEqual(1);
});

test('what a person typed is there after a reload, sent or not', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await conversation.composer.fill(LONG_POST);
  await expect(page.getByText(words.shell.kept)).toBeVisible();
  await expect
    .poll(async () => {
      await page.reload();
      return conversation.composer.inputValue();
    })
    .toBe(LONG_POST);
});

test('the browser is asked to keep what lies here once there is a conversation, and it is said while it has not promised', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let promised = false;
    StorageManager.prototype.persisted = () => Promise.resolve(promised);
    StorageManager.prototype.persist = () => {
      console.log('asked to keep it');
      return Promise.resolve((promised = Reflect.get(globalThis, 'promise') === true));
    };
  });
  const asked: string[] = [];
  page.on('console', (message) => asked.push(...(message.text() === 'asked to keep it' ? ['once'] : [])));
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const said = page.getByText(words.privacy.backup.mayGo);
  await app.open();
  await conversation.composer.fill(SHORT_POST);
  await expect(page.getByText(words.shell.kept)).toBeVisible();
  expect(asked).toEqual([]);
  await conversation.send(SHORT_POST);
  await expect.poll(() => asked.length).toBe(1);
  await app.goTo(words.shell.settings);
  await expect(said).toBeVisible();

  await page.evaluate(() => Reflect.set(globalThis, 'promise', true));
  await app.goTo(words.shell.write);
  await conversation.send(LONG_POST);
  await expect.poll(() => asked.length).toBe(2);
  await app.goTo(words.shell.settings);
  await expect(page.getByRole('heading', { name: words.privacy.backup.title, exact: true })).toBeVisible();
  await expect(said).toHaveCount(0);
});

test('nothing that a person wrote lies in the browser in plain text', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
  const stored = await page.evaluate(async () => {
    const texts: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (value instanceof CryptoKey) return '';
      if (typeof value === 'object' && value !== null) return Object.values(value).map(asText).join('\n');
      return String(value);
    };
    for (const { name, version } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '', version);
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(name));
        };
      });
      for (const store of db.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(store));
          };
        });
        texts.push(`${store}: ${values.length}`, ...values.map(asText));
      }
      db.close();
    }
    const folders = await navigator.storage.getDirectory();
    for await (const name of (folders as unknown as { keys(): AsyncIterable<string> }).keys())
      texts.push(`OPFS ${name}`);
    return texts.join('\n');
  });
  expect(stored).toMatch(/: [1-9]/);
  for (const words of ['园长', '四十七个人', '收到', '洗头']) expect(stored).not.toContain(words);
  expect(stored).not.toContain('OPFS');
});

test('a second tab says that the first one has the model and the session, and can take both over', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();

  const second = await context.newPage();
  await second.goto(page.url());
  const other = new ConversationPage(second);
  await expect(second.getByText(words.sessions.elsewhere)).toBeVisible();
  await expect(new AppPage(second).modelChip).toContainText(words.model.elsewhereShort);
  expect(await other.reply.innerText()).toBe(await conversation.reply.innerText());

  await second.getByRole('button', { name: words.sessions.takeOver }).click();
  await expect(page.getByText(words.sessions.elsewhere)).toBeVisible();
  await expect(second.getByText(words.sessions.elsewhere)).toHaveCount(0);

  const model = new AppPage(second);
  await model.goTo(words.shell.model);
  await second.getByRole('button', { name: words.model.takeOver }).first().click();
  await model.waitUntilReady();
  await expect(app.modelChip).toContainText(words.model.elsewhereShort);
});

test('once the tab that had the model and the session is closed, the other one goes on with both', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();

  const second = await context.newPage();
  const other = new ConversationPage(second);
  await second.goto(page.url());
  await expect(second.getByText(words.sessions.elsewhere)).toBeVisible();
  await expect(new AppPage(second).modelChip).toContainText(words.model.elsewhereShort);
  await page.close();
  await expect(second.getByText(words.sessions.elsewhere)).toHaveCount(0);
  await new AppPage(second).waitUntilReady();
  await other.send(SHORT_POST);
  await expect(other.turns).toHaveCount(2);
  await other.waitForReply();
});

test('a tab that takes the model over in the middle of a reply cuts it, and it can be written on', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  const second = await context.newPage();
  const other = new AppPage(second);
  await second.goto(`${nanoPage()}#/model`);
  const takeOver = second.getByRole('button', { name: words.model.takeOver }).first();
  await expect(takeOver).toBeVisible();

  await page.bringToFront();
  await conversation.send(LONG_POST);
  await conversation.waitForWriting();
  await takeOver.click();
  await expect(page.getByText(words.ends.cut)).toBeVisible();
  await expect(app.modelChip).toContainText(words.model.elsewhereShort);
  await expect.poll(() => engineWorkers(page)).toEqual([]);
  await other.waitUntilReady();

  const first = await conversation.textOf('L1');
  await app.goTo(words.shell.model);
  await page.getByRole('button', { name: words.model.takeOver }).first().click();
  await app.waitUntilReady();
  await page.goBack();
  await conversation.button(words.ends.continue).click();
  await conversation.waitForReply();
  expect(await conversation.textOf('L1')).toContain(first.slice(0, 8));
});

test('past midnight what was written yesterday stands under the days before', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await page.clock.setSystemTime(new Date('2026-03-01T23:50:00'));
  await app.open();
  await conversation.send(SHORT_POST);
  await expect(conversation.post).toContainText('23:50');
  await page.clock.setSystemTime(new Date('2026-03-02T08:00:00'));
  // As when the tab comes back on screen.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(conversation.post).toContainText('3月1日 23:50');
  await expect(sessions.rail.getByRole('heading')).toHaveText([words.sessions.earlier]);
  await app.goTo(words.shell.write);
  await conversation.send(LONG_POST);
  await expect(conversation.post).toContainText('今天 08:00');
  await expect(sessions.rail.getByRole('heading')).toHaveText([words.sessions.today, words.sessions.earlier]);
  await expect(sessions.links.last()).toContainText(SHORT_POST.slice(0, 8));
});

test('an address that names no session says so, whatever word it is', async ({ page }) => {
  const app = new AppPage(page);
  await app.open();
  for (const id of ['constructor', '__proto__', 'toString', 'nothing']) {
    await page.goto(`${nanoPage()}#/s/${id}`);
    await expect(page.getByRole('alert')).toContainText(words.vaultErrors.missing.what);
    await app.goTo(words.shell.write);
    await expect(new ConversationPage(page).composer).toBeVisible();
  }
});
