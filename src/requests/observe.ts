import * as v from 'valibot';
import { CHANNEL, fromTiming, report, type Asker, type Report, type SeenRequest } from './request.ts';

/** Of a context that lives for days, the latest. */
const KEPT = 2000;

/**
 * Tells the pages of this origin, for as long as this context lives, of every request that it makes and of every
 * one that it made before. For a page, a worker and a service worker alike; call once in each.
 */
export function observeRequests(asker: Asker): void {
  // Not randomUUID, which an insecure context lacks.
  const context = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const told: SeenRequest[] = [];
  const channel = new BroadcastChannel(CHANNEL);
  const say = (requests: readonly SeenRequest[]): void => {
    if (requests.length > 0)
      channel.postMessage({ kind: 'measured', requests: [...requests] } satisfies Report);
  };
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    const seen = list.getEntries().flatMap((entry) => {
      // A page's own document is a navigation entry, which is a resource entry too.
      if (!(entry instanceof PerformanceResourceTiming)) return [];
      const id = `${context}/${count++}`;
      return fromTiming(entry, { id, asker, timeOrigin: performance.timeOrigin }) ?? [];
    });
    told.push(...seen);
    told.splice(0, told.length - KEPT);
    say(seen);
  });
  // Only a document has the second kind; elsewhere it is not known and left out.
  for (const type of ['resource', 'navigation']) {
    if (PerformanceObserver.supportedEntryTypes.includes(type)) observer.observe({ type, buffered: true });
  }
  channel.addEventListener('message', ({ data }) => {
    const heard = v.safeParse(report, data);
    if (heard.success && heard.output.kind === 'ask') say(told);
  });
}
