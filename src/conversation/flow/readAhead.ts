/** Reads the message while it is still being typed, so that sending finds most of it already in the cache. */
import type { ChatMessage } from '../../engine/port.ts';
import { EngineError } from '../../engine/port.ts';
import type { ModelSource, ReadyModel } from './ports.ts';

/** A pause in typing as long as this starts the reading; a longer one would waste it, a shorter one the processor. */
const PAUSE_MS = 350;

type Prompt = (ready: ReadyModel) => Promise<readonly ChatMessage[] | null>;

export class ReadAhead {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: AbortController | null = null;

  constructor(private readonly models: ModelSource) {}

  /** Takes note of a change in the composer. `prompt` is asked for only when the pause has come; null: nothing to read. */
  typed(prompt: Prompt): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#read(prompt);
    }, PAUSE_MS);
  }

  /** Lets go: the message was sent, or there is nothing to read. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running?.abort();
    this.#running = null;
  }

  async #read(prompt: Prompt): Promise<void> {
    const ready = this.models.now();
    if (ready === null) return;
    const running = new AbortController();
    this.#running = running;
    try {
      const messages = await prompt(ready);
      if (messages === null || running.signal.aborted) return;
      await ready.engine.prefill(messages, running.signal);
    } catch (reason) {
      // Reading ahead only saves time: what is wrong will be said when the message is sent.
      if (!(reason instanceof EngineError)) throw reason;
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }
}
