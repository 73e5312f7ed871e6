import { expect, type Page } from '@playwright/test';
import type { Loaded, Outcome } from '../../src/app/runner/api.ts';
import type { EngineId } from '../../src/models/engines/engines.ts';

/** The page without interface. */
export class RunnerPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/runner.html');
  }

  async load(engine: EngineId): Promise<Loaded> {
    await this.open();
    return valueOf(await this.page.evaluate((id) => window.empathy.load('nano', id), engine));
  }
}

/** The value of a call that must have gone well. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  expect(outcome, 'the page failed').toMatchObject({ ok: true });
  throw new Error(outcome.code);
}
