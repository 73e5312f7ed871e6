import type { Span } from '../types.ts';

/** Whether two half-open ranges share at least one unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
