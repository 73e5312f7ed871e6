/** The service worker as the page sees it: whether the app works without a network, and whether a newer version waits. */
import * as v from 'valibot';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { answer, type Answer, type Question } from './messages.ts';

export interface OfflineState {
  /** The page opens without a network. */
  readonly page: boolean;
  /** The engines' files are here too. */
  readonly engines: boolean;
  /** A newer version is here and waits to be let in. */
  readonly update: boolean;
}

export class Offline {
  readonly use: UseBoundStore<StoreApi<OfflineState>> = create<OfflineState>(() => ({
    page: false,
    engines: false,
    update: false,
  }));
  #registration: Promise<ServiceWorkerRegistration | undefined> = Promise.resolve(undefined);

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

  /** Lets the version that waits take over, and opens the page anew. `other-tabs`: close them first. */
  async update(): Promise<Answer> {
    const waiting = (await this.#registration)?.waiting ?? null;
    if (waiting === null) return 'failed';
    // Only the tab that asked opens itself anew.
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    const said = await ask(waiting, 'update');
    if (said !== 'done') navigator.serviceWorker.removeEventListener('controllerchange', reload);
    return said;
  }

  async #register(): Promise<ServiceWorkerRegistration | undefined> {
    const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
    if (container === undefined) return undefined;
    try {
      this.#watch(await container.register(`${import.meta.env.BASE_URL}sw.js`), container);
      return await container.ready;
    } catch (reason) {
      console.warn('no service worker', reason);
      return undefined;
    }
  }

  #watch(registration: ServiceWorkerRegistration, container: ServiceWorkerContainer): void {
    const look = (): void => {
      // Without a controller it is the first one, which waits for nobody.
      this.use.setState({ update: registration.waiting !== null && container.controller !== null });
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    look();
  }
}

/**
 * Takes the service worker away; the open page goes on without it. Its cache is one of the origin's caches, for
 * whoever erases those. It comes back with the next visit.
 *
 * @public for the erasing of everything
 */
export async function removeServiceWorker(): Promise<void> {
  const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  for (const registration of (await container?.getRegistrations()) ?? []) await registration.unregister();
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
