/** The small model of careful mode: brings it here, says how that stands, and lends it to the conversation. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { Learned } from '../coe/careful/learned.ts';
import type { Means } from '../coe/careful/choose.ts';
import type { Scorer } from '../coe/careful/scorer.ts';
import type { Lang } from '../coe/types.ts';
import type { CarefulModel } from '../conversation/flow/ports.ts';
import type { Encoder } from '../encoder/client.ts';
import { asEngineError, type EngineError } from '../device/error.ts';
import { arrived } from '../device/arrived.ts';

export type CarefulStanding =
  | { readonly phase: 'asleep' | 'ready' }
  | { readonly phase: 'fetching'; readonly haveBytes: number; readonly totalBytes: number }
  | { readonly phase: 'failed'; readonly error: EngineError };

type CarefulMeans = Omit<Means, 'bank'>;

/** What one language takes, kept over the messages. */
interface Prepared extends Omit<CarefulMeans, 'scorer'> {
  readonly scorerUntil: (signal: AbortSignal) => Scorer;
}

export class CarefulHost implements CarefulModel {
  readonly writes = 'carefully';
  readonly model = { id: 'empathy-r1-light', name: 'Empathy-R1 light' };
  readonly use: UseBoundStore<StoreApi<{ readonly standing: CarefulStanding }>> = create(() => ({
    standing: { phase: 'asleep' },
  }));
  #encoder: Promise<Encoder> | null = null;
  readonly #prepared = new Map<Lang, Promise<Prepared>>();
  /** Ends all that is under way. */
  #work = new AbortController();

  /** Brings the model here ahead of the first message. What goes wrong is in the standing. */
  async start(): Promise<void> {
    try {
      await this.#fetch(this.#work.signal);
    } catch (reason) {
      console.warn('careful mode is not ready', reason);
    }
  }

  async means(lang: Lang, until: AbortSignal): Promise<CarefulMeans> {
    const signal = AbortSignal.any([until, this.#work.signal]);
    await this.#fetch(signal);
    const preparing = this.#prepared.get(lang) ?? this.#prepare(lang);
    this.#prepared.set(lang, preparing);
    try {
      const { scorerUntil, ...rest } = await preparing;
      return { ...rest, scorer: scorerUntil(signal) };
    } catch (reason) {
      // What could not be loaded is tried again the next time.
      this.#prepared.delete(lang);
      throw reason;
    }
  }

  /**
   * Ends what is under way and frees the model's memory; resolves once nothing more is fetched or stored. The next
   * message starts it anew.
   */
  async stop(): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    this.#prepared.clear();
    const [encoder] = await Promise.allSettled([this.#encoder]);
    if (encoder.status === 'fulfilled') await encoder.value?.stop();
  }

  async #fetch(signal: AbortSignal): Promise<void> {
    if (this.use.getState().standing.phase === 'ready') return;
    try {
      const encoder = await this.#load();
      await encoder.fetch({
        signal,
        onProgress: (haveBytes, totalBytes) => {
          this.#stand({ phase: 'fetching', haveBytes, totalBytes });
        },
      });
      this.#stand({ phase: 'ready' });
    } catch (reason) {
      const error = asEngineError(reason);
      this.#stand(error.code === 'aborted' ? { phase: 'asleep' } : { phase: 'failed', error });
      throw error;
    }
  }

  async #prepare(lang: Lang): Promise<Prepared> {
    const [encoder, learned, { encoderScorer }, { vectorsOf }] = await Promise.all([
      this.#load(),
      loadLearned(lang),
      arrived(import('../coe/careful/encoderScorer.ts')),
      arrived(import('../coe/careful/learned.ts')),
    ]);
    const scorerUntil = encoderScorer(
      lang,
      (signal) => (texts, kind) => encoder.encode(texts, kind, signal),
      vectorsOf(learned),
    );
    return { scorerUntil, calibration: learned.sentences, odds: learned.odds };
  }

  /** After the first paint: a page that is only read needs none of it. */
  #load(): Promise<Encoder> {
    const known = this.#encoder;
    if (known !== null) return known;
    const coming = arrived(import('../encoder/client.ts')).then(({ createEncoder }) => createEncoder());
    this.#encoder = coming;
    coming.catch(() => {
      // What could not be loaded is tried again the next time.
      this.#encoder = null;
    });
    return coming;
  }

  #stand(standing: CarefulStanding): void {
    this.use.setState({ standing });
  }
}

async function loadLearned(lang: Lang): Promise<Learned> {
  return lang === 'zh'
    ? (await arrived(import('../../models/encoder/choosing.zh.json'))).default
    : (await arrived(import('../../models/encoder/choosing.en.json'))).default;
}
