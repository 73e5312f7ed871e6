/** Who answers: careful mode, or a language model that writes freely. The person chooses; careful is where they begin. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { ModelSource, ReadyModel } from '../conversation/flow/ports.ts';
import type { CarefulHost } from './carefulHost.ts';
import { readChoice, rememberWrites } from './choice.ts';
import type { EngineHost } from './engineHost.ts';

export type Writes = ReadyModel['writes'];

export class Answering implements ModelSource {
  readonly use: UseBoundStore<StoreApi<{ readonly writes: Writes }>>;
  /** The last of the changes; each waits for the one before, so that a model is let go before another is loaded. */
  #changes: Promise<void> = Promise.resolve();

  /** @param writes what this page was opened for; undefined: what the person chose last */
  constructor(
    readonly careful: CarefulHost,
    readonly free: EngineHost,
    writes: Writes | undefined,
  ) {
    this.use = create(() => ({ writes: writes ?? readChoice().writes }));
  }

  /** Makes ready whoever answers. */
  async start(): Promise<void> {
    await (this.use.getState().writes === 'carefully' ? this.careful.start() : this.free.start());
  }

  /** The language model's memory is given back once it does not answer; a reply on its way is written to its end before. */
  async choose(writes: Writes): Promise<void> {
    rememberWrites(writes);
    this.use.setState({ writes });
    const before = this.#changes;
    const change = async (): Promise<void> => {
      await before;
      if (this.use.getState().writes !== writes) return;
      if (writes === 'carefully') await Promise.all([this.free.close(), this.careful.start()]);
      else await this.free.start();
    };
    this.#changes = change();
    await this.#changes;
  }

  /** Ends whatever computes, at once; its memory goes with it. Resolves once nothing more is fetched or stored. */
  async end(): Promise<void> {
    await Promise.all([this.careful.stop(), this.free.end()]);
  }

  writes(): Writes {
    return this.use.getState().writes;
  }

  subscribe(listener: () => void): () => void {
    const ends = [this.use.subscribe(listener), this.free.use.subscribe(listener)];
    return () => {
      for (const end of ends) end();
    };
  }

  now(): ReadyModel | null {
    return this.use.getState().writes === 'carefully' ? this.careful : this.free.now();
  }

  /** Follows the choice: a message that waits for a model which is not there is answered once the person chooses otherwise. */
  async ready(signal: AbortSignal): Promise<ReadyModel> {
    if (this.use.getState().writes === 'carefully') return this.careful;
    const changed = new AbortController();
    const stop = this.use.subscribe(() => {
      changed.abort();
    });
    try {
      return await this.free.ready(AbortSignal.any([signal, changed.signal]));
    } catch (reason) {
      if (changed.signal.aborted && !signal.aborted) return await this.ready(signal);
      throw reason;
    } finally {
      stop();
    }
  }
}
