import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zh as words } from '../src/ui/i18n/zh.ts';
import { expect, ROOT, test } from './fixtures.ts';

/** What the page brings without being asked, gzip, engines and models not counted; see docs/architecture.md. */
const UNASKED_BYTES = 440_000;

/** The last thing that an untouched page asks for: the model of careful mode. */
const MODEL = '/models/encoder/encoder.onnx';

test('an untouched page brings no more than its budget, and the server sends its text compressed', async ({
  page,
}) => {
  const paths = new Set<string>();
  const plain: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.serviceWorker() === null) paths.add(pathname === '/' ? '/index.html' : pathname);
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const large = Number(response.headers()['content-length']) >= 1024;
    if (/\.(?:js|css)$/.test(pathname) && large && response.headers()['content-encoding'] === undefined)
      plain.push(pathname);
  });
  await page.goto('/');
  await page.getByRole('button', { name: words.disclosure.understood }).waitFor();
  await expect.poll(() => paths.has(MODEL), { timeout: 60_000 }).toBe(true);
  await page.waitForLoadState('networkidle');
  const sizes = [...paths]
    .filter((path) => !path.startsWith('/assets/engine/') && !path.startsWith('/models/'))
    .map((path) => {
      const file = join(ROOT, 'dist', path);
      expect(existsSync(file), path).toBe(true);
      return { path, bytes: gzipSync(readFileSync(file)).byteLength };
    });
  // Without them nothing was counted.
  expect(sizes.some(({ path }) => /\/(?:screen|whose)-/u.test(path))).toBe(true);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThan(UNASKED_BYTES);
  expect(plain).toEqual([]);
});
