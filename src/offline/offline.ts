/** The service worker as the page sees it: whether the app works without a network, and whether a newer version waits. */
import * as v from 'valibot';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { answer, type Answer, type Question } from './messages.ts';

export interface OfflineState {
  /** The page opens without a network. */
  readonly page: boolean;
  /** The engines' files are here too. */
  readonly engines: boolean;
  /** A newer version is here and waits until the person lets it in. */
  readonly update: boolean;
}

export class Offline {
  readonly use: UseBoundStore<StoreApi<OfflineState>> = create<OfflineState>(() => ({
    page: false,
    engines: false,
    update: false,
  }));
  #registration: Promise<ServiceWorkerRegistration | undefined> = Promise.resolve(undefined);
  #registering: Promise<unknown> = Promise.resolve();

  /**
   * Registers the service worker, where the browser has one to give: none on plain http, nor in some private
   * windows. The app then works, but only with a network.
   */
  async start(): Promise<void> {
    this.#registration = this.#register();
    if ((await this.#registration) !== undefined) this.use.setState({ page: true });
  }

  /** Brings the engines' files here; nothing happens where they are, or where there is no service worker. */
  async keepEngines(): Promise<void> {
    const active = (await this.#registration)?.active ?? null;
    if (active === null) return;
    if ((await ask(active, 'keep-engines')) === 'done') this.use.setState({ engines: true });
  }

  /** Resolves once no service worker is on its way in, so that what takes it away finds it. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.#registering]);
  }

  /** Lets the newer version in, and opens the page anew. `other-tabs`: close them first. */
  async update(): Promise<Answer> {
    const registration = await this.#registration;
    const newer = registration?.waiting ?? registration?.active ?? null;
    if (newer === null) return 'failed';
    const takesOver = new Promise<void>((resolve) => {
      if (newer.state === 'activated') resolve();
      else
        navigator.serviceWorker.addEventListener(
          'controllerchange',
          () => {
            resolve();
          },
          { once: true },
        );
    });
    const said = await ask(newer, 'update');
    // Only the tab that asked opens itself anew.
    if (said === 'done') void takesOver.then(reload);
    return said;
  }

  async #register(): Promise<ServiceWorkerRegistration | undefined> {
    const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    if (container === undefined) return undefined;
    try {
      const registering = container.register(`${import.meta.env.BASE_URL}sw.js`);
      this.#registering = registering;
      this.#watch(await registering, container);
      return await container.ready;
    } catch (reason) {
      console.warn('no service worker', reason);
      return undefined;
    }
  }

  #watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
    const look = (): void => {
      // Without a controller it is the first one, which waits for nobody.
      const waits = registration.waiting !== null && container.controller !== null;
      if (waits) this.use.setState({ update: true });
      else if (registration.active !== null) void this.#askWhetherNewer(registration.active);
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    look();
  }

  /** Once the last tab is closed the browser lets a new service worker take over by itself; what it gives out is the same. */
  async #askWhetherNewer(active: ServiceWorker): Promise<void> {
    this.use.setState({ update: (await ask(active, 'newer')) === 'yes' });
  }
}

function reload(): void {
  location.reload();
}

function ask(worker: ServiceWorker, question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      const said = v.safeParse(answer, data);
      port1.close();
      resolve(said.success ? said.output : 'failed');
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}
