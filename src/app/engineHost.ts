/**
 * The one engine of this page: finds out what the device can do, brings a model here, loads it, and says how that
 * stands.
 */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { FreeModel } from '../conversation/flow/ports.ts';
import { engineIsFree, holdEngine, type EngineHold } from '../engine/lock.ts';
import { asEngineError, EngineError } from '../device/error.ts';
import type { DeviceReport } from '../device/report.ts';
import type { Engine } from '../engine/port.ts';
import { onScreen } from '../device/onScreen.ts';
import { probeDevice } from '../device/probe.ts';
import { loadCatalogue } from '../models/catalogue.ts';
import { download, importFiles, removeModel, storedState, type TransferOptions } from '../models/store.ts';
import { askToBeKept } from '../vault/keeping.ts';
import { arrived } from '../device/arrived.ts';
import { isHere, offersFor, sameOffer, type Offer, type Wanted } from './offers.ts';
import { InUse } from './inUse.ts';
import { forgetAgreed, readChoice, rememberAgreed, rememberPicked } from './choice.ts';

export type Standing =
  | { readonly phase: 'looking' }
  /** No model runs here, or none is there to fetch. */
  | { readonly phase: 'none' }
  /** Its files have to be brought here first; nothing is fetched before the person says so. */
  | { readonly phase: 'needs' | 'paused'; readonly offer: Offer }
  | {
      readonly phase: 'fetching';
      readonly offer: Offer;
      readonly haveBytes: number;
      readonly totalBytes: number;
      /** Bytes a second over the last seconds; 0 while unknown. */
      readonly rate: number;
    }
  | { readonly phase: 'loading'; readonly offer: Offer; readonly fraction: number }
  | { readonly phase: 'ready'; readonly offer: Offer }
  | { readonly phase: 'failed'; readonly offer: Offer | null; readonly error: EngineError }
  /** Another tab runs the engine. */
  | { readonly phase: 'elsewhere'; readonly offer: Offer };

export interface HostState {
  readonly standing: Standing;
  readonly device: DeviceReport | null;
  readonly offers: readonly Offer[];
}

/** Seconds over which the rate of a download is taken. */
const RATE_WINDOW_MS = 5000;

export class EngineHost {
  readonly use: UseBoundStore<StoreApi<HostState>> = create<HostState>(() => ({
    standing: { phase: 'looking' },
    device: null,
    offers: [],
  }));
  #engine: Engine | null = null;
  /** Let go, but still writing what has begun. */
  #leaving: Engine | null = null;
  readonly #replies = new InUse();
  /** The last engine that was let go, until its memory is back. */
  #unloading: Promise<void> = Promise.resolve();
  #hold: EngineHold | undefined;
  #work: AbortController | null = null;
  /** The last download or import, ended well or not. */
  #brought: Promise<void> = Promise.resolve();

  /**
   * @param nano the page was opened for tests
   * @param seeds the sampling seed of each next reply
   */
  constructor(
    private readonly nano: boolean,
    private readonly seeds: () => number,
  ) {}

  /** Asks device and origin, then loads the first choice if it is here, or goes on fetching it if that was agreed. */
  async start(): Promise<void> {
    await this.#safely(null, async () => {
      // Neither storage nor threads nor WebGPU are there on plain http from another machine.
      if (!isSecureContext) throw new EngineError('insecure-context');
      const work = this.#newWork();
      await this.refresh();
      goesOn(work);
      const offer = this.use.getState().offers.find(({ fit }) => fit.ok);
      if (offer !== undefined && isHere(offer)) await this.#load(offer, 'ask');
      else if (offer?.served !== true) this.#stand({ phase: 'none' });
      else if (readChoice().agreed) await this.#fetch(offer);
      else this.#stand({ phase: 'needs', offer });
    });
  }

  /** Looks again at what is here and what can be had. */
  async refresh(): Promise<void> {
    const [device, catalogue] = await Promise.all([probeDevice(), loadCatalogue()]);
    const wanted: Wanted = { picked: readChoice().picked, nano: this.nano };
    const offers = await offersFor(catalogue.models, catalogue.served, device, storedState, wanted);
    this.use.setState({ device, offers });
  }

  /** The person picked this model: load it, fetching first what is missing. */
  async pick(offer: Offer): Promise<void> {
    rememberPicked(offer);
    await this.#safely(offer, () => (isHere(offer) ? this.#load(offer, 'ask') : this.#agreed(offer)));
  }

  /** Takes the model's files from a folder or a stick. */
  async importFrom(offer: Offer, files: readonly File[]): Promise<void> {
    rememberPicked(offer);
    await this.#safely(offer, () =>
      this.#bring(offer, (options) => importFiles(offer.model, offer.variant, files, options)),
    );
  }

  /** Holds a download; what has come stays. */
  pause(): void {
    const { standing } = this.use.getState();
    if (standing.phase !== 'fetching') return;
    this.#work?.abort();
    this.#stand({ phase: 'paused', offer: standing.offer });
    void this.#safely(standing.offer, () => this.refresh());
  }

  /** Deletes a model's files from this browser. */
  async remove(offer: Offer): Promise<void> {
    const { standing } = this.use.getState();
    const current = 'offer' in standing && sameOffer(standing.offer, offer);
    await this.#safely(offer, async () => {
      forgetAgreed();
      if (current) await this.#letGo();
      await removeModel(offer.model, offer.variant);
      await this.refresh();
      if (current) await this.start();
    });
  }

  /** Takes the engine over from another tab. */
  async takeOver(): Promise<void> {
    const { standing } = this.use.getState();
    if (standing.phase === 'elsewhere')
      await this.#safely(standing.offer, () => this.#load(standing.offer, 'take-over'));
  }

  /** Ends the engine, with all that it has read in its memory; a reply on its way is written to its end before. */
  async close(): Promise<void> {
    this.#stand({ phase: 'none' });
    await this.#safely(null, () => this.#letGo());
  }

  /** As `close`, but at once: a reply on its way is cut. Resolves once nothing more is fetched or stored. */
  async end(): Promise<void> {
    this.#drop();
    this.#stand({ phase: 'none' });
    await this.#brought;
  }

  /** Tries the same again after a failure. */
  async retry(): Promise<void> {
    const { standing } = this.use.getState();
    if (standing.phase !== 'failed') return;
    await this.#safely(standing.offer, async () => {
      await this.refresh();
      const offer = this.use.getState().offers.find((other) => sameOffer(other, standing.offer));
      if (offer === undefined) await this.start();
      else await this.pick(offer);
    });
  }

  now(): FreeModel | null {
    const { standing } = this.use.getState();
    if (standing.phase !== 'ready' || this.#engine === null) return null;
    return {
      writes: 'freely',
      engine: this.#engine,
      model: standing.offer.model,
      seed: this.seeds,
      hold: () => this.#replies.hold(),
    };
  }

  ready(signal: AbortSignal): Promise<FreeModel> {
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      const look = (): void => {
        const ready = this.now();
        const { standing } = this.use.getState();
        if (signal.aborted) reject(new EngineError('aborted'));
        else if (ready !== null) resolve(ready);
        else if (standing.phase === 'failed') reject(standing.error);
        else return;
        stop.abort();
      };
      stop.signal.addEventListener('abort', this.use.subscribe(look));
      signal.addEventListener('abort', look, { signal: stop.signal });
      look();
    });
  }

  #stand(standing: Standing): void {
    this.use.setState({ standing });
  }

  /** Any failure of an engine or the store becomes a standing with a sentence; a newer piece of work silences it. */
  async #safely(offer: Offer | null, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      const error = asEngineError(reason);
      if (error.code === 'aborted') return;
      console.warn(error);
      // Another tab may have more luck.
      if (this.#engine === null) this.#release();
      this.#stand({ phase: 'failed', offer, error });
    }
  }

  async #agreed(offer: Offer): Promise<void> {
    if (!offer.fit.ok) throw new EngineError(offer.fit.why === 'no-files' ? 'model-missing' : offer.fit.why);
    rememberAgreed();
    await this.#fetch(offer);
  }

  #fetch(offer: Offer): Promise<void> {
    return this.#bring(offer, (options) => download(offer.model, offer.variant, options));
  }

  async #bring(offer: Offer, transfer: (options: TransferOptions) => Promise<void>): Promise<void> {
    const work = this.#newWork();
    const rate = new Rate();
    const onProgress = (haveBytes: number, totalBytes: number): void => {
      if (work.signal.aborted) return;
      this.#stand({ phase: 'fetching', offer, haveBytes, totalBytes, rate: rate.at(haveBytes) });
    };
    onProgress(offer.haveBytes, offer.totalBytes);
    // Asks the browser not to clear the model away when space runs short; it may say no.
    await askToBeKept();
    goesOn(work);
    const bringing = transfer({ onProgress: throttled(onProgress), signal: work.signal });
    const end = (): void => undefined;
    const before = this.#brought;
    this.#brought = bringing.then(end, end).then(() => before);
    await bringing;
    await this.refresh();
    goesOn(work);
    const fetched = this.use.getState().offers.find((other) => sameOffer(other, offer));
    await this.#load(fetched ?? offer, 'ask');
  }

  async #load(offer: Offer, mode: 'ask' | 'take-over'): Promise<void> {
    const work = this.#newWork();
    this.#stand({ phase: 'loading', offer, fraction: 0 });
    await this.#unload();
    goesOn(work);
    // Whoever writes in careful mode never needs it.
    const { createEngine } = await arrived(import('../engine/client.ts'));
    goesOn(work);
    // From one model to the next the right to run one is kept: another tab waits for it.
    if (this.#hold === undefined) {
      const hold = await holdEngine(mode, () => {
        // Two engines at once would need twice the memory: a reply on its way here is cut, and can be continued.
        const { standing } = this.use.getState();
        if (standing.phase === 'ready' || standing.phase === 'loading') {
          this.#drop();
          this.#elsewhere(standing.offer);
        } else {
          // Let go already and only writing what has begun, or fetching another model: that goes on.
          this.#dropEngine();
        }
      });
      if (work.signal.aborted) hold?.release();
      goesOn(work);
      if (hold === undefined) {
        this.#elsewhere(offer);
        return;
      }
      this.#hold = hold;
    }
    const engine = createEngine(offer.engine, (error) => {
      if (this.#engine !== engine) return;
      this.#drop();
      this.#stand({ phase: 'failed', offer, error });
    });
    this.#engine = engine;
    try {
      await engine.load(offer.model, {
        signal: work.signal,
        onProgress: ({ fraction }) => {
          if (!work.signal.aborted) this.#stand({ phase: 'loading', offer, fraction });
        },
      });
    } catch (reason) {
      if (this.#engine === engine) this.#drop();
      throw reason;
    }
    if (this.#engine === engine) this.#stand({ phase: 'ready', offer });
  }

  /** Another tab runs the engine: says so, and goes on here once that one has let it go and this one is on screen. */
  #elsewhere(offer: Offer): void {
    this.#stand({ phase: 'elsewhere', offer });
    const { signal } = this.#newWork();
    void this.#safely(offer, async () => {
      if ((await engineIsFree(signal)) && (await onScreen(signal))) await this.#load(offer, 'ask');
    });
  }

  /** Gives the engine's memory and the right to run one back at once. */
  #drop(): void {
    this.#work?.abort();
    this.#dropEngine();
  }

  #dropEngine(): void {
    this.#engine?.terminate();
    this.#engine = null;
    this.#leaving?.terminate();
    this.#release();
  }

  #release(): void {
    this.#hold?.release();
    this.#hold = undefined;
  }

  /** The same once what is under way has ended. */
  async #letGo(): Promise<void> {
    this.#work?.abort();
    const hold = this.#hold;
    this.#hold = undefined;
    try {
      await this.#unload();
    } finally {
      hold?.release();
    }
  }

  /** Resolves once the memory is back: behind a reply's second try, too, which is not asked for yet. */
  #unload(): Promise<void> {
    const engine = this.#engine;
    this.#engine = null;
    if (engine === null) return this.#unloading;
    this.#leaving = engine;
    const unloading = this.#replies
      .nobody()
      .then(() => engine.unload())
      .finally(() => {
        this.#leaving = null;
      });
    // Who let it go hears why that failed; whoever comes next only waits.
    this.#unloading = unloading.catch(() => undefined);
    return unloading;
  }

  #newWork(): AbortController {
    this.#work?.abort();
    this.#work = new AbortController();
    return this.#work;
  }
}

/** @throws EngineError `aborted` where another model, or none, is wanted by now */
function goesOn({ signal }: AbortController): void {
  if (signal.aborted) throw new EngineError('aborted');
}

/** Bytes a second over a sliding window. */
class Rate {
  readonly #seen: { readonly at: number; readonly bytes: number }[] = [];

  at(bytes: number): number {
    const now = performance.now();
    this.#seen.push({ at: now, bytes });
    while (this.#seen.length > 2 && now - (this.#seen[0]?.at ?? now) > RATE_WINDOW_MS) this.#seen.shift();
    const first = this.#seen[0];
    if (first === undefined || now - first.at < 500) return 0;
    return ((bytes - first.bytes) / (now - first.at)) * 1000;
  }
}

const PROGRESS_MS = 200;

/** A few calls a second, the last one always. */
function throttled(report: (have: number, total: number) => void): (have: number, total: number) => void {
  let last = -Infinity;
  return (have, total) => {
    const now = performance.now();
    if (have < total && now - last < PROGRESS_MS) return;
    last = now;
    report(have, total);
  };
}
