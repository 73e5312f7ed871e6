import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { WithHelp } from '../HelpDialog.tsx';
import css from './LockScreen.module.css';

/** What is there while nothing of a person is on screen: one sheet, and the ways to a person, which need nothing. */
export function PutDownScreen({ title, busy, children }: PutDownScreenProps) {
  const words = useWords();
  return (
    <WithHelp>
      {(openHelp) => (
        <div className={css['screen']}>
          <header className={css['top']}>
            <Button look="danger" onClick={openHelp}>
              {words.help.open}
            </Button>
          </header>
          <main className={css['sheet']} aria-busy={busy}>
            <div role="status">
              <h1>{title}</h1>
            </div>
            {children}
          </main>
        </div>
      )}
    </WithHelp>
  );
}

interface PutDownScreenProps {
  readonly title: string;
  readonly busy: boolean;
  readonly children?: ReactNode;
}

/** The last words are being saved; whatever holds that up, a person in need is not left before nothing. */
export function LockingScreen() {
  const words = useWords();
  return <PutDownScreen title={words.lock.locking} busy />;
}

export function ErasingScreen() {
  const words = useWords();
  return <PutDownScreen title={words.erase.erasing} busy />;
}
