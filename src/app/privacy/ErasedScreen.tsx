import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import css from './LockScreen.module.css';

/** Nothing is left, and nothing is written again before the person says so. */
export function ErasedScreen() {
  const words = useWords();
  return (
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
  );
}
