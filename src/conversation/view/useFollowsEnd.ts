import { useEffect, useLayoutEffect } from 'react';

/** The word being written stays this far above the pane's lower edge, clear of its fade. */
const MARGIN_PX = 56;

/** Where the next word of the live turn will stand: its caret, or what says that it is being read. */
function placeOfWriting(pane: HTMLElement): Element | undefined {
  return Array.from(pane.querySelectorAll('[data-writing]')).at(-1);
}

/** How far the place of writing lies below what is in sight; negative when it is in sight. */
function hidden(pane: HTMLElement, place: Element): number {
  return place.getBoundingClientRect().bottom - (pane.getBoundingClientRect().bottom - MARGIN_PX);
}

/**
 * Keeps the word being written in sight, moving the text no more than that takes; lets go when the person scrolls
 * back to read, and takes up again when they return. A session opens at its latest turn.
 */
export function useFollowsEnd(pane: HTMLElement | null, sessionId: string, liveTurn: string | null): void {
  useLayoutEffect(() => {
    const turns = pane?.querySelectorAll('[data-turn]') ?? [];
    Array.from(turns).at(-1)?.scrollIntoView({ block: 'start' });
  }, [pane, sessionId]);

  useEffect(() => {
    if (pane === null || liveTurn === null) return undefined;
    pane.querySelector(`[data-turn="${liveTurn}"]`)?.scrollIntoView({ block: 'start' });
    let follows = true;
    let ownScroll = false;
    const onScroll = (): void => {
      const place = placeOfWriting(pane);
      if (!ownScroll && place !== undefined) follows = hidden(pane, place) <= 0;
      ownScroll = false;
    };
    const follow = (): void => {
      const place = placeOfWriting(pane);
      const below = place === undefined ? 0 : hidden(pane, place);
      if (!follows || below <= 0) return;
      ownScroll = true;
      pane.scrollBy({ top: below });
    };
    follow();
    pane.addEventListener('scroll', onScroll, { passive: true });
    const grows = new ResizeObserver(follow);
    for (const child of pane.children) grows.observe(child);
    return () => {
      pane.removeEventListener('scroll', onScroll);
      grows.disconnect();
    };
  }, [pane, liveTurn]);
}
