import { asEngineError, EngineError, type EngineErrorCode } from '../device/error.ts';
import { probeDevice } from '../device/probe.ts';
import { unlessAborted } from '../device/unlessAborted.ts';
import { workerFault } from '../device/workerFault.ts';
import type { ModelManifest } from '../models/manifest.ts';
import type { Variant } from '../models/engines/engines.ts';
import { fits } from '../models/variant.ts';
import type { Engine, Finished, LoadOptions, Piece } from './port.ts';
import type { EngineId } from '../models/engines/engines.ts';
import type { FromWorker, RequestBody, Result, ResultOf, ToWorker } from './worker/protocol.ts';

/** One line an adapter: the bundler must see each `new Worker(new URL(…))` as it stands. */
const START_WORKER: Readonly<Record<EngineId, () => Worker>> = {
  cpu: () => new Worker(new URL('./cpu/worker.ts', import.meta.url), { type: 'module', name: 'engine-cpu' }),
  webllm: () =>
    new Worker(new URL('./webllm/worker.ts', import.meta.url), { type: 'module', name: 'engine-webllm' }),
};

/** A lost device is replaced this often within one turn before the person is told. */
const REVIVALS_PER_TURN = 2;

/** So often a dead worker's model is loaded again before the engine is given up. */
const LOADS_PER_REVIVAL = 2;

/** After these nothing in a worker can be relied on, and its memory is wanted back. */
const FATAL: readonly EngineErrorCode[] = ['device-lost', 'out-of-memory'];

/**
 * An engine in a dedicated worker of its own.
 *
 * @param onGivenUp called when the worker died and its model could not be loaded again
 */
export function createEngine(id: EngineId, onGivenUp: (error: EngineError) => void = ignore): Engine {
  return new WorkerEngine(id, onGivenUp);
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
  /**
   * The result at once when the signal fires, since the worker may need a whole chunk until it hears of it; without it
   * the request fails with `aborted`, as soon.
   */
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
  /** How to load the same model again after the worker or its device was lost. */
  #loaded: Loaded | undefined;
  #revival: Promise<void> | undefined;

  constructor(
    readonly id: EngineId,
    private readonly onGivenUp: (error: EngineError) => void,
  ) {}

  async load(model: ModelManifest, options: LoadOptions): Promise<void> {
    const device = await probeDevice();
    const fit = fits(model, this.id, device, 0);
    if (!fit.ok) {
      const code = fit.why === 'no-files' ? 'model-missing' : fit.why;
      throw new EngineError(code, '', { needs: fit.needs ?? 0, has: fit.has ?? 0 });
    }
    const loaded: Loaded = { model, variant: fit.variant, threads: options.threads ?? device.cpu.threads };
    this.#loaded = undefined;
    await this.#load(loaded, options);
    this.#loaded = loaded;
  }

  async *generate(...[messages, options]: Parameters<Engine['generate']>): ReturnType<Engine['generate']> {
    const { signal, ...rest } = options;
    const clock = new StreamClock();
    let written = options.written ?? '';
    for (let revivals = 0; ; revivals++) {
      const body = { kind: 'generate', messages, options: { ...rest, written } } as const;
      try {
        await this.#alive(signal);
        const stream = this.#stream(body, clock, signal);
        for (;;) {
          const step = await stream.next();
          if (step.done === true) return step.value;
          written += step.value.text;
          yield step.value;
        }
      } catch (error) {
        if (signal.aborted) return clock.aborted();
        const lost = error instanceof EngineError && error.code === 'device-lost';
        // One that was given up for it has nothing to go on with.
        if (!lost || this.#loaded === undefined || revivals >= REVIVALS_PER_TURN) throw error;
      }
    }
  }

  async countTokens(...[messages, signal]: Parameters<Engine['countTokens']>): Promise<number> {
    await this.#alive(signal);
    return this.#ask({ kind: 'countTokens', messages }, { signal });
  }

  async prefill(...[messages, signal]: Parameters<Engine['prefill']>): Promise<void> {
    try {
      await this.#alive(signal);
      await this.#ask({ kind: 'prefill', messages }, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  async unload(): Promise<void> {
    this.#loaded = undefined;
    const worker = this.#worker;
    if (worker === undefined) return;
    try {
      await this.#ask({ kind: 'unload' });
    } catch (reason) {
      // It was ended before it answered, as by a load that is aborted: its memory is back all the same.
      if (this.#worker === worker) throw reason;
    }
    if (this.#worker === worker) this.#stop();
  }

  terminate(): void {
    this.#loaded = undefined;
    this.#stop();
  }

  /** Loads in the worker; one that could not, or was not to, goes with what it has taken. */
  async #load(loaded: Loaded, options: Pick<AskOptions<undefined>, 'signal' | 'onProgress'>): Promise<void> {
    try {
      await this.#ask({ kind: 'load', ...loaded }, options);
    } catch (error) {
      this.#stop();
      throw error;
    }
  }

  /**
   * Waits until there is a worker that has the model. A new worker asks for a new device.
   * @throws EngineError `aborted` as soon as the signal fires; else why the model could not be loaded again
   */
  async #alive(signal: AbortSignal): Promise<void> {
    if (this.#revival === undefined) {
      if (this.#worker !== undefined) return;
      if (this.#loaded === undefined) throw new EngineError('model-missing', 'no model is loaded');
      this.#revival = this.#revive(this.#loaded).finally(() => {
        this.#revival = undefined;
      });
    }
    await unlessAborted(this.#revival, signal);
  }

  /** No one's stop ends it: whoever asks next finds the model. */
  async #revive(loaded: Loaded): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await this.#load(loaded, {});
        return;
      } catch (reason) {
        const error = asEngineError(reason);
        if (error.code === 'aborted') throw error;
        if (tries < LOADS_PER_REVIVAL) continue;
        this.#loaded = undefined;
        // There was a device: a browser that gives none any more has lost it for good.
        const why = error.code === 'no-webgpu' ? new EngineError('device-lost', error.message) : error;
        this.onGivenUp(why);
        throw why;
      }
    }
  }

  /** Pieces as they come; the consumer may be slower than the engine. */
  async *#stream(
    body: RequestBody & { kind: 'generate' },
    clock: StreamClock,
    signal: AbortSignal,
  ): AsyncGenerator<Piece, Finished, void> {
    let finished: Promise<Finished> | undefined;
    const pieces = new ReadableStream<Piece>({
      start: (controller) => {
        const close = (): void => {
          controller.close();
        };
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
        if (whenAborted === undefined) reject(new EngineError('aborted'));
        else resolve(whenAborted());
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
      // What one said before it was ended may still arrive.
      if (worker === this.#worker) this.#receive(event.data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#stop(workerFault(event));
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
      case 'failed': {
        const error = new EngineError(message.code, message.detail, message.figures);
        if (FATAL.includes(error.code)) this.#stop(error);
        else pending?.reject(error);
        break;
      }
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
