import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SilentWorker } from '../engine/silentWorker.fixture.ts';
import { model } from '../models/manifest.fixture.ts';
import { EngineHost } from './engineHost.ts';
import type { Offer } from './offers.ts';

let held: boolean;

beforeEach(() => {
  held = false;
  SilentWorker.started.length = 0;
  const request = async (
    _: string,
    options: LockOptions,
    work: (lock: unknown) => Promise<void> | undefined,
  ): Promise<void> => {
    if (held && options.ifAvailable === true) {
      await work(null);
      return;
    }
    held = true;
    await work({});
    held = false;
  };
  vi.stubGlobal('navigator', { locks: { request }, hardwareConcurrency: 2 });
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const small = model('small', 'small');
const OFFER: Offer = {
  model: small,
  engine: 'cpu',
  variant: { id: 'cpu' },
  fit: { ok: true, variant: { id: 'cpu' } },
  haveBytes: 50,
  totalBytes: 50,
  served: true,
};

it('a model that is let go while it loads gives the right to run one back, and its memory', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  expect(held).toBe(true);
  await host.close();
  await picking;
  expect(host.use.getState().standing.phase).toBe('none');
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true]);
  expect(held).toBe(false);
});

it('one that is let go before it has the right to run neither starts nor keeps the right', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await Promise.resolve();
  await host.close();
  await picking;
  expect(host.use.getState().standing.phase).toBe('none');
  expect(SilentWorker.started).toEqual([]);
  expect(held).toBe(false);
});
