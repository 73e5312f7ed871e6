import {
  EngineError,
  type Engine,
  type EngineId,
  type Finished,
  type LoadOptions,
  type Piece,
} from './port.ts';
import type { ModelManifest } from '../models/manifest.ts';
import { fits, type Variant } from '../models/variant.ts';
import type { FromWorker, RequestBody, Result, ResultOf, ToWorker } from './worker/protocol.ts';
import { probeDevice } from './probe.ts';

/** One line an adapter: the bundler must see each `new Worker(new URL(…))` as it stands. */
const START_WORKER: Readonly<Record<EngineId, () => Worker>> = {
  cpu: () => new Worker(new URL('./cpu/worker.ts', import.meta.url), { type: 'module', name: 'engine-cpu' }),
  webllm: () =>
    new Worker(new URL('./webllm/worker.ts', import.meta.url), { type: 'module', name: 'engine-webllm' }),
};

/** A lost device is replaced this often within one turn before the person is told. */
const REVIVALS_PER_TURN = 2;

/** An engine in a dedicated worker of its own. */
export function createEngine(id: EngineId): Engine {
  return new WorkerEngine(id);
}

interface Loaded {
  readonly model: ModelManifest;
  readonly variant: Variant;
  readonly threads: number;
}

interface Pending {
  readonly onPiece: (piece: Piece) => void;
  readonly onProgress: LoadOptions['onProgress'];
  readonly resolve: (result: Result) => void;
  readonly reject: (error: EngineError) => void;
}

interface AskOptions<R> {
  readonly signal?: AbortSignal;
  /** The result at once when the signal fires: the worker may need a whole chunk until it hears of it. */
  readonly whenAborted?: () => R;
  readonly onPiece?: Pending['onPiece'];
  readonly onProgress?: Pending['onProgress'];
}

function ignore(): void {
  // nobody listens
}

class WorkerEngine implements Engine {
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #nextId = 1;
  /** How to load the same model again after the device was lost. */
  #loaded: Loaded | undefined;

  constructor(readonly id: EngineId) {}

  async load(model: ModelManifest, options: LoadOptions): Promise<void> {
    const device = await probeDevice();
    const fit = fits(model, this.id, device, 0);
    if (!fit.ok) {
      const code = fit.why === 'no-files' ? 'model-missing' : fit.why;
      throw new EngineError(code, '', { needs: fit.needs ?? 0, has: fit.has ?? 0 });
    }
    const loaded: Loaded = { model, variant: fit.variant, threads: options.threads ?? device.cpu.threads };
    this.#loaded = undefined;
    await this.#ask({ kind: 'load', ...loaded }, options);
    this.#loaded = loaded;
  }

  async *generate(...[messages, options]: Parameters<Engine['generate']>): ReturnType<Engine['generate']> {
    const { signal, ...rest } = options;
    let written = options.written ?? '';
    for (let revivals = 0; ; revivals++) {
      const body = { kind: 'generate', messages, options: { ...rest, written } } as const;
      try {
        const stream = this.#stream(body, signal);
        for (;;) {
          const step = await stream.next();
          if (step.done === true) return step.value;
          written += step.value.text;
          yield step.value;
        }
      } catch (error) {
        const lost = error instanceof EngineError && error.code === 'device-lost';
        if (!lost || revivals >= REVIVALS_PER_TURN || this.#loaded === undefined) throw error;
        await this.#revive(this.#loaded, signal);
      }
    }
  }

  async countTokens(messages: Parameters<Engine['countTokens']>[0]): Promise<number> {
    return this.#ask({ kind: 'countTokens', messages });
  }

  async prefill(...[messages, signal]: Parameters<Engine['prefill']>): Promise<void> {
    await this.#ask({ kind: 'prefill', messages }, { signal, whenAborted: () => undefined });
  }

  async unload(): Promise<void> {
    if (this.#worker === undefined) return;
    this.#loaded = undefined;
    await this.#ask({ kind: 'unload' });
    this.#stop();
  }

  /** The old engine is dead after a device loss; a new worker asks for a new device. */
  async #revive(loaded: Loaded, signal: AbortSignal): Promise<void> {
    this.#stop();
    await this.#ask({ kind: 'load', ...loaded }, { signal });
  }

  /** Pieces as they come; the consumer may be slower than the engine. */
  async *#stream(
    body: RequestBody & { kind: 'generate' },
    signal: AbortSignal,
  ): AsyncGenerator<Piece, Finished, void> {
    let finished: Promise<Finished> | undefined;
    const pieces = new ReadableStream<Piece>({
      start: (controller) => {
        const close = (): void => {
          controller.close();
        };
        const clock = new StreamClock();
        finished = this.#ask(body, {
          signal,
          whenAborted: () => clock.aborted(),
          onPiece: (piece) => {
            clock.count(piece);
            controller.enqueue(piece);
          },
        });
        finished.then(close, close);
      },
    }).getReader();
    for (;;) {
      const { done, value } = await pieces.read();
      if (done) break;
      yield value;
    }
    if (finished === undefined) throw new EngineError('internal', 'the stream did not start');
    return finished;
  }

  #ask<K extends keyof ResultOf>(
    body: RequestBody & { kind: K },
    { signal, whenAborted, onPiece = ignore, onProgress = ignore }: AskOptions<ResultOf[K]> = {},
  ): Promise<ResultOf[K]> {
    const worker = (this.#worker ??= this.#start());
    const id = this.#nextId++;
    const send = (message: ToWorker): void => {
      worker.postMessage(message);
    };
    let abort: () => void = ignore;
    return new Promise<ResultOf[K]>((resolve, reject) => {
      this.#pending.set(id, {
        onPiece,
        onProgress,
        // The worker answers each kind of request with its own kind of result.
        resolve: (result) => {
          resolve(result as ResultOf[K]);
        },
        reject,
      });
      abort = () => {
        send({ kind: 'abort', id });
        if (whenAborted !== undefined) resolve(whenAborted());
      };
      send({ kind: 'request', id, body });
      if (signal?.aborted === true) abort();
      else signal?.addEventListener('abort', abort, { once: true });
    }).finally(() => {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', abort);
    });
  }

  #start(): Worker {
    const worker = START_WORKER[this.id]();
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      this.#receive(event.data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const code = /memory|allocat/i.test(event.message) ? 'out-of-memory' : 'internal';
      this.#stop(new EngineError(code, event.message));
    });
    return worker;
  }

  #receive(message: FromWorker): void {
    const pending = this.#pending.get(message.id);
    switch (message.kind) {
      case 'piece':
        pending?.onPiece(message.piece);
        break;
      case 'progress':
        pending?.onProgress(message.progress);
        break;
      case 'done':
        pending?.resolve(message.result);
        break;
      case 'failed':
        pending?.reject(new EngineError(message.code, message.detail, message.figures));
        break;
    }
  }

  #stop(why = new EngineError('aborted', 'the engine was stopped')): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const pending of this.#pending.values()) pending.reject(why);
  }
}

/** What the page itself knows of a stream, for one that ends by its own abort. */
class StreamClock {
  readonly #startedAt = performance.now();
  #firstPieceAt: number | undefined;
  #tokens = 0;

  count(piece: Piece): void {
    this.#firstPieceAt ??= performance.now();
    this.#tokens += piece.tokens;
  }

  aborted(): Finished {
    const now = performance.now();
    const firstPieceMs = (this.#firstPieceAt ?? now) - this.#startedAt;
    return {
      finish: 'aborted',
      usage: { promptTokens: 0, reusedTokens: 0, completionTokens: this.#tokens, forcedTokens: 0 },
      timings: { prefillMs: firstPieceMs, firstPieceMs, decodeMs: now - this.#startedAt - firstPieceMs },
    };
  }
}
