import type { Download, Locator, Page } from '@playwright/test';
import { zh as words } from '../../src/ui/i18n/zh.ts';

/** The list of sessions in the rail. */
export class SessionsPage {
  readonly rail: Locator;
  readonly links: Locator;
  readonly search: Locator;

  constructor(readonly page: Page) {
    this.rail = page.getByRole('navigation', { name: words.shell.sessions });
    this.links = this.rail.locator('li').getByRole('link');
    this.search = this.rail.getByRole('searchbox', { name: words.sessions.search });
  }

  async openMenu(title: string): Promise<void> {
    await this.rail.getByRole('button', { name: words.sessions.menu(title) }).click();
  }

  async rename(title: string, next: string): Promise<void> {
    await this.openMenu(title);
    await this.rail.getByRole('button', { name: words.sessions.rename, exact: true }).click();
    const field = this.rail.getByRole('textbox', { name: words.sessions.renameLabel });
    await field.fill(next);
    await field.press('Enter');
  }

  /** Saves one conversation to a file, by the name of the entry in its menu. */
  async save(title: string, entry: string): Promise<Download> {
    await this.openMenu(title);
    const download = this.page.waitForEvent('download');
    await this.rail.getByRole('button', { name: entry, exact: true }).click();
    return download;
  }

  async remove(title: string): Promise<void> {
    await this.openMenu(title);
    await this.rail.getByRole('button', { name: words.sessions.remove, exact: true }).click();
  }
}
