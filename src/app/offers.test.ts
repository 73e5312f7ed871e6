import { describe, expect, it } from 'vitest';
import type { DeviceReport, GpuLimits } from '../device/report.ts';
import { model } from '../models/manifest.fixture.ts';
import type { ModelManifest } from '../models/manifest.ts';
import { isHere, offersFor, type Stock, type Wanted } from './offers.ts';

const LIMITS: GpuLimits = {
  maxBufferBytes: 2 ** 31,
  maxBindingBytes: 2 ** 30,
  maxWorkgroupBytes: 32_768,
  maxStorageBuffersPerStage: 10,
};

const device = (over: Partial<DeviceReport> = {}): DeviceReport => ({
  webgpu: { ok: true, adapter: 'a', f16: false, limits: LIMITS },
  cpu: { threads: 2, crossOriginIsolated: true },
  memoryGiB: 8,
  freeBytes: 1e12,
  ...over,
});

const NO_GPU: DeviceReport['webgpu'] = { ok: false, why: 'no-webgpu' };
const NOTHING: Stock = { haveBytes: 0, totalBytes: 50 };
const ANYBODY: Wanted = { picked: null, nano: false };

interface Setting {
  readonly models: readonly ModelManifest[];
  readonly served?: readonly string[];
  readonly on?: DeviceReport;
  readonly wanted?: Wanted;
  /** Ids whose files are all here. */
  readonly here?: readonly string[];
}

async function names({
  models,
  served,
  on = device(),
  wanted = ANYBODY,
  here = [],
}: Setting): Promise<string[]> {
  const stock = ({ id }: ModelManifest): Promise<Stock> =>
    Promise.resolve({ haveBytes: here.includes(id) ? 50 : 0, totalBytes: 50 });
  const all = new Set(served ?? models.map(({ id }) => id));
  const offers = await offersFor(models, all, on, stock, wanted);
  return offers.map((offer) => `${offer.model.id}/${offer.engine}${offer.fit.ok ? '' : '!'}`);
}

const SMALL = model('small', 'small');
const FULL = model('full', 'full');
const NANO = model('nano', 'nano');

describe('what is offered first', () => {
  it('is the small model on the graphics card, and on the processor where there is none', async () => {
    expect((await names({ models: [FULL, SMALL] }))[0]).toBe('small/webllm');
    const first = (await names({ models: [FULL, SMALL], on: device({ webgpu: NO_GPU }) }))[0];
    expect(first).toBe('small/cpu');
  });

  it('is what is here already, whatever its size', async () => {
    expect((await names({ models: [SMALL, FULL], here: ['full'] }))[0]).toBe('full/webllm');
  });

  it('is what the person picked, as long as it can be had', async () => {
    const wanted: Wanted = { picked: { model: 'full', engine: 'cpu' }, nano: false };
    expect((await names({ models: [SMALL, FULL], wanted }))[0]).toBe('full/cpu');
    expect((await names({ models: [SMALL, FULL], wanted, served: ['small'] }))[0]).toBe('small/webllm');
  });

  it('never is one that cannot run', async () => {
    const heavy = model('heavy', 'small', 2 ** 31);
    expect(await names({ models: [heavy, FULL] })).toEqual([
      'heavy/cpu',
      'full/webllm',
      'full/cpu',
      'heavy/webllm!',
    ]);
  });
});

describe('a graphics card', () => {
  const TOO_WEAK: readonly Partial<GpuLimits>[] = [
    { maxBufferBytes: 2 ** 28 - 1 },
    { maxBindingBytes: 2 ** 27 - 1 },
    { maxWorkgroupBytes: 16_384 },
    { maxStorageBuffersPerStage: 8 },
  ];

  it.each(TOO_WEAK)(
    'with %o runs nothing, and the processor is offered before any download',
    async (less) => {
      const on = device({ webgpu: { ok: true, adapter: 'a', f16: false, limits: { ...LIMITS, ...less } } });
      const offers = await offersFor(
        [SMALL],
        new Set(['small']),
        on,
        () => Promise.resolve(NOTHING),
        ANYBODY,
      );
      expect(offers.map(({ engine, fit }) => [engine, fit.ok ? 'fits' : fit.why])).toEqual([
        ['cpu', 'fits'],
        ['webllm', 'adapter-too-weak'],
      ]);
    },
  );

  it('that gives the least of everything runs what needs no more', async () => {
    const limits: GpuLimits = { ...LIMITS, maxBufferBytes: 2 ** 28, maxBindingBytes: 2 ** 27 };
    const on = device({ webgpu: { ok: true, adapter: 'a', f16: false, limits } });
    expect(await names({ models: [model('small', 'small', 2 ** 27)], on })).toContain('small/webllm');
    expect(await names({ models: [model('small', 'small', 2 ** 27 + 1)], on })).toContain('small/webllm!');
  });
});

describe('the test model', () => {
  it('is hidden from people, unless there is nothing else or it is asked for', async () => {
    expect(await names({ models: [NANO, SMALL] })).not.toContain('nano/cpu');
    expect(await names({ models: [NANO] })).toContain('nano/cpu');
    expect((await names({ models: [SMALL, NANO], wanted: { picked: null, nano: true } }))[0]).toBe(
      'nano/webllm',
    );
  });
});

describe('isHere', () => {
  it('wants every byte', async () => {
    const half = (): Promise<Stock> => Promise.resolve({ haveBytes: 49, totalBytes: 50 });
    const offers = await offersFor([SMALL], new Set(), device(), half, ANYBODY);
    expect(offers.map(isHere)).toEqual([false, false]);
  });
});
