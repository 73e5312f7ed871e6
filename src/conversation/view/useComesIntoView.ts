import { useEffect, type RefObject } from 'react';

/** Scrolls as little as it takes to have the whole of something in sight once it is `opened`. */
export function useComesIntoView(ref: RefObject<Element | null>, opened: boolean): void {
  useEffect(() => {
    if (opened) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [ref, opened]);
}
