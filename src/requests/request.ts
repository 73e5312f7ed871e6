/** What one context of this program (the page, a worker, the service worker) knows of a request that it made. */
import * as v from 'valibot';

export const ASKERS = ['page', 'worker', 'service-worker'] as const;
export type Asker = (typeof ASKERS)[number];

/** The name of the `Server-Timing` entry with which the service worker marks an answer that came from this device. */
export const FROM_DEVICE = 'device';

const request = v.object({
  /** Unique among all contexts, so that a report that is repeated counts once. */
  id: v.string(),
  /** Absolute, without a fragment. */
  url: v.string(),
  /** When it began, in milliseconds since 1970. */
  at: v.number(),
  asker: v.picklist(ASKERS),
  /** Bytes that came over the network, headers included; null while that is not known. */
  bytes: v.nullable(v.number()),
  /** `device`: answered by the service worker's or the browser's own copy; nothing was sent. */
  from: v.picklist(['network', 'device']),
});

export type SeenRequest = v.InferOutput<typeof request>;

/** What the contexts say to each other over the channel. */
export const report = v.variant('kind', [
  /** Measured by the context that asked. */
  v.object({ kind: v.literal('measured'), requests: v.array(request) }),
  /** Let through by the service worker, on its way to the network. */
  v.object({ kind: v.literal('passed'), requests: v.array(request) }),
  /** A page that opened asks for what was said before. */
  v.object({ kind: v.literal('ask') }),
]);

export type Report = v.InferOutput<typeof report>;

export const CHANNEL = 'empathy-requests';

/** The part of a `PerformanceResourceTiming` that is needed. */
export interface Timing {
  readonly name: string;
  /** Milliseconds since the context's time origin. */
  readonly startTime: number;
  readonly transferSize: number;
  readonly encodedBodySize: number;
  readonly serverTiming: readonly { readonly name: string }[];
}

/**
 * A resource timing entry (W3C Resource Timing) as a request; undefined for addresses that are no network's
 * (blob:, data:). What is unclear counts as sent.
 */
export function fromTiming(
  timing: Timing,
  { id, asker, timeOrigin }: { readonly id: string; readonly asker: Asker; readonly timeOrigin: number },
): SeenRequest | undefined {
  if (!/^https?:/.test(timing.name)) return undefined;
  const marked = timing.serverTiming.some(({ name }) => name === FROM_DEVICE);
  // A body without a transfer is one that the browser had kept.
  const kept = timing.transferSize === 0 && timing.encodedBodySize > 0;
  const device = marked || kept;
  return {
    id,
    url: timing.name.replace(/#.*$/s, ''),
    at: Math.round(timeOrigin + timing.startTime),
    asker,
    bytes: device ? 0 : timing.transferSize,
    from: device ? 'device' : 'network',
  };
}
