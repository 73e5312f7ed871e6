import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { zh as words } from '../../src/ui/i18n/zh.ts';

/** The privacy part of the settings, and the lock. */
export class PrivacyPage {
  readonly lockTitle: Locator;

  constructor(readonly page: Page) {
    this.lockTitle = page.getByRole('heading', { name: words.lock.title, exact: true });
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '#/settings';
    });
    await expect(this.page.getByRole('heading', { name: words.privacy.title, exact: true })).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  async setPassphrase(passphrase: string): Promise<void> {
    const { passphrase: said } = words.privacy;
    await this.button(said.tasks.set).click();
    await this.field(said.fresh).fill(passphrase);
    await this.field(said.again).fill(passphrase);
    await this.page.getByRole('checkbox', { name: said.understood }).check();
    await this.button(said.tasks.set).click();
    await expect(this.button(said.tasks.change)).toBeVisible({ timeout: 60_000 });
  }

  async lockNow(): Promise<void> {
    await this.page.getByRole('button', { name: words.lock.now }).first().click();
    await expect(this.lockTitle).toBeVisible({ timeout: 30_000 });
  }

  async unlock(passphrase: string): Promise<void> {
    await this.field(words.lock.passphrase).fill(passphrase);
    await this.page.keyboard.press('Enter');
  }

  async backup(passphrase: string): Promise<Download> {
    const { backup, passphrase: said } = words.privacy;
    await this.button(backup.open).click();
    await this.field(backup.passphrase).fill(passphrase);
    await this.field(said.again).fill(passphrase);
    const download = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.button(backup.save).click();
    return download;
  }

  /** Chooses a file; one that is encrypted is opened with the passphrase. */
  async restore(file: string, passphrase?: string): Promise<void> {
    const { restore } = words.privacy;
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(restore.choose).click();
    await (await chooser).setFiles(file);
    if (passphrase === undefined) return;
    await this.page.getByLabel(/的口令$/).fill(passphrase);
    await this.button(restore.take).click();
  }

  async erase(): Promise<void> {
    await this.askToErase();
    await expect(this.page.getByRole('heading', { name: words.erase.done })).toBeVisible({ timeout: 30_000 });
  }

  /** Types the word and presses; what comes of it is the test's to see. */
  async askToErase(): Promise<void> {
    await this.button(words.erase.open).click();
    await this.page.getByLabel(words.erase.type(words.erase.word)).fill(words.erase.word);
    await this.page.getByRole('button', { name: words.erase.doIt }).click();
  }
}
