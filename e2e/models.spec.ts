import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, test } from './fixtures.ts';
import { AppPage } from './pages/app.ts';

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
