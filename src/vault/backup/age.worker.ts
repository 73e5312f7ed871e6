import { decryptAge, encryptAge, type Bytes } from './age.ts';
import { BackupError } from './errors.ts';
import type { FromWorker, ToWorker } from './ageWorker.ts';

let more: () => void = () => undefined;
let take: (chunk: Uint8Array<ArrayBuffer> | null) => void = () => undefined;

function post(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

/** What the page sends, a piece at a time and only when it is wanted. */
function fromPage(): Bytes {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const chunk = await new Promise<Uint8Array<ArrayBuffer> | null>((resolve) => {
          take = resolve;
          post({ type: 'want' });
        });
        if (chunk === null) controller.close();
        else controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
}

async function run(mode: 'encrypt' | 'decrypt', passphrase: string): Promise<void> {
  const through = mode === 'encrypt' ? encryptAge : decryptAge;
  const reader = (await through(passphrase, fromPage())).getReader();
  post({ type: 'open' });
  for (;;) {
    await new Promise<void>((resolve) => {
      more = resolve;
    });
    const { done, value } = await reader.read();
    if (done) break;
    const chunk = new Uint8Array(value);
    post({ type: 'chunk', chunk }, [chunk.buffer]);
  }
  post({ type: 'end' });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'start':
      run(data.mode, data.passphrase).catch((reason: unknown) => {
        const error = reason instanceof BackupError ? reason : new BackupError('damaged', String(reason));
        post({ type: 'failed', code: error.code, detail: error.detail });
      });
      return;
    case 'chunk':
      take(data.chunk);
      return;
    case 'more':
      more();
  }
});
