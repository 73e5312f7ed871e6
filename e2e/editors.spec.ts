/** Text in an open editor is a person's words like any other: nothing that happens around it may lose it. */
import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { PrivacyPage } from './pages/privacy.ts';
import { SessionsPage } from './pages/sessions.ts';
import { SHORT_POST } from './posts.ts';
import { countRecords } from './storage.ts';

const CHANGED = `${SHORT_POST}昨天也是这样，写到一半。`;

const messageEditor = (page: Page): Locator => page.getByRole('textbox', { name: words.thread.editLabel });
const layerEditor = (page: Page): Locator =>
  page.getByRole('textbox', { name: words.chain.correctLabel(words.layers.L1.name) });

test('what stands in an open editor stays: beside another message, on other pages, after a reload, in the tab that takes over', async ({
  page,
  context,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  // No model is here: the message waits, and the next one does.
  await conversation.send(SHORT_POST);
  await conversation.stopButton.click();
  await conversation.button(words.thread.edit).click();
  await expect(messageEditor(page)).toBeFocused();
  await messageEditor(page).fill(CHANGED);

  await conversation.send('还有一件事');
  await expect(conversation.turns).toHaveCount(2);
  await expect(conversation.stopButton).toBeVisible();
  await expect(messageEditor(page)).toHaveValue(CHANGED);
  await expect(conversation.button(words.thread.resend)).toBeDisabled();

  await app.goTo(words.shell.settings);
  await new SessionsPage(page).links.first().click();
  await expect(messageEditor(page)).toHaveValue(CHANGED);
  await page.reload();
  await expect(messageEditor(page)).toHaveValue(CHANGED);
  await expect(messageEditor(page)).not.toBeFocused();
  await expect(conversation.button(words.thread.resend)).toBeEnabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(words.sessions.elsewhere)).toBeVisible();
  await expect(messageEditor(second)).toHaveCount(0);
  await second.getByRole('button', { name: words.sessions.takeOver }).click();
  await expect(messageEditor(second)).toHaveValue(CHANGED);
  await expect(messageEditor(page)).toHaveCount(0);
  await second.getByRole('button', { name: words.thread.resend }).click();
  await expect(new ConversationPage(second).post).toContainText('写到一半');
  await expect(messageEditor(second)).toHaveCount(0);
  // Neither the editor's text nor the composer's lies there any more.
  await expect.poll(() => countRecords(second, 'draft')).toBe(0);
});

test('Escape leaves an editor in which nothing was changed, and throws nothing away', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await conversation.send(SHORT_POST);
  await conversation.stopButton.click();
  const edit = conversation.button(words.thread.edit);
  await edit.click();
  await messageEditor(page).press('Escape');
  await expect(messageEditor(page)).toHaveCount(0);

  await edit.click();
  // It closes the list of an input method, which has put nothing into the text yet.
  await messageEditor(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(messageEditor(page)).toBeVisible();
  await messageEditor(page).fill(CHANGED);
  await messageEditor(page).press('Escape');
  await expect(messageEditor(page)).toHaveValue(CHANGED);

  await conversation.button(words.common.cancel).click();
  await expect(messageEditor(page)).toHaveCount(0);
  await expect(app.notices).toContainText(words.thread.givenUp);
  await app.notices.getByRole('button', { name: words.common.undo }).click();
  await expect(messageEditor(page)).toHaveValue(CHANGED);
  await expect(messageEditor(page)).toBeFocused();

  const session = page.url();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/away\.html$/);
  await page.goto(session);
  await expect(messageEditor(page)).toHaveValue(CHANGED);
});

test('in a long conversation it is there again when it is scrolled back to', async ({ page }, info) => {
  const app = new AppPage(page);
  const privacy = new PrivacyPage(page);
  const conversation = new ConversationPage(page);
  const turns = Array.from({ length: 30 }, (_, at) => ({
    id: `t${at}`,
    parent: at === 0 ? null : `t${at - 1}`,
    created: at,
    lang: 'zh',
    message: `${at}：${SHORT_POST}`,
    given: null,
    raw: `<empathy_think><L1>累</L1><L2>怕</L2></empathy_think><answer>${'嗯。\n\n'.repeat(30)}</answer>`,
    status: 'done',
    screen: 'none',
    corrections: [],
    feedback: null,
    by: null,
    tookMs: null,
  }));
  const session = { id: 's', title: '很长', titledBy: 'person', created: 1, updated: 1, turns, chosen: {} };
  const path = info.outputPath('long.jsonl');
  const lines = [
    { format: 'empathy-r1-backup', version: 1, created: 1 },
    { kind: 'session', schema: 1, session },
    { kind: 'end', records: 1 },
  ];
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  await app.open();
  await privacy.open();
  await privacy.restore(path);
  await new SessionsPage(page).links.first().click();
  await expect(conversation.post).toContainText('29：');
  await conversation.layer('L1').getByRole('button', { name: words.chain.correct, exact: true }).click();
  await layerEditor(page).fill('不是累，是空');
  const pane = page.locator('[data-thread]');
  await pane.evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect(page.getByText('0：').first()).toBeVisible();
  await expect(layerEditor(page)).toHaveCount(0);
  await pane.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await expect(layerEditor(page)).toHaveValue('不是累，是空');
  await expect(layerEditor(page)).not.toBeFocused();
});

test.describe('without the crisis screen', () => {
  // A service worker would fetch it past the fault.
  test.use({ serviceWorkers: 'block' });

  test('a changed message and a correction stay in their editors until they can be sent', async ({
    page,
    watched,
  }) => {
    let missing = false;
    await page.route(/\/conversation-[^/]*\.js$/, (route) => (missing ? route.abort() : route.continue()));
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    await app.fetchModel();
    await conversation.send(SHORT_POST);
    await conversation.waitForReply();
    missing = true;
    await page.reload();
    await conversation.button(words.thread.edit).click();
    await messageEditor(page).fill(CHANGED);
    await conversation.button(words.thread.resend).click();
    await expect(app.notices).toContainText(words.refusals['no-screen']);
    await expect(messageEditor(page)).toHaveValue(CHANGED);
    await conversation.layer('L1').getByRole('button', { name: words.chain.correct, exact: true }).click();
    await layerEditor(page).fill('不是累，是空');
    await conversation.button(words.chain.correctDone).click();
    await expect(layerEditor(page)).toHaveValue('不是累，是空');

    // It was asked for ahead of time as well.
    expect(watched.errors.filter((error) => !/dynamically imported module/.test(error))).toEqual([]);
    watched.errors.length = 0;

    missing = false;
    await page.reload();
    await expect(layerEditor(page)).toHaveValue('不是累，是空');
    await expect(messageEditor(page)).toHaveValue(CHANGED);
    await conversation.button(words.chain.correctDone).click();
    await expect(conversation.layer('L1').locator('p')).toContainText('不是累，是空');
    await expect(messageEditor(page)).toHaveValue(CHANGED);
  });
});
