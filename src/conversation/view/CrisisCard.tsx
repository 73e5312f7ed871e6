import { use } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Turn } from '../../vault/session.ts';
import { useConversation } from './context.ts';
import { HelpContext } from './slots.ts';
import css from './CrisisCard.module.css';

/** What stands above, or in place of, the reply when the screen saw danger in a message. */
export function CrisisCard({ turn, canAct }: { turn: Turn; canAct: boolean }) {
  const words = useWords();
  const conversation = useConversation();
  const openHelp = use(HelpContext);
  const high = turn.screen === 'high';
  return (
    <div className={css['card']} role="note" aria-label={words.crisis.label}>
      <p className={css['words']}>{high ? words.crisis.high : words.crisis.low}</p>
      <div className={css['row']}>
        <Button look={high ? 'primary' : 'outline'} onClick={openHelp}>
          {words.help.open}
        </Button>
        {turn.status === 'held' && canAct && (
          <Button
            look="quiet"
            onClick={() => {
              conversation.goOn(turn.id);
            }}
          >
            {words.crisis.goOn}
          </Button>
        )}
      </div>
    </div>
  );
}
