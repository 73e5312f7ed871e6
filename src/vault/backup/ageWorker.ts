/**
 * `age.ts` in a worker of its own, which goes with its memory when the stream ends: the page stays alive during the
 * key derivation. Pieces go over one at a time, each only when it is asked for, so a large backup never piles up.
 */
import type { Bytes } from './age.ts';
import { BackupError, type BackupErrorCode } from './errors.ts';

export type ToWorker =
  | { readonly type: 'start'; readonly mode: 'encrypt' | 'decrypt'; readonly passphrase: string }
  /** null: there is no more. */
  | { readonly type: 'chunk'; readonly chunk: Uint8Array<ArrayBuffer> | null }
  | { readonly type: 'more' };

export type FromWorker =
  | { readonly type: 'want' }
  | { readonly type: 'open' }
  | { readonly type: 'chunk'; readonly chunk: Uint8Array<ArrayBuffer> }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly code: BackupErrorCode; readonly detail: string };

/** @throws BackupError `wrong-passphrase`, `damaged`; also in the middle of the stream */
export async function throughAge(
  mode: 'encrypt' | 'decrypt',
  passphrase: string,
  input: Bytes,
): Promise<Bytes> {
  // Node runs the same code on its one thread.
  if (typeof Worker === 'undefined') {
    const { decryptAge, encryptAge } = await import('./age.ts');
    return mode === 'encrypt' ? encryptAge(passphrase, input) : decryptAge(passphrase, input);
  }
  const worker = new Worker(new URL('./age.worker.ts', import.meta.url), { type: 'module' });
  const reader = input.getReader();
  const send = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  let output: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  let delivered: () => void = () => undefined;
  const stop = (error: BackupError | null): void => {
    worker.terminate();
    if (error !== null) output?.error(error);
    delivered();
    void reader.cancel().catch((reason: unknown) => {
      console.warn('the input of a backup could not be let go', reason);
    });
  };
  const stream: Bytes = new ReadableStream(
    {
      start: (controller) => {
        output = controller;
      },
      pull: () =>
        new Promise<void>((resolve) => {
          delivered = resolve;
          send({ type: 'more' });
        }),
      cancel: () => {
        stop(null);
      },
    },
    { highWaterMark: 0 },
  );
  return new Promise<Bytes>((resolve, reject) => {
    const fail = (error: BackupError): void => {
      stop(error);
      reject(error);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new BackupError('damaged', event.message));
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      switch (data.type) {
        case 'want':
          void reader.read().then(
            ({ value }) => {
              send({ type: 'chunk', chunk: value ?? null });
            },
            (reason: unknown) => {
              fail(reason instanceof BackupError ? reason : new BackupError('damaged', String(reason)));
            },
          );
          return;
        case 'open':
          resolve(stream);
          return;
        case 'chunk':
          output?.enqueue(data.chunk);
          delivered();
          return;
        case 'end':
          output?.close();
          stop(null);
          return;
        case 'failed':
          fail(new BackupError(data.code, data.detail));
      }
    };
    send({ type: 'start', mode, passphrase });
  });
}
