/** What every test starts from: the built app on our own server, and an eye on what the page asks for and says. */
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { listen, type Listening } from '../cli/server/listen.ts';

export const ROOT = join(import.meta.dirname, '..');

export interface Watched {
  /** Addresses of requests that left the origin; stays empty. */
  readonly foreign: string[];
  /** Violations of the page's policy; stays empty. */
  readonly violations: string[];
  /** Exceptions that nobody caught; stays empty unless the test clears it. */
  readonly errors: string[];
}

export const test = base.extend<{ watched: Watched }, { server: Listening }>({
  server: [
    async ({}, use) => {
      // The nano model alone: what is tested must not depend on what this machine has prepared.
      const folders = { dist: join(ROOT, 'dist'), models: [join(ROOT, 'models')] };
      const server = await listen({ folders, host: '127.0.0.1', port: 0 });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  watched: [
    async ({ page, baseURL }, use, info) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      const watched = watch(page, baseURL ?? '');
      await use(watched);
      if (info.status !== info.expectedStatus) await info.attach('console', { body: said.join('\n') });
      expect(watched.foreign, 'requests to other origins').toEqual([]);
      expect(watched.violations, 'violations of the content policy').toEqual([]);
      expect(watched.errors, 'uncaught exceptions').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(page: Page, origin: string): Watched {
  const foreign: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?(?:Type|Script|HTML)/i.test(message.text()))
      violations.push(message.text());
  });
  page.on('pageerror', (error) => {
    errors.push(error.message);
  });
  return { foreign, violations, errors };
}
