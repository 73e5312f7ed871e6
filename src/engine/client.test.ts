import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { model } from '../models/manifest.fixture.ts';
import type { EngineErrorCode } from '../device/error.ts';
import { createEngine } from './client.ts';
import { SilentWorker } from './silentWorker.fixture.ts';
import type { FromWorker, ToWorker } from './worker/protocol.ts';

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

describe('a device that was lost', () => {
  /** What each worker, in the order of their starts, fails to load with. */
  let loads: (EngineErrorCode | null)[];

  /** A worker that loads as it is told, and whose device is lost at the first word. */
  class LosingWorker {
    readonly #load = loads.shift() ?? null;
    #listener: ((event: { data: FromWorker }) => void) | null = null;

    addEventListener(type: string, listener: (event: { data: FromWorker }) => void): void {
      if (type === 'message') this.#listener = listener;
    }

    postMessage(message: ToWorker): void {
      if (message.kind === 'abort') return;
      const { id, body } = message;
      const code = body.kind === 'load' ? this.#load : 'device-lost';
      queueMicrotask(() => {
        const data: FromWorker =
          code === null
            ? { kind: 'done', id, result: undefined }
            : { kind: 'failed', id, code, detail: '', figures: {} };
        this.#listener?.({ data });
      });
    }

    terminate(): void {
      this.#listener = null;
    }
  }

  it.each([
    ['device-lost', [null, null, null]],
    ['device-lost', [null, 'device-lost', 'device-lost']],
    ['device-lost', [null, 'no-webgpu', 'no-webgpu']],
    ['device-lost', [null, 'device-lost', 'no-webgpu']],
    ['adapter-too-small', [null, 'adapter-too-small', 'adapter-too-small']],
  ] as const)('and does not come back is said as %s: %j', async (code, given) => {
    loads = [...given];
    vi.stubGlobal('Worker', LosingWorker);
    const givenUp: string[] = [];
    const engine = createEngine('cpu', (error) => givenUp.push(error.code));
    const { signal } = new AbortController();
    await engine.load(model('small', 'small'), { signal, onProgress: () => undefined });
    const sampling = { temperature: 0, topP: 1, repetitionPenalty: 1, seed: 1 };
    const reply = engine.generate([], { maxTokens: 1, sampling, signal });
    await expect(reply.next()).rejects.toMatchObject({ code });
    // A model that can be loaded again is not given up.
    expect(givenUp).toEqual(given[1] === null ? [] : [code]);
  });
});
