/**
 * The service worker: answers for the app's own files from this device, and says which requests it let through to
 * the network. It never touches a model's files, nor `runner.html`, which the command line drives.
 */
import * as v from 'valibot';
import { observeRequests } from '../../requests/observe.ts';
import { CHANNEL, type Report } from '../../requests/request.ts';
import { question, type Answer, type Question } from '../messages.ts';
import { Shelf, type BuildFile } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build. */
  readonly __WB_MANIFEST: readonly BuildFile[];
};

const shelf = new Shelf(self.__WB_MANIFEST, self.registration.scope);
const channel = new BroadcastChannel(CHANNEL);
observeRequests('service-worker');

self.addEventListener('install', (event) => {
  event.waitUntil(shelf.fill());
});

self.addEventListener('activate', (event) => {
  // The first page was opened before there was a service worker, and may go offline as it is.
  event.waitUntil(shelf.tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && shelf.isApp(request.url)) event.waitUntil(openStorage());
  if (shelf.mayHave(request)) event.respondWith(responseTo(event));
  else event.waitUntil(tellPassed(event));
});

async function responseTo(event: FetchEvent): Promise<Response> {
  const kept = await shelf.match(event.request);
  if (kept !== undefined) return kept;
  event.waitUntil(tellPassed(event));
  return fetch(event.request);
}

/**
 * Has the browser open its database's files while the page is still on its way: asked for by the page alone, they would
 * keep it waiting. Nothing is read, and none comes to be.
 */
async function openStorage(): Promise<void> {
  try {
    await indexedDB.databases();
  } catch (reason) {
    console.warn('the database was not opened ahead', reason);
  }
}

self.addEventListener('message', (event) => {
  const asked = v.safeParse(question, event.data);
  if (!asked.success) return;
  event.waitUntil(
    answer(asked.output).then((said) => {
      event.ports[0]?.postMessage(said);
    }),
  );
});

async function answer(asked: Question): Promise<Answer> {
  try {
    switch (asked) {
      case 'keep-engines':
        await shelf.fillEngines();
        return 'done';
      case 'newer':
        return (await shelf.isNewer()) ? 'yes' : 'no';
      case 'update':
        if (await othersAreOpen()) return 'other-tabs';
        await shelf.letIn();
        // The browser may have let it take over already; what it does not give out any more goes then as well.
        await self.skipWaiting();
        await shelf.tidy();
        return 'done';
    }
  } catch (reason) {
    console.warn(reason);
    return 'failed';
  }
}

/** Whether more than the tab that asks is open. */
async function othersAreOpen(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => shelf.isApp(url)).length > 1;
}

/** Tells the pages of a request that goes to the network; its size is for whoever made it to say. */
async function tellPassed({ request, clientId }: FetchEvent): Promise<void> {
  const at = Date.now();
  // A document that is being opened is no client yet.
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  const seen = {
    id: crypto.randomUUID(),
    url: request.url,
    at,
    asker: client?.type === 'worker' ? 'worker' : 'page',
    bytes: null,
    from: 'network',
  } as const;
  channel.postMessage({ kind: 'passed', requests: [seen] } satisfies Report);
}
