import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Erasing, type Kept } from './erasing.ts';

/** As much of the Web Locks API (W3C) as is asked of it here: shared and exclusive, in order, with signal and steal. */
class Locks {
  readonly #waiting: { readonly shared: boolean; readonly grant: () => void }[] = [];
  #held: { readonly shared: boolean; readonly lose: (reason: DOMException) => void }[] = [];

  request<T>(_: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
    const shared = options.mode === 'shared';
    return new Promise((resolve, reject) => {
      const grant = (): void => {
        const hold = { shared, lose: reject };
        this.#held.push(hold);
        void work()
          .then(resolve, reject)
          .finally(() => {
            this.#held = this.#held.filter((other) => other !== hold);
            this.#next();
          });
      };
      if (options.steal === true) {
        for (const { lose } of this.#held.splice(0)) lose(new DOMException('stolen', 'AbortError'));
        grant();
        return;
      }
      const wish = { shared, grant };
      this.#waiting.push(wish);
      options.signal?.addEventListener('abort', () => {
        const at = this.#waiting.indexOf(wish);
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        reject(options.signal?.reason as Error);
      });
      this.#next();
    });
  }

  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    const free = this.#held.length === 0 || (first.shared && this.#held.every(({ shared }) => shared));
    if (!free) return;
    this.#waiting.shift();
    first.grant();
    this.#next();
  }
}

interface Tab {
  readonly erasing: Erasing;
  readonly heard: (string | readonly Kept[] | null)[];
}

async function tab(stop: () => Promise<void> = () => Promise.resolve()): Promise<Tab> {
  const heard: Tab['heard'] = [];
  const erasing = new Erasing();
  expect(await erasing.join()).toBe(true);
  erasing.onElsewhere({
    stop: async () => {
      heard.push('stop');
      await stop();
      heard.push('stopped');
    },
    over: (left) => heard.push(left),
  });
  return { erasing, heard };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new Locks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('whoever erases waits until the other pages have put everything down, and tells them how it ended', async () => {
  const one = await tab();
  let put = (): void => undefined;
  const two = await tab(
    () =>
      new Promise((resolve) => {
        put = resolve;
      }),
  );
  const erase = vi.fn(() => Promise.resolve(['caches'] as const));
  const ended = one.erasing.alone(erase);
  await vi.waitFor(() => {
    expect(two.heard).toEqual(['stop']);
  });
  expect(erase).not.toHaveBeenCalled();
  put();
  expect(await ended).toEqual(['caches']);
  await vi.waitFor(() => {
    expect(two.heard).toEqual(['stop', 'stopped', ['caches']]);
  });
  // Not what it says itself.
  expect(one.heard).toEqual([]);

  // The other one may go on with it, and says so to the first.
  expect(await two.erasing.alone(() => Promise.resolve([]))).toEqual([]);
  await vi.waitFor(() => {
    expect(one.heard).toEqual(['stop', 'stopped', []]);
  });
});

it('a page that does not put everything down in its time is not waited for, and hears of the end', async () => {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  const one = await tab();
  const two = await tab(() => new Promise(() => undefined));
  const ended = one.erasing.alone(() => Promise.resolve(['databases']));
  time.abort(new DOMException('late', 'TimeoutError'));
  expect(await ended).toEqual(['databases']);
  await vi.waitFor(() => {
    expect(two.heard).toEqual(['stop', ['databases']]);
  });
  timeout.mockRestore();
});

it('where the page that erases is gone before its end, the others are told to look', async () => {
  const one = await tab();
  const two = await tab();
  const gone = vi.fn(() => Promise.reject(new Error('the tab is closed')));
  await expect(one.erasing.alone(gone)).rejects.toThrow('closed');
  await vi.waitFor(() => {
    expect(two.heard).toEqual(['stop', 'stopped', null]);
  });
});

it('where the browser forbids the page to store anything it opens and erases all the same', async () => {
  const request = (): Promise<never> => Promise.reject(new DOMException('no', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request } });
  const one = await tab();
  expect(await one.erasing.alone(() => Promise.resolve([]))).toEqual([]);
});

it('a page that is opened meanwhile waits, keeps nothing before, and is told nothing', async () => {
  const one = await tab();
  let end = (): void => undefined;
  const ended = one.erasing.alone(
    () =>
      new Promise((resolve) => {
        end = () => {
          resolve([]);
        };
      }),
  );
  const joined = vi.fn();
  const opening = tab().then((two) => {
    joined();
    return two;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(joined).not.toHaveBeenCalled();
  end();
  await ended;
  expect((await opening).heard).toEqual([]);
});
