import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadCatalogue, pinnedModels } from './catalogue.ts';
import { model } from './manifest.fixture.ts';

let kept: Map<string, Response>;
let answer: () => Promise<Response>;
let full: boolean;

beforeEach(() => {
  kept = new Map();
  full = false;
  answer = () => Promise.resolve(Response.json([model('served', 'small')]));
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: (url: string, response: Response) => {
      if (full) return Promise.reject(new DOMException('', 'QuotaExceededError'));
      kept.set(url, response);
      return Promise.resolve();
    },
  };
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  vi.stubGlobal('fetch', () => answer());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function idsAndServed(): Promise<readonly [ids: readonly string[], served: readonly string[]]> {
  const pinned = new Set((await pinnedModels()).map(({ id }) => id));
  const { models, served } = await loadCatalogue();
  const ids = models.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...pinned]));
  return [ids.filter((id) => !pinned.has(id)), [...served]];
}

it('knows what its origin serves, and remembers it where there is no network', async () => {
  expect(await idsAndServed()).toEqual([['served'], ['served']]);
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await idsAndServed()).toEqual([['served'], []]);
});

it('needs no room in the storage to know what is served', async () => {
  full = true;
  expect(await idsAndServed()).toEqual([['served'], ['served']]);
});

it.each([
  ['a page, as a static server answers what it does not have', () => new Response('<!doctype html>')],
  ['no list', () => Response.json({ models: [] })],
  ['an error', () => new Response('', { status: 500 })],
])('takes an index that is %s for none', async (_, response) => {
  answer = () => Promise.resolve(response());
  expect(await idsAndServed()).toEqual([[], []]);
});

it('leaves out the entries that only a newer version reads', async () => {
  const newer = { ...model('newer', 'small'), schema: 2 };
  answer = () => Promise.resolve(Response.json([newer, model('served', 'small')]));
  expect(await idsAndServed()).toEqual([['served'], ['served']]);
});

it('takes a kept index that cannot be read for none', async () => {
  await loadCatalogue();
  for (const url of kept.keys()) kept.set(url, new Response('{'));
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await idsAndServed()).toEqual([[], []]);
});
