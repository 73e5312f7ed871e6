import type { FromWorker, ToWorker } from './worker/protocol.ts';

type Listener = (event: { readonly data: FromWorker }) => void;

/** A worker that is asked and does not answer, as one that is still loading; in the place of `Worker`. */
export class SilentWorker {
  /** All since the last test began. */
  static readonly started: SilentWorker[] = [];
  readonly asked: string[] = [];
  ended = false;
  readonly #unanswered: number[] = [];
  readonly #listeners: Listener[] = [];

  constructor() {
    SilentWorker.started.push(this);
  }

  postMessage(message: ToWorker): void {
    if (message.kind !== 'request') return;
    this.asked.push(message.body.kind);
    this.#unanswered.push(message.id);
  }

  /** Breaks its silence once: all that it was asked for is done. */
  answer(): void {
    for (const id of this.#unanswered.splice(0))
      for (const listener of this.#listeners) listener({ data: { kind: 'done', id, result: undefined } });
  }

  terminate(): void {
    this.ended = true;
  }

  addEventListener(type: string, listener: Listener): void {
    if (type === 'message') this.#listeners.push(listener);
  }
}
