import type { Runner } from '../browser.ts';
import { POST } from './post.ts';

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/**
 * Tasks of the app's main thread over 50 ms (the platform's "long tasks") while a reply streams into the page, in
 * milliseconds. The model must be in the browser's store already.
 */
export async function longTasksWhileStreaming(runner: Runner, nano: boolean): Promise<readonly number[]> {
  const page = await runner.openBeside(nano ? '?nano' : '', (opened) =>
    opened.addInitScript(() => {
      window.longTasks = [];
      // A model that composes streams; careful mode, with which a person begins, does not.
      localStorage.setItem('empathy-model', '{"picked":null,"agreed":true,"writes":"freely"}');
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.longTasks?.push(entry.duration);
      }).observe({ type: 'longtask' });
    }),
  );
  const composer = page.getByRole('textbox').first();
  await composer.fill(POST);
  await composer.press('Control+Enter');
  // Past the words that L1 begins with, which are there before anything streams.
  await page.locator('[data-layer=L1] p').filter({ hasText: /.{16}/u }).waitFor();
  await page.evaluate(() => {
    window.longTasks = [];
  });
  // A reply that ran away ends before L3, with a sentence that says so.
  const third = page.locator('[data-layer=L3]:not([data-state=absent])');
  await third.or(page.locator('[data-turn] [role=alert]')).first().waitFor();
  const tasks = await page.evaluate(() => window.longTasks ?? []);
  await page.close();
  return tasks;
}
