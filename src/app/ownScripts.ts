/**
 * What the page may run as a worker: what the build wrote (its assets, and the service worker). What else lies on this
 * origin, a model's files above all, is never a script. Import it before anything else.
 */
import { trustScripts } from '../requests/trustedScripts.ts';

const BASE = import.meta.env.BASE_URL;
const ASSETS = `${BASE}assets/`;
const SERVICE_WORKER = `${BASE}sw.js`;

trustScripts(
  ({ pathname }) => pathname.startsWith(ASSETS) || pathname === SERVICE_WORKER || import.meta.env.DEV,
);

/** A host by number: such a one no source of a policy names but 127.0.0.1 (CSP 3, 6.7.2.9). */
function isNumbered(hostname: string): boolean {
  return (/(?:^|\.)\d+$/u.test(hostname) && hostname !== '127.0.0.1') || hostname.startsWith('[');
}

/** The same as the page's policy says it, for browsers without Trusted Types: only here it is known where the page lies. */
function narrowWorkers(): void {
  if (import.meta.env.DEV || isNumbered(location.hostname)) return;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `worker-src ${location.origin}${ASSETS} ${location.origin}${SERVICE_WORKER}`;
  document.head.append(meta);
}

narrowWorkers();
