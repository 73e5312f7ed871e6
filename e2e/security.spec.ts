import type { Page } from '@playwright/test';
import { metaPolicy, securityHeaders } from '../cli/server/headers.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { OfflinePage } from './pages/offline.ts';

/** What somebody who got a line of script into the page would try; each by the name of the error that it ends in. */
async function attempts(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const tried: Record<string, string> = {};
    const attempt = async (name: string, work: () => unknown): Promise<void> => {
      // What the test itself runs may use eval; what the page's own timers run may not.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        await work();
        tried[name] = 'allowed';
      } catch (error) {
        tried[name] = error instanceof Error ? error.name : 'refused';
      }
    };
    await attempt('html', () => (document.createElement('div').innerHTML = '<b>x</b>'));
    await attempt('eval', () => Reflect.construct(Function, ['return 1']));
    await attempt('foreign worker', () => new Worker('https://example.invalid/worker.js'));
    await attempt('worker from text', () => new Worker(URL.createObjectURL(new Blob(['']))));
    await attempt('worker from a model', () => new Worker('/models/nano/cpu/graph.onnx'));
    await attempt('another service worker', () => navigator.serviceWorker.register('/models/nano/sw.js'));
    await attempt('foreign fetch', () => fetch('https://example.invalid/'));
    return tried;
  });
}

const REFUSED = {
  html: 'TypeError',
  eval: 'EvalError',
  'foreign worker': 'TypeError',
  'worker from text': 'TypeError',
  'worker from a model': 'TypeError',
  'another service worker': 'TypeError',
  'foreign fetch': 'TypeError',
};

for (const path of ['/', '/runner.html']) {
  test(`${path} opens isolated, under a policy that shuts everything else out`, async ({ page }) => {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
  });

  test(`${path} cannot be made to run text or to reach another origin`, async ({ page, watched }) => {
    await page.goto(path);
    expect(await attempts(page)).toEqual(REFUSED);
    // The refusals are what was wanted here.
    watched.violations.length = 0;
  });

  test(`${path} holds its policy by itself where a server does not send it`, async ({ page, watched }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers['content-security-policy'];
      await route.fulfill({ response, headers });
    });
    const response = await page.goto(path);
    expect(response?.headers()).not.toHaveProperty('content-security-policy');
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(meta).toHaveAttribute('content', metaPolicy());
    expect(await attempts(page)).toEqual(REFUSED);
    watched.violations.length = 0;
  });
}

test('the policy of the page holds on the page that the service worker gives', async ({ page, watched }) => {
  await new AppPage(page).open();
  await new OfflinePage(page).waitUntilPage();
  const response = await page.goto('/?again');
  expect(response?.fromServiceWorker()).toBe(true);
  expect(response?.headers()).toMatchObject(securityHeaders('document'));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(await attempts(page)).toEqual(REFUSED);
  watched.violations.length = 0;
});

test('nothing that is shut off can be used all the same, and what is used can', async ({ page }) => {
  await page.goto('/');
  const left = await page.evaluate(() => {
    const policy: unknown = Reflect.get(document, 'featurePolicy');
    return (policy as { allowedFeatures(): string[] }).allowedFeatures();
  });
  const shut = securityHeaders('document')['permissions-policy']?.replaceAll('=()', '').split(', ') ?? [];
  expect(shut.length).toBeGreaterThan(40);
  expect(left.filter((feature) => shut.includes(feature))).toEqual([]);
  expect(left).toEqual(expect.arrayContaining(['clipboard-write', 'cross-origin-isolated']));
});

test('what is not used is shut off', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/');
  await page.evaluate(() => navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined));
  await expect.poll(() => said.some((text) => /microphone is not allowed/.test(text))).toBe(true);
  // A name that the browser does not know would shut nothing off.
  expect(said.filter((text) => text.includes('Permissions-Policy'))).toEqual([]);
});
