/** What can go wrong with a disk, a browser or a clock. Nothing that was acknowledged may be lost. */
import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faultWords } from '../src/app/privacy/faultWords.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SessionsPage } from './pages/sessions.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { Profile } from './profile.ts';
import { countRecords, fillUp, flipBit, makeNewer, makeRoom, recordsOf } from './storage.ts';

test('the browser killed between the two writes of a session leaves none of it, and the words where they were', async ({
  server,
}) => {
  test.setTimeout(120_000);
  const profile = await Profile.make(server.url);
  try {
    const page = await profile.start();
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    // Once armed, the page stands still after the first record of a write that has two.
    await page.addInitScript(() => {
      type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as Put;
      IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
        const request = put.call(this, value, key);
        if (this.name === 'index' && Reflect.get(globalThis, 'armed') === true) {
          console.log('between');
          for (const until = performance.now() + 20_000; performance.now() < until;);
        }
        return request;
      };
    });
    await app.open();
    await conversation.send(LONG_POST);
    await expect.poll(() => countRecords(page, 'session')).toBe(1);
    await app.goTo(words.shell.write);
    await conversation.composer.fill(SHORT_POST);
    await expect.poll(() => countRecords(page, 'draft')).toBe(1);
    await page.evaluate(() => Reflect.set(globalThis, 'armed', true));
    const between = page.waitForEvent('console', (message) => message.text() === 'between');
    // The page stops in the middle of it.
    void page
      .getByRole('button', { name: words.composer.send })
      .click()
      .catch(() => undefined);
    await between;
    await profile.kill();

    const again = await profile.start();
    await again.goto(nanoPage());
    const sessions = new SessionsPage(again);
    const conversationAgain = new ConversationPage(again);
    await expect(sessions.links).toHaveCount(1);
    expect(await countRecords(again, 'session')).toBe(1);
    await expect(again.getByText(words.sessions.unreadable(1))).toHaveCount(0);
    // What was being sent was kept before, and still is.
    await expect(conversationAgain.composer).toHaveValue(SHORT_POST);
    await sessions.links.last().click();
    await expect(conversationAgain.post).toContainText('四十七个人');
  } finally {
    await profile.remove();
  }
});

test('the browser killed at once after words were saved still has them', async ({ server }) => {
  const profile = await Profile.make(server.url);
  try {
    const page = await profile.start();
    await new AppPage(page).open();
    await new ConversationPage(page).send(LONG_POST);
    await expect.poll(() => countRecords(page, 'session')).toBe(1);
    await profile.kill();
    const again = await profile.start();
    await again.goto(nanoPage());
    await new SessionsPage(again).links.first().click();
    await expect(new ConversationPage(again).post).toContainText('四十七个人');
  } finally {
    await profile.remove();
  }
});

test('with the storage full the words stay, it is said, they go to a file, and are saved once there is room', async ({
  page,
  context,
  baseURL,
}, info) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await conversation.send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  await app.goTo(words.shell.write);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  // The browser looks at its quota now and then only.
  await expect(async () => {
    await conversation.composer.fill(`${LONG_POST} ${Math.random()}`);
    await expect(page.getByText(words.vaultErrors.quota.what)).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 90_000 });
  await conversation.composer.fill(LONG_POST);
  await expect(page.getByText(words.shell.notKept)).toBeVisible();
  await expect(conversation.composer).toHaveValue(LONG_POST);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saving.toFile }).click();
  const path = info.outputPath('words.md');
  await (await download).saveAs(path);
  expect(await readFile(path, 'utf8')).toContain('四十七个人');

  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
  // By itself, without a press.
  await expect(page.getByText(words.vaultErrors.quota.what)).toHaveCount(0, { timeout: 120_000 });
  await page.reload();
  await expect(conversation.composer).toHaveValue(LONG_POST);
  await expect(new SessionsPage(page).links).toHaveCount(1);
});

test('with the storage full a message that was sent stays on screen, it is said, it goes to a file, and is saved once there is room', async ({
  page,
  context,
  baseURL,
}, info) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  await conversation.send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  await app.goTo(words.shell.write);
  await conversation.composer.fill(LONG_POST);
  await expect.poll(() => countRecords(page, 'draft')).toBe(1);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await fillUp(page);
  await expect(page.getByText(words.shell.kept)).toBeVisible();

  // What fails now is the session itself.
  await page.getByRole('button', { name: words.composer.send, exact: true }).click();
  await expect(page.getByText(words.vaultErrors.quota.what)).toBeVisible();
  await expect(page.getByText(words.shell.notKept)).toBeVisible();
  await expect(conversation.post).toContainText('四十七个人');
  expect(await countRecords(page, 'session')).toBe(1);
  // Until it lies there, what was sent still lies where it was written.
  expect(await countRecords(page, 'draft')).toBe(1);
  await conversation.composer.fill('还有一句');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saving.toFile }).click();
  const path = info.outputPath('words.md');
  await (await download).saveAs(path);
  const saved = await readFile(path, 'utf8');
  for (const text of ['四十七个人', '还有一句']) expect(saved).toContain(text);
  // Pressing for it changes nothing while there is no room, and loses nothing.
  await page.getByRole('button', { name: words.common.retry }).click();
  await expect(page.getByText(words.vaultErrors.quota.what)).toBeVisible();
  expect(await countRecords(page, 'session')).toBe(1);

  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
  await makeRoom(page);
  // By itself, without a press.
  await expect(page.getByText(words.vaultErrors.quota.what)).toHaveCount(0, { timeout: 120_000 });
  await expect.poll(() => countRecords(page, 'session')).toBe(2);
  await page.reload();
  await expect(sessions.links).toHaveCount(2);
  await expect(conversation.post).toContainText('四十七个人');
  await expect(conversation.composer).toHaveValue('还有一句');
  await app.goTo(words.shell.write);
  await expect(conversation.composer).toHaveValue('');
});

test('a page that is closed while a message that was sent cannot be written still has its words', async ({
  page,
  context,
  baseURL,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await conversation.composer.fill(LONG_POST);
  await expect.poll(() => countRecords(page, 'draft')).toBe(1);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await fillUp(page);
  await page.getByRole('button', { name: words.composer.send, exact: true }).click();
  await expect(page.getByText(words.vaultErrors.quota.what)).toBeVisible();
  await page.goto('about:blank');
  await page.goto(nanoPage());
  await expect(conversation.composer).toHaveValue(LONG_POST);
  expect(await countRecords(page, 'session')).toBe(0);
});

test('a damaged record is put aside and can be saved; the others open', async ({ page }, info) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  const privacy = new PrivacyPage(page);
  await app.open();
  const damaged = await writeTwo(page);
  await flipBit(page, 'session', damaged);
  // Opened once: it is put aside then, and the next time there is none.
  await page.goto('about:blank');
  await page.goto(`${nanoPage()}#/s/${damaged}`);
  await expect(page.getByText(words.vaultErrors.damaged.what)).toBeVisible();
  await page.reload();
  await expect(sessions.links).toHaveCount(1);
  await expect(page.getByText(words.sessions.unreadable(1))).toBeVisible();
  await sessions.links.first().click();
  await expect(conversation.post).toContainText(SHORT_POST.slice(0, 12));

  await privacy.open();
  const download = page.waitForEvent('download');
  await privacy.button(words.privacy.quarantine.save).click();
  const path = info.outputPath('damaged.json');
  await (await download).saveAs(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject([
    { kind: 'session', id: damaged, listed: { opening: LONG_POST.slice(0, 200) } },
  ]);
  await privacy.button(words.privacy.quarantine.remove).click();
  await expect(privacy.button(words.privacy.quarantine.remove)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(words.sessions.unreadable(1))).toHaveCount(0);
});

test('a conversation that a newer version wrote is left as it is, and this is said; the others open', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  const newer = await writeTwo(page);
  await app.goTo(words.shell.write);
  await makeNewer(page, 'session', [newer]);
  // Its line in the list is this version's: the list must not hide that it does not open.
  const before = (await recordsOf(page, 'session'))[newer];

  await page.goto(`${nanoPage()}#/s/${newer}`);
  await page.reload();
  const { what, next } = words.vaultErrors.newer;
  await expect(page.getByRole('heading', { name: what })).toBeVisible();
  await expect(page.getByText(next)).toBeVisible();
  await expectNoViolations(page);
  const other = sessions.rail.getByRole('link', { name: SHORT_POST.slice(0, 8) });
  await other.click();
  await expect(conversation.post).toContainText(SHORT_POST.slice(0, 12));
  await sessions.rename(await other.innerText(), '改过的名字');
  await page.reload();
  await expect(sessions.rail.getByRole('link', { name: '改过的名字' })).toBeVisible();
  expect((await recordsOf(page, 'session'))[newer]).toBe(before);
  expect(await countRecords(page, 'quarantine')).toBe(0);
});

test('a list that a newer version wrote is left as it is; every conversation is there, opens and is saved', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await app.open();
  for (const text of [LONG_POST, SHORT_POST]) {
    await conversation.send(text);
    await expect(conversation.turns).toHaveCount(1);
    await app.goTo(words.shell.write);
  }
  await expect.poll(() => countRecords(page, 'session')).toBe(2);
  const boxes = Object.keys(await recordsOf(page, 'index'));
  await makeNewer(page, 'index', boxes);
  const before = await recordsOf(page, 'index');
  expect(Object.values(before).every((record) => record.startsWith('99;'))).toBe(true);

  await page.reload();
  await expect(sessions.links).toHaveCount(2);
  await expect(page.getByText(words.sessions.newerList)).toBeVisible();
  await expectNoViolations(page);
  const title = await sessions.links.first().innerText();
  await sessions.rename(title, '改过的名字');
  await expect(sessions.links.filter({ hasText: '改过的名字' })).toHaveCount(1);
  await page.reload();
  await sessions.links.filter({ hasText: '改过的名字' }).click();
  await expect(conversation.turns).toHaveCount(1);
  await expect(page.getByText(words.shell.kept)).toBeVisible();
  // Its first words would stay in the list.
  await sessions.remove('改过的名字');
  await expect(app.notices.getByText(words.vaultErrors.newer.what)).toBeVisible();
  await expect(sessions.links).toHaveCount(2);
  expect(await recordsOf(page, 'index')).toEqual(before);
});

test('a clock that is set back loses nothing and mixes nothing up', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const sessions = new SessionsPage(page);
  await page.clock.install({ time: new Date('2026-05-02T23:00:00') });
  await app.open();
  await conversation.send(LONG_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  const title = await sessions.links.first().innerText();
  await page.clock.setSystemTime(new Date('2026-04-30T08:00:00'));
  await sessions.rename(title, '改过的名字');
  await app.goTo(words.shell.write);
  await conversation.send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(2);
  await app.goTo(words.shell.write);
  await conversation.composer.fill('调回去以后写的');
  await expect.poll(() => countRecords(page, 'draft')).toBe(1);
  await page.reload();
  await expect(sessions.links).toHaveCount(2);
  await expect(conversation.composer).toHaveValue('调回去以后写的');
  await expect(sessions.rail.getByRole('link', { name: '改过的名字' })).toBeVisible();
  await expect(sessions.rail.getByRole('link', { name: SHORT_POST.slice(0, 8) })).toBeVisible();
});

test('a backup with values that cannot be brings the rest, and says of each what is wrong', async ({
  page,
}, info) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const { restore } = words.privacy;
  const lines = [
    { format: 'empathy-r1-backup', version: 1, created: 1 },
    { kind: 'private', key: 'emergency-contact', value: 42 },
    { kind: 'private', key: 'lock', value: { idleMinutes: 'zz', whenHidden: false } },
    { kind: 'draft', id: 'new', text: '还没发出去的' },
    { kind: 'end', records: 3 },
  ];
  const path = info.outputPath('bad.jsonl');
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  await app.open();
  await privacy.open();
  await privacy.restore(path);
  await expect(page.getByText(restore.unread(2))).toBeVisible();
  const said = [
    { line: 2, what: 'setting', name: 'emergency-contact', why: 'wrong', at: '' },
    { line: 3, what: 'setting', name: 'lock', why: 'wrong', at: 'idleMinutes' },
  ] as const;
  for (const fault of said) await expect(page.getByText(faultWords(words, fault))).toBeVisible();
  await expect(page.getByText(restore.mend)).toBeVisible();
  await expect(page.getByText(restore.others(1))).toBeVisible();
  await expectNoViolations(page);
  await page.reload();
  expect(await countRecords(page, 'private')).toBe(0);
  await app.goTo(words.shell.write);
  await expect(new ConversationPage(page).composer).toHaveValue('还没发出去的');
});

test('of a decrypted backup with a broken byte only that line is lost, and it is said which', async ({
  page,
}, info) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const sessions = new SessionsPage(page);
  const { restore } = words.privacy;
  await app.open();
  for (const text of [LONG_POST, SHORT_POST]) {
    await new ConversationPage(page).send(text);
    await expect(new ConversationPage(page).turns).toHaveCount(1);
    await app.goTo(words.shell.write);
  }
  await expect.poll(() => countRecords(page, 'session')).toBe(2);
  const titles = await sessions.links.allInnerTexts();
  const exported: string[] = [];
  for (const title of titles) {
    const path = info.outputPath('one.json');
    await (await sessions.save(title, words.exporting.json)).saveAs(path);
    exported.push(JSON.stringify((JSON.parse(await readFile(path, 'utf8')) as { session: unknown }).session));
    await sessions.remove(title);
  }
  const lines = [
    JSON.stringify({ format: 'empathy-r1-backup', version: 1, created: 1 }),
    ...exported.map((session) => `{"kind":"session","schema":1,"session":${session}}`),
    JSON.stringify({ kind: 'end', records: 2 }),
  ];
  const bytes = Buffer.from(lines.join('\n'));
  const at = bytes.indexOf('"message":"');
  bytes[at + 12] = 0xff;
  const path = info.outputPath('broken.jsonl');
  await writeFile(path, bytes);
  await privacy.open();
  await privacy.restore(path);
  await expect(page.getByText(restore.taken(1, 0, 0))).toBeVisible();
  await expect(page.getByText(restore.unread(1))).toBeVisible();
  const [first = ''] = titles;
  const fault = { line: 2, what: 'session', name: first, why: 'garbled', at: '' } as const;
  await expect(page.getByText(faultWords(words, fault))).toBeVisible();
  await expectNoViolations(page);
  await expect(sessions.links).toHaveText(titles.slice(1));
});

test('five thousand sessions come in from a file, are listed and found', async ({ page }, info) => {
  test.setTimeout(300_000);
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const sessions = new SessionsPage(page);
  const lines = [JSON.stringify({ format: 'empathy-r1-backup', version: 1, created: 1 })];
  for (let i = 0; i < 5000; i++) {
    const turn = {
      id: `t${i}`,
      parent: null,
      created: i,
      lang: 'zh',
      message: `第 ${i} 段`,
      given: null,
      raw: '',
    };
    const rest = { status: 'stopped', screen: 'none', danger: null, withheld: null, corrections: [] };
    const end = { feedback: null, by: null, tookMs: null };
    const session = { id: `s${i}`, title: `第 ${i} 段`, titledBy: 'opening', created: i, updated: i };
    const whole = { ...session, turns: [{ ...turn, ...rest, ...end }], chosen: {} };
    lines.push(JSON.stringify({ kind: 'session', schema: 1, session: whole }));
  }
  lines.push(JSON.stringify({ kind: 'end', records: 5000 }));
  const path = info.outputPath('many.jsonl');
  await writeFile(path, lines.join('\n'));
  await app.open();
  await privacy.open();
  await privacy.restore(path);
  await expect(page.getByText(words.privacy.restore.taken(5000, 0, 0))).toBeVisible({ timeout: 240_000 });
  await page.reload();
  await expect(sessions.links.first()).toHaveText('第 4999 段');
  await sessions.search.fill('4321');
  await expect(sessions.links).toHaveCount(1);
  await sessions.links.first().click();
  await expect(new ConversationPage(page).post).toContainText('第 4321 段');
});

/** Two conversations, both on disk; the id of the first. */
async function writeTwo(page: Page): Promise<string> {
  const conversation = new ConversationPage(page);
  await conversation.send(LONG_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(1);
  const first = /\/s\/(.+)$/.exec(page.url())?.[1] ?? '';
  await new AppPage(page).goTo(words.shell.write);
  await conversation.send(SHORT_POST);
  await expect.poll(() => countRecords(page, 'session')).toBe(2);
  // A page that still holds them would write a record anew that is spoiled under it.
  await page.reload();
  await expect(conversation.post).toContainText(SHORT_POST.slice(0, 12));
  return first;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}
