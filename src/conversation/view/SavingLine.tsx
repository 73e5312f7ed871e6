import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { useLanguage } from '../../ui/preferences.ts';
import { useConversation, useConversationState } from './context.ts';
import { unsentHere } from '../flow/state.ts';
import { saveMarkdown } from './saveSession.ts';
import css from './SavingLine.module.css';

/** Says that something could not be saved, and what can be done. Nothing while all is well. */
export function SavingLine() {
  const words = useWords();
  const language = useLanguage();
  const conversation = useConversation();
  const unsaved = useConversationState((state) => state.unsaved);
  if (unsaved === null) return null;
  const { what, next } = words.vaultErrors[unsaved];
  return (
    <div className={css['line']} role="alert">
      <span>
        {what}
        {words.common.gap}
        {next}
      </span>
      <span className={css['actions']}>
        {unsaved !== 'unavailable' && unsaved !== 'newer-vault' && (
          <Button
            onClick={() => {
              void conversation.retrySaving();
            }}
          >
            {words.common.retry}
          </Button>
        )}
        <Button
          onClick={() => {
            const state = conversation.store.getState();
            const { shown, sessions } = state;
            saveMarkdown(
              shown === null ? null : (sessions[shown] ?? null),
              words,
              language,
              unsentHere(state),
            );
          }}
        >
          {words.saving.toFile}
        </Button>
      </span>
    </div>
  );
}
