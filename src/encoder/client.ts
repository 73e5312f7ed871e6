/** The encoder as the page sees it: texts to vectors, computed in a worker of its own. */
import { EngineError } from '../device/error.ts';
import { unlessAborted } from '../device/unlessAborted.ts';
import { workerFault } from '../device/workerFault.ts';
import { downloadFiles, type TransferOptions } from '../models/store.ts';
import { filesOfEncoder } from './files.ts';
import type { TextKind } from './manifest.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export interface Encoder {
  /**
   * Fetches what is missing of the weights (32 MB) from this page's origin. `encode` does so by itself; call it to
   * show the progress or to be ready early.
   * @throws EngineError `offline`, `model-missing`, `model-corrupt`, `quota`, `aborted`
   */
  fetch(options: TransferOptions): Promise<void>;
  /**
   * A vector of length 1 for each text, in their order; products of two vectors are cosines. The first call loads
   * the model. An abort is answered at once while texts are computed; the worker hears it between two batches.
   * @throws EngineError the codes of `fetch`, `out-of-memory`, `internal`
   */
  encode(texts: readonly string[], kind: TextKind, signal?: AbortSignal): Promise<Float32Array[]>;
  /**
   * Stops the worker and frees its memory; what is computed fails with `aborted`. Resolves once nothing more is
   * fetched or stored, for which whoever fetches has to abort. A later call starts it anew.
   */
  stop(): Promise<void>;
}

/** An encoder that takes no memory until it is first used. */
export function createEncoder(): Encoder {
  return new WorkerEncoder();
}

interface Pending {
  readonly resolve: (vectors: Float32Array[]) => void;
  readonly reject: (error: EngineError) => void;
}

class WorkerEncoder implements Encoder {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #nextId = 1;
  /** The last call of `fetch`, ended well or not: two at once would load the same bytes twice. */
  #fetched = Promise.resolve();

  async fetch(options: TransferOptions): Promise<void> {
    const { signal } = options;
    const fetching = this.#fetched.then(async () => {
      if (signal.aborted) throw new EngineError('aborted');
      await downloadFiles(filesOfEncoder(), options);
    });
    const end = (): void => undefined;
    this.#fetched = fetching.then(end, end);
    // Somebody else's fetch may be in front: it goes on, and whoever gives up does not wait for it.
    await unlessAborted(fetching, signal);
  }

  async encode(
    texts: readonly string[],
    kind: TextKind,
    signal = new AbortController().signal,
  ): Promise<Float32Array[]> {
    await this.fetch({ signal, onProgress: () => undefined });
    if (signal.aborted) throw new EngineError('aborted');
    const worker = (this.#worker ??= this.#start());
    const id = this.#nextId++;
    const send = (message: ToWorker): void => {
      worker.postMessage(message);
    };
    const vectors = new Promise<Float32Array[]>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    const abort = (): void => {
      send({ kind: 'abort', id });
      this.#pending.get(id)?.reject(new EngineError('aborted'));
    };
    signal.addEventListener('abort', abort, { once: true });
    send({ kind: 'encode', id, texts, textKind: kind });
    try {
      return await vectors;
    } finally {
      this.#pending.delete(id);
      signal.removeEventListener('abort', abort);
    }
  }

  async stop(): Promise<void> {
    this.#end(new EngineError('aborted', 'the encoder was stopped'));
    await this.#fetched;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'encoder' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const pending = this.#pending.get(data.id);
      if (data.kind === 'done') pending?.resolve(data.vectors);
      else pending?.reject(new EngineError(data.code, data.detail));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#end(workerFault(event));
    });
    return worker;
  }

  #end(why: EngineError): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#pending.values()) reject(why);
  }
}
