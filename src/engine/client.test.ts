import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { model } from '../models/manifest.fixture.ts';
import { createEngine } from './client.ts';
import { SilentWorker } from './silentWorker.fixture.ts';

beforeEach(() => {
  SilentWorker.started.length = 0;
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('an engine whose load is aborted while it is unloaded is unloaded', async () => {
  const engine = createEngine('cpu');
  const abort = new AbortController();
  const loading = engine.load(model('small', 'small'), { signal: abort.signal, onProgress: () => undefined });
  const failed = expect(loading).rejects.toMatchObject({ code: 'aborted' });
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  abort.abort();
  await engine.unload();
  await failed;
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true]);
});
