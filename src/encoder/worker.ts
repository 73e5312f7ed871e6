import { setUpRuntime } from '../engine/onnxRuntime.ts';
import { asEngineError, EngineError } from '../device/error.ts';
import { openFiles } from '../models/store.ts';
import { filesOfEncoder } from './files.ts';
import { ENCODER } from './manifest.ts';
import { EncoderModel } from './model.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** More gain little on short texts, and an engine may be at work beside it. */
const THREADS = 2;

setUpRuntime(Math.min(THREADS, navigator.hardwareConcurrency));

const aborts = new Map<number, AbortController>();
let model: Promise<EncoderModel> | undefined;
let queue = Promise.resolve();

function loaded(): Promise<EncoderModel> {
  model ??= openFiles(filesOfEncoder())
    .then((reader) => EncoderModel.load(ENCODER, reader))
    .catch((error: unknown) => {
      model = undefined; // the next request tries again: the files may be there by then
      throw error;
    });
  return model;
}

async function answer(request: ToWorker & { kind: 'encode' }, signal: AbortSignal): Promise<void> {
  const { id } = request;
  const post = (message: FromWorker, transfer: Transferable[] = []): void => {
    self.postMessage(message, { transfer });
  };
  try {
    if (signal.aborted) throw new EngineError('aborted');
    const vectors = await (await loaded()).encode(request.texts, request.textKind, signal);
    post(
      { kind: 'done', id, vectors },
      vectors.map(({ buffer }) => buffer),
    );
  } catch (error) {
    const { code, detail } = asEngineError(error);
    post({ kind: 'failed', id, code, detail });
  } finally {
    aborts.delete(id);
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'abort') {
    aborts.get(data.id)?.abort();
    return;
  }
  const abort = new AbortController();
  aborts.set(data.id, abort);
  queue = queue.then(() => answer(data, abort.signal));
});
