import type { Locator, Page, Worker } from '@playwright/test';
import { metaPolicy, securityHeaders } from '../cli/server/headers.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage, nanoPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { OfflinePage } from './pages/offline.ts';
import { LONG_POST, SHORT_POST } from './posts.ts';
import { engineWorkers } from './workers.ts';

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

/** Policies in the page itself: the one that it is served with, and the one that it adds. */
function policies(page: Page): Locator {
  return page.locator('meta[http-equiv="Content-Security-Policy"]');
}

/** What somebody who got a line of script into a worker would try. */
function attemptsIn(worker: Worker): Promise<Record<string, string>> {
  return worker.evaluate(() => {
    const tried: Record<string, string> = {};
    const attempt = (name: string, work: () => unknown): void => {
      try {
        work();
        tried[name] = 'allowed';
      } catch (error) {
        tried[name] = error instanceof Error ? error.name : 'refused';
      }
    };
    attempt('foreign worker', () => new Worker('https://example.invalid/worker.js'));
    attempt('worker from text', () => new Worker(URL.createObjectURL(new Blob(['']))));
    attempt('worker from a model', () => new Worker('/models/nano/cpu/graph.onnx'));
    attempt('another script of the build', () => new Worker(self.location.href));
    attempt('a policy of its own', () => {
      const factory: unknown = Reflect.get(self, 'trustedTypes');
      return (factory as { createPolicy(name: string, rules: object): unknown }).createPolicy('mine', {});
    });
    return tried;
  });
}

test('a worker can start nothing but the threads of its own runtime, and still computes', async ({
  page,
  watched,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  const refusedIn = async (): Promise<void> => {
    const [worker, ...others] = engineWorkers(page);
    expect(others).toEqual([]);
    if (worker === undefined) throw new Error('no worker');
    const tried = await attemptsIn(worker);
    expect(tried).toEqual(Object.fromEntries(Object.keys(tried).map((name) => [name, 'TypeError'])));
    watched.violations.length = 0;
  };
  await app.openCareful();
  await conversation.send(SHORT_POST);
  await conversation.waitForReply();
  await refusedIn();
  await page.goto(nanoPage());
  await app.fetchModel();
  await refusedIn();
  await app.goTo(words.shell.write);
  await conversation.send(LONG_POST);
  await conversation.waitForReply();
});

for (const path of ['/', '/runner.html']) {
  test(`${path} starts no worker but the build’s also where a browser has no Trusted Types`, async ({
    page,
    watched,
  }) => {
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      const without = (policy: string): string => policy.replace(/; require-trusted-types-for.*$/u, '');
      const headers = response.headers();
      headers['content-security-policy'] = without(headers['content-security-policy'] ?? '');
      delete headers['content-encoding'];
      delete headers['content-length'];
      const body = (await response.text()).replace(/; require-trusted-types-for[^"]*/u, '');
      await route.fulfill({ response, headers, body });
    });
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'trustedTypes');
    });
    await page.goto(path);
    await expect(policies(page)).toHaveCount(2);
    const refused = await page.evaluate(async () => {
      const said: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        said.push(`${effectiveDirective} ${new URL(blockedURI).pathname}`);
      });
      const attempt = (work: () => unknown): void => {
        try {
          work();
        } catch (error) {
          console.log('refused at once', String(error));
        }
      };
      attempt(() => new Worker('/models/nano/cpu/graph.onnx'));
      attempt(() => new Worker('/icon.svg'));
      await navigator.serviceWorker.register('/models/sw.js').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return said;
    });
    expect(new Set(refused)).toEqual(
      new Set(['worker-src /models/nano/cpu/graph.onnx', 'worker-src /icon.svg', 'worker-src /models/sw.js']),
    );
    watched.violations.length = 0;
  });

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
    await expect(policies(page).first()).toHaveAttribute('content', metaPolicy());
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

/** What is used, of all that a policy can shut off. */
const USED = ['clipboard-write', 'cross-origin-isolated'];

/** Names that Chromium has on other systems, under a flag, or had in other versions. */
const ELSEWHERE = [
  'ambient-light-sensor',
  'aria-notify',
  'attribution-reporting',
  'autofill',
  'bluetooth',
  'browsing-topics',
  'captured-surface-control',
  'ch-viewport-height',
  'deferred-fetch',
  'deferred-fetch-minimal',
  'device-attributes',
  'digital-credentials-create',
  'interest-cohort',
  'join-ad-interest-group',
  'language-detector',
  'language-model',
  'local-network',
  'loopback-network',
  'manual-text',
  'media-playback-while-not-visible',
  'on-device-speech-recognition',
  'private-aggregation',
  'record-ad-auction-events',
  'rewriter',
  'run-ad-auction',
  'shared-storage',
  'shared-storage-select-url',
  'speaker-selection',
  'summarizer',
  'tools',
  'translator',
  'web-app-installation',
  'web-share',
  'webnn',
  'writer',
];

test('all that this browser could offer a page is shut off, but for what is used', async ({ page }) => {
  await page.goto('/');
  const { known, left } = await page.evaluate(() => {
    const policy = Reflect.get(document, 'featurePolicy') as {
      features(): string[];
      allowedFeatures(): string[];
    };
    return { known: policy.features(), left: policy.allowedFeatures() };
  });
  expect(known.length).toBeGreaterThan(60);
  expect([...left].sort()).toEqual(USED);
});

test('what is not used is shut off', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/');
  await page.evaluate(() => navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined));
  await expect.poll(() => said.some((text) => /microphone is not allowed/.test(text))).toBe(true);
  // A name that no browser knows would shut nothing off.
  const unknown = said.flatMap((text) => /Permissions-Policy header: .*'([\w-]+)'/u.exec(text)?.[1] ?? []);
  expect(unknown.filter((name) => !ELSEWHERE.includes(name))).toEqual([]);
});
