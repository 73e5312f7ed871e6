import { useWords } from '../ui/i18n/useWords.ts';
import css from './Skip.module.css';

/** A person is two key presses away: shown once Tab reaches it, and Enter opens the ways to them. */
export function SkipToHelp({ onHelp }: { onHelp: () => void }) {
  const words = useWords();
  return (
    <button type="button" className={css['skip']} onClick={onHelp}>
      {words.help.open}
    </button>
  );
}
