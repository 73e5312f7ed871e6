import { expect, test, type Locator, type Page } from '@playwright/test';
import { KINDS, type EngineId } from '../../src/models/engines/engines.ts';
import { zh as words } from '../../src/ui/i18n/zh.ts';

/**
 * The page with the test model on offer. What that writes makes no sense, and the reply check or the loop guard may stop
 * it, as they should; the seed makes it the same each time. A second try has other seeds: sums may round otherwise on other
 * processors.
 */
export function nanoPage(): string {
  return `/?nano&seed=${1 + 100 * test.info().retry}`;
}

/** The shell around every page: model, help, the way to the other pages. */
export class AppPage {
  readonly modelChip: Locator;
  readonly notices: Locator;

  constructor(readonly page: Page) {
    this.modelChip = page
      .getByRole('banner')
      .getByRole('link', { name: new RegExp(`^${words.shell.modelChip('')}`) });
    this.notices = page.getByRole('region', { name: words.notices.region });
  }

  /** Opens the page with the test model on offer, past the first-use note. */
  async open(hash = '/'): Promise<void> {
    await this.page.goto(`${nanoPage()}#${hash}`);
    const note = this.page.getByRole('button', { name: words.disclosure.understood });
    if (hash === '/') await note.click();
  }

  /** Opens the page as a person finds it: in careful mode, past the first-use note. */
  async openCareful(): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('button', { name: words.disclosure.understood }).click();
    await expect(this.modelChip).toContainText(words.careful.chip);
  }

  /** Fetches the offered model and waits until it can answer. */
  async fetchModel(): Promise<void> {
    await this.page.getByRole('button', { name: words.model.fetch, exact: true }).click();
    await this.waitUntilReady();
  }

  async waitUntilReady(): Promise<void> {
    await expect(this.modelChip).toContainText('Nano', { timeout: 120_000 });
    await expect(this.page.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
  }

  /** Picks the test model on one engine, on the model page. */
  async useEngine(engine: EngineId): Promise<void> {
    await this.goTo(words.shell.model);
    const card = this.page.getByRole('listitem').filter({ hasText: `${KINDS[engine].name} · ` });
    await card
      .getByRole('button', { name: /^(?:取回|接着取|用这个)/ })
      .first()
      .click();
    await this.waitUntilReady();
  }

  async goTo(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click();
  }

  async openHelp(): Promise<Locator> {
    await this.page.getByRole('banner').getByRole('button', { name: words.help.open }).click();
    return this.page.getByRole('dialog', { name: words.help.title });
  }
}
