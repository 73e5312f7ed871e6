import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadFiles, importFiles, openModel, storedState, type FileSet } from './store.ts';
import { model } from './manifest.fixture.ts';
import { modelPlace } from './place.ts';
import { filesOf } from './variant.ts';

const BYTES = new TextEncoder().encode('weights');
const FILE = { path: 'a.bin', bytes: BYTES.length, sha256: createHash('sha256').update(BYTES).digest('hex') };
const SET: FileSet = { folder: 'm', files: [{ file: FILE, place: modelPlace('m', FILE) }] };

let kept: Map<string, Response>;
/** Why the browser's cache fails, if it does. */
let fault: DOMException | null;
/** Why nothing can be read in it. */
let forbidden: DOMException | null;

beforeEach(() => {
  kept = new Map();
  fault = null;
  forbidden = null;
  const cache = {
    match: (url: string) => Promise.resolve(kept.get(url)?.clone()),
    put: async (url: string, response: Response) => {
      const body = await response.arrayBuffer().catch(() => {
        // As browsers do, whatever the body failed with.
        throw new TypeError('network error');
      });
      if (fault !== null) throw fault;
      kept.set(url, new Response(body, { headers: response.headers }));
    },
  };
  vi.stubGlobal('caches', {
    open: () => (forbidden === null ? Promise.resolve(cache) : Promise.reject(forbidden)),
    match: (url: string) => (forbidden === null ? cache.match(url) : Promise.reject(forbidden)),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A body that breaks off behind its first bytes. */
function broken(reason: Error | DOMException): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(BYTES.slice(0, 2));
    },
    pull: (controller) => {
      controller.error(reason);
    },
  });
}

const options = { onProgress: () => undefined, signal: new AbortController().signal };

describe('a download', () => {
  let asked: number;
  const serve = (body: () => BodyInit): void => {
    asked = 0;
    vi.stubGlobal('fetch', () => {
      asked++;
      return Promise.resolve(new Response(body()));
    });
  };

  it('is kept once it is what the manifest says', async () => {
    serve(() => BYTES);
    await downloadFiles(SET, options);
    expect([...kept.values()].map(({ headers }) => headers.get('x-sha256'))).toEqual([FILE.sha256]);
  });

  it('that breaks off is tried again, and then the network is at fault', async () => {
    // The pauses between the tries.
    vi.stubGlobal('setTimeout', (go: () => void) => {
      queueMicrotask(go);
    });
    serve(() => broken(new TypeError('network error')));
    await expect(downloadFiles(SET, options)).rejects.toMatchObject({ code: 'offline' });
    expect(asked).toBe(4);
  });

  it.each([
    ['quota', 'QuotaExceededError'],
    ['storage', 'UnknownError'],
    ['storage', 'SecurityError'],
  ])(
    'that cannot be kept is a fault of the storage (%s), and not fetched again and again',
    async (code, name) => {
      serve(() => BYTES);
      fault = new DOMException('', name);
      await expect(downloadFiles(SET, options)).rejects.toMatchObject({ code });
      expect(asked).toBe(1);
    },
  );

  it('of something else leaves nothing', async () => {
    serve(() => 'nothing');
    await expect(downloadFiles(SET, options)).rejects.toMatchObject({ code: 'model-corrupt' });
    expect(kept.size).toBe(0);
  });

  it('that is stopped is that, whatever broke on the way', async () => {
    const stop = new AbortController();
    serve(() => {
      stop.abort();
      return broken(new DOMException('', 'AbortError'));
    });
    await expect(downloadFiles(SET, { ...options, signal: stop.signal })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});

describe('files that a person chose', () => {
  const small = model('m', 'small');
  const variant = { id: 'cpu' } as const;
  const [first] = filesOf(small, variant);
  if (first === undefined) throw new Error('no files');

  /** A file of the right name and size, and nothing else. */
  const sized = (): File =>
    Object.assign(new File([new Uint8Array(first.bytes)], first.path), { webkitRelativePath: '' });

  /** One on a stick that is pulled out while it is read. */
  const pulledOut = (): File =>
    Object.assign(sized(), {
      stream: () => broken(new DOMException('gone', 'NotReadableError')),
    });

  it('that can no longer be read are missing, by their names', async () => {
    await expect(importFiles(small, variant, [pulledOut()], options)).rejects.toMatchObject({
      code: 'model-missing',
      detail: first.path,
    });
  });

  it('that are something else are damaged', async () => {
    await expect(importFiles(small, variant, [pulledOut(), sized()], options)).rejects.toMatchObject({
      code: 'model-corrupt',
      detail: first.path,
    });
  });
});

it('a storage that the browser forbids is no fault of the program', async () => {
  forbidden = new DOMException('', 'SecurityError');
  const small = model('m', 'small');
  const variant = { id: 'cpu' } as const;
  await expect(storedState(small, variant)).rejects.toMatchObject({ code: 'storage' });
  await expect(openModel(small, variant)).rejects.toMatchObject({ code: 'storage' });
  await expect(downloadFiles(SET, options)).rejects.toMatchObject({ code: 'storage' });
});
