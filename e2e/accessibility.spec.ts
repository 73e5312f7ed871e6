import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '../src/ui/i18n/en.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { LONG_POST } from './posts.ts';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await page.goto(nanoPage());
    await expectNoViolations(page);
    await app.open();
    await app.openHelp();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await app.fetchModel();
    await conversation.send(LONG_POST);
    await conversation.waitForReply();
    await expectNoViolations(page);
    await app.goTo(words.shell.model);
    await expect(page.getByRole('heading', { name: words.model.title, level: 1 })).toBeVisible();
    await expectNoViolations(page);
    await app.goTo(words.shell.settings);
    await expect(page.getByRole('heading', { name: words.settings.title, level: 1 })).toBeVisible();
    await expectNoViolations(page);
    for (const { link, title } of [words.sent, words.licences]) {
      await page.getByRole('link', { name: link }).click();
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expectNoViolations(page);
      await app.goTo(words.shell.settings);
    }
  });
}

test('the end of a reply is announced once, and its stream is not', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  const live = page.locator('[aria-live="polite"][role="status"]');
  await conversation.send(LONG_POST);
  await conversation.waitForWriting();
  await expect(live).toBeEmpty();
  await conversation.waitForReply();
  await expect(live).toHaveText(words.thread.replied(await conversation.reply.innerText()));
});

test('a person without a mouse writes, sends and opens a layer', async ({ page }) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  await app.fetchModel();
  await conversation.composer.focus();
  await page.keyboard.type('睡不着，想了一夜。');
  await page.keyboard.press('Control+Enter');
  await conversation.waitForReply();
  const toggle = conversation.layer('L3').getByRole('button').first();
  const before = await toggle.getAttribute('aria-expanded');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).not.toHaveAttribute('aria-expanded', before ?? '');
});

test('the page speaks English to whoever asks for it', async ({ page }) => {
  const app = new AppPage(page);
  await app.open('/settings');
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('heading', { name: en.settings.title, level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('on a phone the list is a drawer and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const app = new AppPage(page);
  await app.open();
  await page.getByRole('button', { name: words.shell.openMenu }).click();
  await expect(page.getByRole('dialog', { name: words.shell.sessions })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
