import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** As close to the end as counts as being there. */
const NEAR_PX = 80;

/**
 * Keeps the end of a growing reply in sight while the person is at the end, and lets go as soon as they scroll
 * away. A new turn is brought to the top of the pane.
 */
export function useFollowsEnd(
  pane: RefObject<HTMLElement | null>,
  sessionId: string,
  liveTurn: string | null,
): void {
  const atEnd = useRef(false);

  useLayoutEffect(() => {
    const element = pane.current;
    const turns = element?.querySelectorAll('[data-turn]');
    turns?.item(turns.length - 1).scrollIntoView({ block: 'start' });
  }, [pane, sessionId]);

  useEffect(() => {
    if (liveTurn === null) return undefined;
    const element = pane.current;
    if (element === null) return undefined;
    element.querySelector(`[data-turn="${liveTurn}"]`)?.scrollIntoView({ block: 'start' });
    atEnd.current = true;
    const onScroll = (): void => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    const grows = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTo({ top: element.scrollHeight });
    });
    for (const child of element.children) grows.observe(child);
    return () => {
      element.removeEventListener('scroll', onScroll);
      grows.disconnect();
    };
  }, [pane, liveTurn]);
}
