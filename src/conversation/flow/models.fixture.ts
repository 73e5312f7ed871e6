/** Models for tests of the conversation: who answers is decided by hand. */
import nano from '../../../models/nano/manifest.json' with { type: 'json' };
import { EngineError } from '../../device/error.ts';
import type { Engine, Finished } from '../../engine/port.ts';
import type { ModelManifest } from '../../models/manifest.ts';
import type { Told } from './conversation.ts';
import type { CarefulModel, FreeModel, ModelSource, ReadyModel } from './ports.ts';

const nothing = (): void => undefined;

export const TOLD: Told = {
  replied: nothing,
  removed: nothing,
  refused: nothing,
  opened: nothing,
  closed: nothing,
};

/** Begins every reply with the same words and goes on until it is stopped; notes what it was given to read. */
export class Endless implements Engine {
  readonly id = 'cpu';
  readonly read: string[] = [];
  /** What each reply is to, without the system's message. */
  readonly answered: (readonly string[])[] = [];
  replies = 0;

  constructor(readonly says: string) {}

  async *generate(...[messages, { signal }]: Parameters<Engine['generate']>): ReturnType<Engine['generate']> {
    this.replies++;
    this.answered.push(messages.slice(1).map(({ content }) => content));
    yield { text: this.says, tokens: 1 };
    if (!signal.aborted)
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve, { once: true });
      });
    const finish: Finished['finish'] = 'aborted';
    return {
      finish,
      usage: { promptTokens: 1, reusedTokens: 0, completionTokens: 1, forcedTokens: 0 },
      timings: { prefillMs: 0, firstPieceMs: 0, decodeMs: 0 },
    };
  }

  prefill: Engine['prefill'] = (messages) => {
    this.read.push(messages.at(-1)?.content ?? '');
    return Promise.resolve();
  };
  load = (): Promise<void> => Promise.resolve();
  countTokens: Engine['countTokens'] = () => Promise.resolve(1);
  unload = (): Promise<void> => Promise.resolve();
  terminate = nothing;
}

export function freeModel(engine: Engine): FreeModel {
  return {
    writes: 'freely',
    engine,
    model: nano as unknown as ModelManifest,
    seed: () => 1,
    hold: () => nothing,
  };
}

const EVEN = { offset: 0, slope: 1 };

/** Finds every sentence as fit as any other. */
export const EVENLY: CarefulModel = {
  writes: 'carefully',
  model: { id: 'even', name: 'Even' },
  means: () =>
    Promise.resolve({
      scorer: { score: (texts, candidates) => Promise.resolve(texts.map(() => candidates.map(() => 0))) },
      calibration: {},
      odds: { sharpness: 1, feeling: EVEN, family: EVEN, group: EVEN },
    }),
};

/** Who answers, and when that is there. */
export class ByHand implements ModelSource {
  readonly #listeners = new Set<() => void>();

  /** @param kind who answers while nothing is there */
  constructor(
    private kind: ReadyModel['writes'],
    private model: ReadyModel | null = null,
  ) {}

  become(model: ReadyModel): void {
    this.kind = model.writes;
    this.model = model;
    for (const listener of this.#listeners) listener();
  }

  writes(): ReadyModel['writes'] {
    return this.kind;
  }

  now(): ReadyModel | null {
    return this.model;
  }

  ready(signal: AbortSignal): Promise<ReadyModel> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (signal.aborted) reject(new EngineError('aborted'));
        else if (this.model !== null) resolve(this.model);
      };
      this.#listeners.add(look);
      signal.addEventListener('abort', look);
      look();
    });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
