import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { idle } from '../../ui/idle.ts';
import type { Turn } from '../../vault/session.ts';

/** Characters that fill the screen at once, what stands around them counted in; Latin ones take half the room. */
const SCREENFUL = 1500;
const AROUND = 300;
const ROOM = { zh: 1, en: 0.5 } as const;

/** Turns that come in one pause: few enough that a press meanwhile is answered at once. */
const AT_A_TIME = 2;

/** The place of the first of the latest turns that fill the screen. */
function firstInSight(turns: readonly Turn[]): number {
  let filled = 0;
  const at = turns.findLastIndex(({ message, raw, lang }) => {
    filled += AROUND + (message.length + raw.length) * ROOM[lang];
    return filled >= SCREENFUL;
  });
  return Math.max(0, at);
}

/**
 * The place of the first turn that is drawn: the latest ones at once, since a session opens there, and those before them in
 * the pauses that follow. What is in sight stays where it is.
 */
export function useTurnsDrawn(pane: HTMLElement | null, turns: readonly Turn[]): number {
  const [before, setBefore] = useState(() => firstInSight(turns));
  // Pages are scrolled by whole pixels: what a step leaves over belongs to the next.
  const owed = useRef(0);
  // Another version may have fewer turns.
  const first = Math.min(before, Math.max(0, turns.length - 1));

  useEffect(() => {
    if (pane === null || first === 0) return undefined;
    const until = new AbortController();
    void idle().then(() => {
      if (until.signal.aborted) return;
      const held = pane.querySelector('[data-turn]');
      const top = (): number => held?.getBoundingClientRect().top ?? 0;
      const place = top() - owed.current;
      flushSync(() => {
        setBefore(Math.max(0, first - AT_A_TIME));
      });
      // Not every browser holds on by itself to what is in sight.
      pane.scrollTop += top() - place;
      owed.current = top() - place;
    });
    return () => {
      until.abort();
    };
  }, [pane, first]);
  return first;
}
