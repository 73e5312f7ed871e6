import { Suspense, useMemo, useState } from 'react';
import { prepared } from '../../ui/prepared.ts';
import type { Session, Turn } from '../../vault/session.ts';
import { liveHere } from '../flow/state.ts';
import { goesOnElsewhere, path, versionsOf } from '../model/turns.ts';
import { useConversationState } from './context.ts';
import { TurnView } from './TurnView.tsx';
import { useFollowsEnd } from './useFollowsEnd.ts';
import { useTurnsDrawn } from './useTurnsDrawn.ts';
import css from './Thread.module.css';

/** Below this all turns are on the page, so that finding, selecting and printing reach everything. */
const VIRTUAL_FROM = 24;

/** The virtual column draws what is in sight by itself. */
const NONE: readonly Turn[] = [];

const { Component: VirtualColumn } = prepared(
  async () => (await import('./VirtualColumn.tsx')).VirtualColumn,
);

/** The conversation from the first message to the latest, in a scrolling pane. */
export function Thread({ session }: { session: Session }) {
  const [pane, setPane] = useState<HTMLDivElement | null>(null);
  const turns = useMemo(() => path(session), [session]);
  const live = useConversationState(liveHere);
  const failures = useConversationState((state) => state.failures);
  const writer = useConversationState((state) => state.access === 'writer');
  const virtual = turns.length >= VIRTUAL_FROM;
  const first = useTurnsDrawn(pane, virtual ? NONE : turns);
  useFollowsEnd(pane, session.id, live?.turnId ?? null);

  const view = (index: number) => {
    const turn = turns[index];
    if (turn === undefined) return null;
    return (
      <TurnView
        // The same place on screen for every version, so that focus stays where it was.
        key={turn.parent ?? 'start'}
        turn={turn}
        ordinal={index + 1}
        versions={versionsOf(session, turn)}
        title={index === 0 ? session.title : null}
        live={live?.turnId === turn.id ? live : null}
        failure={failures[turn.id] ?? null}
        newest={index === turns.length - 1}
        goesOnElsewhere={index === turns.length - 1 && goesOnElsewhere(session, turn)}
        canAct={writer && live === null}
      />
    );
  };

  return (
    // Focusable so that the arrow keys scroll it.
    <div ref={setPane} className={css['pane']} tabIndex={-1} data-thread="">
      <h1 className="visually-hidden">{session.title}</h1>
      {!virtual ? (
        <div className={css['column']}>{turns.map((_, index) => (index < first ? null : view(index)))}</div>
      ) : (
        pane !== null && (
          <Suspense fallback={null}>
            <VirtualColumn pane={pane} count={turns.length} view={view} />
          </Suspense>
        )
      )}
    </div>
  );
}
