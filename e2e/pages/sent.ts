import { expect, type Locator, type Page } from '@playwright/test';
import { zh as words } from '../../src/ui/i18n/zh.ts';
import { AppPage } from './app.ts';

/** The list of requests. */
export class SentPage {
  readonly summary: Locator;
  /** The table of what went over the network. */
  readonly network: Locator;
  /** What opens the table of what did not. */
  readonly device: Locator;

  constructor(readonly page: Page) {
    this.summary = page.getByRole('main').getByRole('status');
    this.network = page.getByRole('table', { name: words.sent.network });
    this.device = page.getByRole('group').locator('summary');
  }

  async open(): Promise<void> {
    await new AppPage(this.page).goTo(words.shell.settings);
    await this.page.getByRole('link', { name: words.sent.link }).click();
    await expect(this.page.getByRole('heading', { name: words.sent.title, level: 1 })).toBeVisible();
  }

  /** Addresses over the network, newest first. */
  async addresses(): Promise<string[]> {
    return this.network.locator('[data-address]').allInnerTexts();
  }
}
