import { useEffect, useLayoutEffect } from 'react';

/** As close to the end as counts as being there. */
const NEAR_PX = 80;

/**
 * Keeps the end of a growing reply in sight while the person is at the end, and lets go as soon as they scroll
 * away. A session opens at its latest turn; a new turn is brought to the top of the pane.
 */
export function useFollowsEnd(pane: HTMLElement | null, sessionId: string, liveTurn: string | null): void {
  useLayoutEffect(() => {
    const turns = pane?.querySelectorAll('[data-turn]') ?? [];
    Array.from(turns).at(-1)?.scrollIntoView({ block: 'start' });
  }, [pane, sessionId]);

  useEffect(() => {
    if (pane === null || liveTurn === null) return undefined;
    pane.querySelector(`[data-turn="${liveTurn}"]`)?.scrollIntoView({ block: 'start' });
    const isAtEnd = (): boolean => pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR_PX;
    let follows = isAtEnd();
    const onScroll = (): void => {
      follows = isAtEnd();
    };
    pane.addEventListener('scroll', onScroll, { passive: true });
    const grows = new ResizeObserver(() => {
      if (follows) pane.scrollTo({ top: pane.scrollHeight });
    });
    for (const child of pane.children) grows.observe(child);
    return () => {
      pane.removeEventListener('scroll', onScroll);
      grows.disconnect();
    };
  }, [pane, liveTurn]);
}
