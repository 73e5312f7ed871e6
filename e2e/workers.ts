/** What can become of an engine's worker: it dies, or it is there and says nothing. */
import type { Page, Worker } from '@playwright/test';
import type { EngineErrorCode } from '../src/device/error.ts';
import type { FromWorker, ToWorker } from '../src/engine/worker/protocol.ts';
import { expect } from './fixtures.ts';

/** Of every engine, and of the encoder. */
const SCRIPT = /\/assets\/engine\/worker-[^/]+\.js$/u;

/** The engine's workers that this page has. */
export function engineWorkers(page: Page): readonly Worker[] {
  return page.workers().filter((worker) => SCRIPT.test(worker.url()));
}

/** Ends the only engine's worker as an allocation that failed where nobody catches it would. */
export async function loseWorker(page: Page): Promise<void> {
  const [worker, ...others] = engineWorkers(page);
  expect(others).toEqual([]);
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Array buffer allocation failed');
    });
  });
  await expect.poll(() => engineWorkers(page)).not.toContain(worker);
}

/** From now on workers of this page run this function alone; it may use nothing from here but its argument. */
async function workersRun<T>(page: Page, run: (argument: T) => void, argument: T): Promise<void> {
  await page.route(SCRIPT, (route) =>
    route.fulfill({
      body: `(${String(run)})(${JSON.stringify(argument)});`,
      contentType: 'text/javascript',
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      },
    }),
  );
}

/** New workers answer nothing but these kinds of requests, and hear no abort. */
export async function silence(
  page: Page,
  answered: readonly (ToWorker & { kind: 'request' })['body']['kind'][] = [],
): Promise<void> {
  await workersRun(
    page,
    (kinds) => {
      self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
        if (data.kind !== 'request' || !kinds.includes(data.body.kind)) return;
        const done: FromWorker = { kind: 'done', id: data.id, result: undefined };
        self.postMessage(done);
      });
    },
    answered,
  );
}

/** New workers fail at whatever they are asked for. */
export async function failWith(page: Page, code: EngineErrorCode): Promise<void> {
  await workersRun(
    page,
    (why) => {
      self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
        const failed: FromWorker = { kind: 'failed', id: data.id, code: why, detail: '', figures: {} };
        self.postMessage(failed);
      });
    },
    code,
  );
}

/** Workers are what they are again. */
export async function restoreWorkers(page: Page): Promise<void> {
  await page.unroute(SCRIPT);
}

/** Whether some tab of this browser holds the right to run an engine. */
export function engineIsHeld(page: Page): Promise<boolean> {
  return page.evaluate(async () =>
    ((await navigator.locks.query()).held ?? []).some(({ name }) => name === 'empathy-engine'),
  );
}
