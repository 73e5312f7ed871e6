import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { WithHelp } from '../HelpDialog.tsx';
import css from './LockScreen.module.css';

/** Nothing is left, and nothing is written again before the person says so. The ways to a person need nothing. */
export function ErasedScreen() {
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
          <main className={css['sheet']}>
            <h1>{words.erase.done}</h1>
            <p>{words.erase.doneExplain}</p>
            <Button
              onClick={() => {
                location.replace('/');
              }}
            >
              {words.erase.again}
            </Button>
          </main>
        </div>
      )}
    </WithHelp>
  );
}
