import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from '../src/models/engines/engines.ts';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, ROOT, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';
import { ConversationPage } from './pages/conversation.ts';
import { SHORT_POST } from './posts.ts';

test('nothing of a model is fetched before the person says so', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/models/nano/')) fetched.push(request.url());
  });
  const app = new AppPage(page);
  await app.open();
  await expect(page.getByRole('button', { name: words.model.fetch, exact: true })).toBeVisible();
  expect(fetched).toEqual([]);
  await app.fetchModel();
  expect(fetched.length).toBeGreaterThan(0);

  // The second visit needs none of it again.
  fetched.length = 0;
  await page.reload();
  await app.waitUntilReady();
  expect(fetched).toEqual([]);
});

test('a file with one wrong byte is refused, with the next step', async ({ page }) => {
  await page.route('**/models/nano/**/*', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    if (body.length > 100_000) body[1000] = (body[1000] ?? 0) ^ 1;
    await route.fulfill({ response, body });
  });
  const app = new AppPage(page);
  await app.open();
  await page.getByRole('button', { name: words.model.fetch, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(words.engineErrors['model-corrupt'].what);
});

test('a folder is imported whose files lie there twice, once damaged', async ({ page }) => {
  const stick = await mkdtemp(join(tmpdir(), 'empathy-stick-'));
  const copy = join(stick, 'a copy', 'nano');
  await cp(join(ROOT, 'models', 'nano'), copy, { recursive: true });
  await cp(join(ROOT, 'models', 'nano'), join(stick, 'nano'), { recursive: true });
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(path, bytes);
  }
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/models/nano/')) fetched.push(request.url());
  });
  const app = new AppPage(page);
  await app.open();
  await app.goTo(words.shell.model);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.model.importFolder }).first().click();
  await (await chooser).setFiles(stick);
  await app.waitUntilReady();
  expect(fetched).toEqual([]);
  await rm(stick, { recursive: true });
});

test('a file that is cut short is refused', async ({ page }) => {
  await page.route('**/models/nano/**/*', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    const headers = response.headers();
    delete headers['content-length'];
    await route.fulfill({
      status: 200,
      headers,
      body: body.length > 100_000 ? body.subarray(0, -1000) : body,
    });
  });
  const app = new AppPage(page);
  await app.open();
  await page.getByRole('button', { name: words.model.fetch, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(words.engineErrors['model-corrupt'].what);
});

test('a file whose transfer breaks off is brought again, from its beginning', async ({ page }) => {
  // A line that goes dead behind the first bytes of the first large file.
  await page.addInitScript(() => {
    const whole = window.fetch.bind(window);
    let broken = false;
    window.fetch = async (input, init) => {
      const response = await whole(input, init);
      if (broken || !(typeof input === 'string' && input.endsWith('/embedding.bin'))) return response;
      broken = true;
      await response.body?.cancel();
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new Uint8Array(100));
        },
        pull: (controller) => {
          controller.error(new TypeError('network error'));
        },
      });
      return new Response(body, { headers: response.headers });
    };
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const app = new AppPage(page);
  await app.open();
  await app.fetchModel();
  expect(asked.filter((path) => path.endsWith('/embedding.bin'))).toHaveLength(2);
  expect(asked.filter((path) => path.endsWith('/graph.onnx'))).toHaveLength(1);
});

test('a file that is not there is named as missing; trying again goes on from what has come', async ({
  page,
}) => {
  let missing = true;
  await page.route('**/models/nano/**/*', async (route) => {
    if (missing && !route.request().url().endsWith('tokenizer.json')) await route.fulfill({ status: 404 });
    else await route.continue();
  });
  const app = new AppPage(page);
  await app.open();
  await page.getByRole('button', { name: words.model.fetch, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(words.engineErrors['model-missing'].what);
  missing = false;
  await page.getByRole('alert').getByRole('button', { name: words.common.retry }).click();
  await app.waitUntilReady();
});

test('a model that does not fit into the storage is said, and fetched once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const app = new AppPage(page);
  await app.open();
  await expect(page.getByRole('button', { name: words.model.fetch, exact: true })).toBeVisible();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: words.model.fetch, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(words.engineErrors.quota.what);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('alert').getByRole('button', { name: words.common.retry }).click();
  await app.waitUntilReady();
});

test('on plain http from another address the page says what is missing and how to get it', async ({
  page,
  server,
  watched,
}) => {
  // The browser of these tests finds this name at our server; to it the address is no secure one.
  await page.goto(`http://lan.invalid:${server.port}/?nano`);
  await expect(page.getByText(words.engineErrors['insecure-context'].what).first()).toBeVisible();
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(watched.foreign.filter((url) => !url.startsWith(`http://lan.invalid:${server.port}/`))).toEqual([]);
  watched.foreign.length = 0;
});

test('on plain http careful mode says so as well, and the words stay on screen', async ({
  page,
  server,
  watched,
}) => {
  const conversation = new ConversationPage(page);
  await page.goto(`http://lan.invalid:${server.port}/`);
  const { what, next } = words.engineErrors['insecure-context'];
  await expect(page.getByRole('alert').filter({ hasText: what })).toContainText(next);
  await conversation.composer.fill(SHORT_POST);
  await new AppPage(page).goTo(words.shell.settings);
  await page.goBack();
  await expect(conversation.composer).toHaveValue(SHORT_POST);
  await conversation.send(SHORT_POST);
  await expect(page.getByText(`${what}${next}`)).toBeVisible();
  await expect(conversation.post).toContainText(SHORT_POST);
  await expect(page.getByText(words.engineErrors.internal.what)).toHaveCount(0);
  watched.foreign.length = 0;
});

test('a graphics card that is too weak is said before any download, with the way out', async ({ page }) => {
  // What an integrated card of some years ago gives: all of it but the memory that a workgroup shares.
  await page.addInitScript(() => {
    const limits = {
      maxBufferSize: 2 ** 31,
      maxStorageBufferBindingSize: 2 ** 31 - 4,
      maxComputeWorkgroupStorageSize: 16_384,
      maxStorageBuffersPerShaderStage: 10,
    };
    const adapter = { info: { description: 'old', vendor: '' }, features: new Set(['shader-f16']), limits };
    const gpu = { requestAdapter: () => Promise.resolve(adapter) };
    Object.defineProperty(navigator, 'gpu', { get: () => gpu });
  });
  const app = new AppPage(page);
  await app.open();
  await expect(page.getByRole('button', { name: words.model.fetch, exact: true })).toBeVisible();
  await app.goTo(words.shell.model);
  const card = page
    .getByRole('listitem')
    .filter({ hasText: `${KINDS.webllm.name} · ` })
    .first();
  await expect(card).toContainText(words.fitErrors['adapter-too-weak']('', ''));
  await expect(card.getByRole('button')).toHaveCount(0);
  await app.fetchModel();
  await expect(app.modelChip).toContainText(KINDS.cpu.name);
});

test('too little memory is said, the words stay, and it goes on once there is memory again', async ({
  page,
}) => {
  const app = new AppPage(page);
  const conversation = new ConversationPage(page);
  await app.open();
  // Takes all the memory that WebAssembly may have in this process, workers included.
  await page.evaluate(() => {
    const taken: WebAssembly.Memory[] = [];
    for (;;) {
      try {
        taken.push(new WebAssembly.Memory({ initial: 1, maximum: 65_536 }));
      } catch (reason) {
        if (!(reason instanceof RangeError)) throw reason;
        break;
      }
    }
    Object.assign(window, { taken });
  });
  await conversation.send(SHORT_POST);
  await app.goTo(words.shell.model);
  await page.getByRole('button', { name: words.model.fetch, exact: true }).first().click();
  await expect(page.getByRole('alert')).toContainText(words.engineErrors['out-of-memory'].what);
  await page.goBack();
  await expect(conversation.turns.first()).toContainText(SHORT_POST);
  await page.reload();
  await app.waitUntilReady();
  await expect(conversation.turns.first()).toContainText(SHORT_POST);
  await page.getByRole('button', { name: words.ends.start }).click();
  await conversation.waitForReply();
});

test.describe('where the page shares no memory', () => {
  test.use({ serviceWorkers: 'block' });

  test('the model runs on one thread, and why is said', async ({ page }) => {
    await page.route(/\/(?:\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers['cross-origin-opener-policy'];
      delete headers['cross-origin-embedder-policy'];
      await route.fulfill({ response, headers });
    });
    const app = new AppPage(page);
    const conversation = new ConversationPage(page);
    await app.open();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await app.fetchModel();
    await conversation.send(SHORT_POST);
    await conversation.waitForReply();
    await app.goTo(words.shell.model);
    await expect(page.getByText(words.device.threads(1, false))).toBeVisible();
  });
});
