import { expect, type Locator, type Page } from '@playwright/test';
import { LAYERS, type Layer } from '../../src/coe/types.ts';
import { zh as words } from '../../src/ui/i18n/zh.ts';

/** One conversation: the composer, and the latest turn on screen. */
export class ConversationPage {
  readonly composer: Locator;
  readonly turns: Locator;
  readonly chain: Locator;
  readonly reply: Locator;
  readonly post: Locator;
  readonly stopButton: Locator;
  /** What can be done with the latest reply. */
  readonly actions: Locator;

  constructor(readonly page: Page) {
    this.composer = page.getByRole('textbox', { name: words.composer.label });
    this.turns = page.locator('[data-turn]');
    this.chain = page.getByRole('region', { name: words.chain.title }).last();
    this.reply = page.getByRole('article', { name: words.thread.reply }).last();
    this.post = page.getByRole('article', { name: words.thread.yourMessage }).last();
    this.actions = page.getByRole('group', { name: words.actions.group }).last();
    this.stopButton = page.getByRole('button', { name: words.composer.stop });
  }

  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.page.getByRole('button', { name: words.composer.send, exact: true }).click();
  }

  layer(layer: Layer): Locator {
    return this.chain.locator(`[data-layer=${layer}]`);
  }

  /** The layer's text, unfolded for it. */
  async textOf(layer: Layer): Promise<string> {
    const toggle = this.layer(layer).getByRole('button', { expanded: false });
    if ((await toggle.count()) > 0) await toggle.click();
    return this.layer(layer).locator('p').innerText();
  }

  /** Waits for the first words of a layer. */
  async waitForWriting(layer: Layer = 'L1'): Promise<void> {
    await expect(this.layer(layer)).toHaveAttribute('data-state', /open|closed/, { timeout: 60_000 });
    await expect(this.layer(layer).locator('p')).not.toBeEmpty();
  }

  /** Waits until all four layers and the reply are there and nothing is being written. */
  async waitForReply(): Promise<void> {
    await expect(this.stopButton).toHaveCount(0, { timeout: 150_000 });
    // On a busy machine the first look can come before the reply has begun.
    await expect(this.reply).toHaveAttribute('aria-busy', 'false', { timeout: 150_000 });
    for (const layer of LAYERS) await expect(this.layer(layer)).toHaveAttribute('data-state', 'closed');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
