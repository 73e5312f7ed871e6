import { expect, type Locator, type Page } from '@playwright/test';
import { zh as words } from '../../src/ui/i18n/zh.ts';

/** The crisis card, the ways to a person, the contact, and what is disclosed. */
export class SafetyPage {
  /** The latest card. */
  readonly card: Locator;
  readonly dialog: Locator;
  readonly withheld: Locator;
  /** The short disclosure, on any page. */
  readonly reminder: Locator;

  constructor(readonly page: Page) {
    this.card = page.getByRole('region', { name: words.crisis.label }).last();
    this.dialog = page.getByRole('dialog', { name: words.help.title });
    this.withheld = page.getByRole('region', { name: words.withheld.title });
    this.reminder = page.getByRole('complementary', { name: words.disclosure.label });
  }

  /** Numbers that can be dialled within a part of the page, in order. */
  async numbers(within: Locator): Promise<readonly string[]> {
    const links = await within.locator('a[href^="tel:"]').all();
    return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.slice(4) ?? ''));
  }

  async keepContact(within: Locator, name: string, number: string): Promise<void> {
    await within.getByRole('textbox', { name: words.contact.name }).fill(name);
    await within.getByRole('textbox', { name: words.contact.number }).fill(number);
    await within.getByRole('button', { name: words.contact.save }).click();
    await expect(within.getByText(words.contact.stored(name, number))).toBeVisible();
  }

  /** Unfolds the message to the own contact on the card. */
  async openMessage(): Promise<Locator> {
    await this.card.getByText(words.contact.title, { exact: true }).first().click();
    return this.card.getByRole('region', { name: words.contact.title });
  }
}
