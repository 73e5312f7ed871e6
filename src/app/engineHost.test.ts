import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { engineIsFree, holdEngine } from '../engine/lock.ts';
import { SilentWorker } from '../engine/silentWorker.fixture.ts';
import { model } from '../models/manifest.fixture.ts';
import { EngineHost } from './engineHost.ts';
import type { Offer } from './offers.ts';

/** The locks of a browser as far as they are used here: one name, its holder, and who waits for it. */
class Locks {
  #holder: { readonly lose: () => void } | null = null;
  readonly #waiting: (() => void)[] = [];

  get held(): boolean {
    return this.#holder !== null;
  }

  async request(
    _: string,
    options: LockOptions,
    work: (lock: Lock | null) => Promise<void> | undefined,
  ): Promise<void> {
    if (this.held && options.ifAvailable === true) return work(null);
    if (options.steal === true) this.#holder?.lose();
    else
      while (this.held)
        await new Promise<void>((free, reject) => {
          this.#waiting.push(free);
          options.signal?.addEventListener('abort', () => {
            reject(new DOMException('', 'AbortError'));
          });
        });
    const lost = new Promise<never>((_free, reject) => {
      const holder = {
        lose: () => {
          reject(new DOMException('', 'AbortError'));
        },
      };
      this.#holder = holder;
      void Promise.resolve(work({ name: '', mode: 'exclusive' })).then(() => {
        if (this.#holder === holder) this.free();
      });
    });
    await Promise.race([lost, this.#untilFree()]);
  }

  /** The holder lets go; whoever waits goes on. */
  free(): void {
    this.#holder = null;
    for (const go of this.#waiting.splice(0)) go();
  }

  #untilFree(): Promise<void> {
    return new Promise((free) => {
      this.#waiting.push(free);
    });
  }
}

let locks: Locks;
let visible: boolean;
let screen: EventTarget & { readonly visibilityState: string };

beforeEach(() => {
  locks = new Locks();
  SilentWorker.started.length = 0;
  visible = true;
  screen = Object.defineProperty(new EventTarget(), 'visibilityState', {
    get: () => (visible ? 'visible' : 'hidden'),
  }) as typeof screen;
  vi.stubGlobal('navigator', { locks, hardwareConcurrency: 2 });
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('document', screen);
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
  expect(locks.held).toBe(true);
  await host.close();
  await picking;
  expect(host.use.getState().standing.phase).toBe('none');
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true]);
  expect(locks.held).toBe(false);
});

it('one that is let go before it has the right to run neither starts nor keeps the right', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await Promise.resolve();
  await host.close();
  await picking;
  expect(host.use.getState().standing.phase).toBe('none');
  expect(SilentWorker.started).toEqual([]);
  expect(locks.held).toBe(false);
});

/** Another tab runs an engine. @returns what ends that */
async function otherTab(): Promise<() => void> {
  const hold = await holdEngine('ask', () => undefined);
  if (hold === undefined) throw new Error('it is held already');
  return () => {
    hold.release();
  };
}

it('a tab that was told that another one runs the engine goes on once that one has let it go', async () => {
  const end = await otherTab();
  const host = new EngineHost(false, () => 1);
  await host.pick(OFFER);
  expect(host.use.getState().standing.phase).toBe('elsewhere');
  expect(SilentWorker.started).toEqual([]);
  end();
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  expect(host.use.getState().standing.phase).toBe('loading');
  await host.close();
});

it('one that is not on screen leaves the engine to the others until it is', async () => {
  const end = await otherTab();
  visible = false;
  const host = new EngineHost(false, () => 1);
  await host.pick(OFFER);
  end();
  await vi.waitFor(() => {
    expect(locks.held).toBe(false);
  });
  expect(SilentWorker.started).toEqual([]);
  visible = true;
  screen.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => {
    expect(SilentWorker.started).toHaveLength(1);
  });
  await host.close();
});

it('one that wants no engine any more takes none that becomes free', async () => {
  const end = await otherTab();
  const host = new EngineHost(false, () => 1);
  await host.pick(OFFER);
  await host.close();
  end();
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.use.getState().standing.phase).toBe('none');
  expect(SilentWorker.started).toEqual([]);
});

it('the tab whose engine another one took hears it when that one ends', async () => {
  const host = new EngineHost(false, () => 1);
  void host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  const other = await holdEngine('take-over', () => undefined);
  await vi.waitFor(() => {
    expect(host.use.getState().standing.phase).toBe('elsewhere');
  });
  expect(SilentWorker.started[0]?.ended).toBe(true);
  other?.release();
  await vi.waitFor(() => {
    expect(SilentWorker.started).toHaveLength(2);
  });
  await host.close();
});

it('another tab that takes the engine over leaves the fetching of another model alone', async () => {
  // A store that never answers: the fetching goes on for as long as the test.
  vi.stubGlobal('caches', new Proxy({}, { get: () => () => new Promise(() => undefined) }));
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  SilentWorker.started[0]?.answer();
  await picking;
  void host.pick({ ...OFFER, model: model('other', 'small'), haveBytes: 0 });
  expect(host.use.getState().standing.phase).toBe('fetching');
  const other = await holdEngine('take-over', () => undefined);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.ended).toBe(true);
  });
  other?.release();
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.use.getState().standing).toMatchObject({
    phase: 'fetching',
    offer: { model: { id: 'other' } },
  });
  expect(SilentWorker.started).toHaveLength(1);
});

it('from one model to the next the engine does not go to a tab that waits for it', async () => {
  const host = new EngineHost(false, () => 1);
  const first = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started).toHaveLength(1);
  });
  let free = false;
  void engineIsFree(new AbortController().signal).then(() => (free = true));
  const second = host.pick({ ...OFFER, model: model('other', 'small') });
  await vi.waitFor(() => {
    expect(SilentWorker.started).toHaveLength(2);
  });
  expect(free).toBe(false);
  expect(host.use.getState().standing).toMatchObject({ phase: 'loading', offer: { model: { id: 'other' } } });
  await host.close();
  await Promise.all([first, second]);
});

it('a model that is let go while a reply is written with it stays until that has ended, and no other reply gets it', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  const [worker] = SilentWorker.started;
  worker?.answer();
  await picking;
  const replies = [host.now(), host.now()].map((ready) => ready?.hold());
  const closing = host.close();
  expect(host.now()).toBeNull();
  for (const ended of replies) {
    await new Promise((resolve) => setTimeout(resolve));
    expect([worker?.asked, worker?.ended, locks.held]).toEqual([['load'], false, true]);
    ended?.();
    ended?.();
  }
  await vi.waitFor(() => {
    expect(worker?.asked).toEqual(['load', 'unload']);
  });
  worker?.answer();
  await closing;
  expect([worker?.ended, locks.held]).toEqual([true, false]);
});

it('one that is still written with goes at once where everything ends', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  SilentWorker.started[0]?.answer();
  await picking;
  host.now()?.hold();
  void host.close();
  await host.end();
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true]);
});

it('models that are picked while a reply is written with another wait for it, and the last of them is loaded', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  const [first] = SilentWorker.started;
  first?.answer();
  await picking;
  const ended = host.now()?.hold();
  void host.pick(OFFER);
  void host.pick(OFFER);
  await new Promise((resolve) => setTimeout(resolve));
  expect(first?.asked).toEqual(['load']);
  ended?.();
  await vi.waitFor(() => {
    expect(first?.asked).toEqual(['load', 'unload']);
  });
  expect(SilentWorker.started).toHaveLength(1);
  first?.answer();
  await vi.waitFor(() => {
    expect(SilentWorker.started.map(({ asked }) => asked)).toEqual([['load', 'unload'], ['load']]);
  });
  expect(locks.held).toBe(true);
  await host.end();
});

it('a tab that takes the engine over cuts a reply of a model that was let go, and nothing goes on here by itself', async () => {
  const host = new EngineHost(false, () => 1);
  const picking = host.pick(OFFER);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.asked).toEqual(['load']);
  });
  SilentWorker.started[0]?.answer();
  await picking;
  const ended = host.now()?.hold();
  const closing = host.close();
  const other = await holdEngine('take-over', () => undefined);
  await vi.waitFor(() => {
    expect(SilentWorker.started[0]?.ended).toBe(true);
  });
  ended?.();
  await closing;
  other?.release();
  await new Promise((resolve) => setTimeout(resolve));
  expect(host.use.getState().standing.phase).toBe('none');
  expect(SilentWorker.started).toHaveLength(1);
});
