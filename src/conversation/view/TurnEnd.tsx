import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Turn } from '../../vault/session.ts';
import type { Failure, Live } from '../flow/state.ts';
import { canContinue } from '../model/turns.ts';
import { WithheldNote } from './cards.ts';
import { useConversation, useConversationState } from './context.ts';
import { ModelLineContext } from './slots.ts';
import { Suspense, use } from 'react';
import css from './TurnEnd.module.css';

/** What the model is doing before there is a word to show. */
export function LiveLine({ live }: { live: Live }) {
  const words = useWords();
  const modelLine = use(ModelLineContext);
  if (live.phase === 'writing') return null;
  return (
    <p className={css['live']} role="status" data-writing="">
      <span className={css['pulse']} aria-hidden="true" />
      {live.phase === 'waiting' ? (modelLine ?? words.live.waiting) : words.live[live.phase]}
    </p>
  );
}

interface TurnEndProps {
  readonly turn: Turn;
  readonly failure: Failure | null;
  readonly answered: boolean;
  readonly canAct: boolean;
}

/** Why a reply is not whole, and the next step. Nothing for one that is. */
export function TurnEnd({ turn, failure, answered, canAct }: TurnEndProps) {
  const words = useWords();
  const conversation = useConversation();
  const writes = useConversationState((state) => state.writes);
  if (turn.withheld !== null && turn.status === 'withheld') {
    return (
      <Suspense fallback={null}>
        <WithheldNote turn={turn} withheld={turn.withheld} />
      </Suspense>
    );
  }
  const whole = turn.status === 'done' && answered;
  if (whole || turn.status === 'held' || turn.status === 'waiting' || turn.status === 'writing') return null;
  const plain =
    turn.raw === '' && turn.status !== 'done'
      ? words.ends.notBegun
      : words.ends[turn.status === 'withheld' ? 'failed' : turn.status];
  const sentence = failure === null ? plain : failureWords(words, failure);
  return (
    <div className={css['end']} role={failure === null ? undefined : 'alert'}>
      <p>{sentence}</p>
      {canAct && (
        <div className={css['row']}>
          {canContinue(turn, writes) && (
            <Button
              onClick={() => {
                conversation.continueTurn(turn.id);
              }}
            >
              {turn.raw === '' ? words.ends.start : words.ends.continue}
            </Button>
          )}
          {turn.raw !== '' && (
            <Button
              look="quiet"
              onClick={() => {
                conversation.rewrite(turn.id);
              }}
            >
              {words.actions.rewrite}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function failureWords(words: ReturnType<typeof useWords>, failure: Failure): string {
  if (failure === 'runaway') return words.ends.runaway;
  const { what, next } = words.engineErrors[failure];
  return `${what}${words.common.gap}${next}`;
}
