import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type ReactNode } from 'react';
import css from './Thread.module.css';

const GUESSED_TURN_PX = 900;

interface VirtualColumnProps {
  readonly pane: HTMLDivElement;
  readonly count: number;
  readonly view: (index: number) => ReactNode;
}

/** Only the turns near what is in sight are on the page. Opens at the last one. */
export function VirtualColumn({ pane, count, view }: VirtualColumnProps) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => pane,
    estimateSize: () => GUESSED_TURN_PX,
    overscan: 2,
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    virtual.scrollToIndex(count - 1, { align: 'start' });
  }, [virtual, count]);
  return (
    <div className={css['virtual']} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={virtual.measureElement}
          data-index={item.index}
          className={css['row']}
          style={{ transform: `translateY(${item.start}px)` }}
        >
          {view(item.index)}
        </div>
      ))}
    </div>
  );
}
