import { useEffect, type RefObject } from 'react';

/** Scrolls as little as it takes to have the whole of something that has just opened in sight. */
export function useComesIntoView(ref: RefObject<Element | null>): void {
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, [ref]);
}
