import { expect, type Locator, type Page } from '@playwright/test';
import { zh as words } from '../../src/ui/i18n/zh.ts';
import { AppPage } from './app.ts';

/** What works without a network, and the version that waits. */
export class OfflinePage {
  readonly updateButton: Locator;

  constructor(readonly page: Page) {
    this.updateButton = page.getByRole('button', { name: words.offline.updateNow });
  }

  /** Until the page opens without a network. */
  async waitUntilPage(): Promise<void> {
    await this.#waitFor(words.offline.page);
  }

  /** Until it replies without a network too. */
  async waitUntilComplete(): Promise<void> {
    await this.#waitFor(words.offline.all);
  }

  async #waitFor(said: string): Promise<void> {
    const before = this.page.url();
    await new AppPage(this.page).goTo(words.shell.settings);
    await expect(this.page.getByText(said)).toBeVisible({ timeout: 60_000 });
    await this.page.goto(before);
  }
}
