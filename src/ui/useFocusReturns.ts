import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus on a place's first button when what was open there has closed: it would be gone with it. */
export function useFocusReturns(open: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current && !open;
    before.current = open;
    if (closed && document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [open]);
  return place;
}
