import { describe, expect, it } from 'vitest';
import { unlessAborted } from './unlessAborted.ts';

const never = new Promise<never>(() => undefined);

describe('waiting unless aborted', () => {
  it('lets go of work that never ends', async () => {
    const abort = new AbortController();
    const waiting = unlessAborted(never, abort.signal);
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    await expect(unlessAborted(never, abort.signal)).rejects.toMatchObject({ code: 'aborted' });
  });

  it('gives what the work comes to', async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  });

  it('takes no result for an abort that came before it', async () => {
    await expect(unlessAborted(Promise.resolve(1), AbortSignal.abort())).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});
