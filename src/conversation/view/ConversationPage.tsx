import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { onScreen } from '../../device/onScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { prepared } from '../../ui/prepared.ts';
import { sessionIsFree } from '../../vault/lock.ts';
import type { Conversation } from '../flow/conversation.ts';
import { sessionIn } from '../flow/state.ts';
import { Composer } from './Composer.tsx';
import { useConversation, useConversationState } from './context.ts';
import { FitDialog } from './FitDialog.tsx';
import { SavingLine } from './SavingLine.tsx';
import css from './ConversationPage.module.css';

const thread = prepared(async () => (await import('./Thread.tsx')).Thread);
const Thread = thread.Component;

/** Brings what a session on screen is made of here ahead of the first one; the sheet to write on needs none of it. */
export const prepareThread = thread.prepare;

interface ConversationPageProps {
  /** null: a new session. */
  readonly id: string | null;
  /** Stands above the sheet of a new session: first-use note, model. */
  readonly before: ReactNode;
}

/** One session, or the sheet on which a new one begins. */
export function ConversationPage({ id, before }: ConversationPageProps) {
  const conversation = useConversation();
  // Nothing was opened before: the page has just been loaded, and Tab begins at its very start.
  const [first] = useState(() => conversation.store.getState().access === 'opening');
  useEffect(() => {
    // A session that has just begun here is on screen already.
    if (conversation.store.getState().shown !== id || id === null) void conversation.open(id);
  }, [conversation, id]);
  useEffect(() => {
    // The sheet that a message was sent from is gone, and its focus with it.
    if (!first && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [first, id]);
  return (
    <>
      {id === null ? <NewSession before={before} /> : <OpenSession key={id} id={id} />}
      <FitDialog />
    </>
  );
}

function NewSession({ before }: { before: ReactNode }) {
  const words = useWords();
  return (
    <div className={css['new']}>
      <div className={css['sheet']}>
        <header className={css['greeting']}>
          <h1>{words.start.title}</h1>
          <p>{words.start.explain}</p>
        </header>
        {before}
        <SavingLine />
        <Composer size="letter" />
        <p className={css['caveat']}>{words.start.caveat}</p>
      </div>
    </div>
  );
}

/**
 * Once the tab that writes it has let go, and this one is on screen, it is written here. By then a third tab may have begun: it is
 * asked for, never taken, and where it is refused it is waited for again.
 */
async function writeOnceFree(conversation: Conversation, id: string, gone: AbortSignal): Promise<void> {
  while ((await sessionIsFree(id, gone)) && (await onScreen(gone))) {
    await conversation.takeOver('ask');
    const { access, unopened } = conversation.store.getState();
    if (access !== 'follower' || unopened !== null) return;
  }
}

function OpenSession({ id }: { id: string }) {
  const words = useWords();
  const conversation = useConversation();
  const session = useConversationState((state) => sessionIn(state, id));
  // The one before stays on screen in the store until this one is being opened.
  const here = useConversationState((state) => state.shown === id);
  const unopened = useConversationState((state) => state.unopened);
  const access = useConversationState((state) => state.access);
  useEffect(() => {
    if (!here || access !== 'follower') return undefined;
    const gone = new AbortController();
    void writeOnceFree(conversation, id, gone.signal);
    return () => {
      gone.abort();
    };
  }, [conversation, id, here, access]);
  if (here && unopened !== null) {
    return (
      <div className={css['message']} role="alert">
        <h1>{words.vaultErrors[unopened].what}</h1>
        <p>{words.vaultErrors[unopened].next}</p>
      </div>
    );
  }
  if (!here || session === null) return <div className={css['message']} aria-busy="true" />;
  return (
    <div className={css['open']}>
      <Suspense fallback={<div aria-busy="true" />}>
        <Thread session={session} />
      </Suspense>
      <footer className={css['foot']}>
        {access === 'follower' && (
          <div className={css['follower']} role="status">
            <span>{words.sessions.elsewhere}</span>
            <Button
              onClick={() => {
                void conversation.takeOver();
              }}
            >
              {words.sessions.takeOver}
            </Button>
          </div>
        )}
        <SavingLine />
        <Composer size="note" />
      </footer>
    </div>
  );
}
