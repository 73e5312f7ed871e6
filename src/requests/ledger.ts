/** One list out of what all contexts said: each request once. */
import type { SeenRequest } from './request.ts';

/** The service worker hears of a request when it has been woken, which on a busy machine takes its time. */
const NEAR_MS = 30_000;

/**
 * Puts both kinds of report together, newest first. A request that was let through and measured is listed as
 * measured; one that was let through and that no context measured (under way, or made by a nested worker) is
 * listed with its size unknown.
 */
export function combine(
  measured: readonly SeenRequest[],
  passed: readonly SeenRequest[],
): readonly SeenRequest[] {
  const once = unique(measured);
  const open = new Map<string, number[]>();
  for (const { url, at, from } of once) {
    if (from === 'network') open.set(url, [...(open.get(url) ?? []), at]);
  }
  const unmeasured = unique(passed).filter(({ url, at }) => {
    const times = open.get(url) ?? [];
    const near = nearest(times, at);
    if (near === undefined) return true;
    times.splice(near, 1);
    return false;
  });
  return [...once, ...unmeasured].sort((a, b) => b.at - a.at);
}

function unique(requests: readonly SeenRequest[]): readonly SeenRequest[] {
  return [...new Map(requests.map((request) => [request.id, request])).values()];
}

/** Index of the time nearest to `at`, if one is near. */
function nearest(times: readonly number[], at: number): number | undefined {
  let best: number | undefined;
  let distance = NEAR_MS;
  times.forEach((time, index) => {
    if (Math.abs(time - at) > distance) return;
    best = index;
    distance = Math.abs(time - at);
  });
  return best;
}

export interface Totals {
  /** Requests that went over the network. */
  readonly sent: number;
  /** Bytes that came back, where known. */
  readonly bytes: number;
  /** Requests to any other address than this page's own. */
  readonly foreign: number;
}

export function totalsOf(requests: readonly SeenRequest[], origin: string): Totals {
  const sent = requests.filter(({ from }) => from === 'network');
  return {
    sent: sent.length,
    bytes: sent.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
    foreign: sent.filter(({ url }) => new URL(url).origin !== origin).length,
  };
}
