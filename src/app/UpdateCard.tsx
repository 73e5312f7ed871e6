import { useState } from 'react';
import { useConversation, useConversationState } from '../conversation/view/context.ts';
import type { Answer } from '../offline/messages.ts';
import { losesByReload } from '../conversation/flow/state.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { useOffline } from './offlineContext.ts';
import css from './Page.module.css';

/** Offers the version that waits, on a sheet where nothing has begun: never beside what a person writes or reads. */
export function UpdateCardWhenIdle() {
  const idle = useConversationState(
    (state) => state.text === '' && state.lives.length === 0 && !losesByReload(state),
  );
  return idle ? <UpdateCard /> : null;
}

/** Offers the version that waits; it takes over only when the person says so, no reply is on its way and all is saved. */
export function UpdateCard() {
  const words = useWords();
  const { offline } = useOffline();
  const conversation = useConversation();
  const waits = offline.use((state) => state.update);
  const writing = useConversationState(({ lives }) => lives.length > 0);
  const unsaved = useConversationState(losesByReload);
  const [said, setSaid] = useState<Answer | null>(null);
  if (!waits) return null;
  const update = async (): Promise<void> => {
    await conversation.settle();
    // What could not be saved is in this page's memory alone.
    if (losesByReload(conversation.store.getState())) return;
    setSaid(await offline.update());
  };
  return (
    <section className={css['card']} aria-label={words.offline.title}>
      <p>{words.offline.update}</p>
      <div className={css['row']}>
        <Button
          look="primary"
          disabled={writing || unsaved}
          onClick={() => {
            void update();
          }}
        >
          {words.offline.updateNow}
        </Button>
        {writing && <span className={css['hint']}>{words.offline.writing}</span>}
        {!writing && unsaved && <span className={css['hint']}>{words.offline.unsaved}</span>}
      </div>
      <div role="status">
        {said === 'other-tabs' && words.offline.otherTabs}
        {said === 'failed' && words.offline.updateFailed}
      </div>
    </section>
  );
}
