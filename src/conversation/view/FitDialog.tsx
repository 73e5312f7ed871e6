import { Button } from '../../ui/Button.tsx';
import { figure } from '../../ui/i18n/format.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { Modal } from '../../ui/Modal.tsx';
import { useLanguage } from '../../ui/preferences.ts';
import { useConversation, useConversationState } from './context.ts';
import css from './FitDialog.module.css';

/** A message longer than the model can read at once: by how much, and what to do. Nothing is cut by itself. */
export function FitDialog() {
  const words = useWords();
  const language = useLanguage();
  const conversation = useConversation();
  const over = useConversationState((state) => state.overLong);
  const cancel = (): void => {
    conversation.answerFit(null);
  };
  if (over === null) return null;
  const total = over.message.length;
  const { keeps } = over;
  return (
    <Modal onClose={cancel} title={words.fit.title} role="alertdialog">
      <p>{words.fit.explain(figure(language, total), figure(language, over.excess))}</p>
      <div className={css['choices']}>
        {keeps === null && <p role="status">{words.fit.counting}</p>}
        {keeps !== null &&
          (['start', 'end'] as const).map((keep) => {
            const kept = keeps[keep].end - keeps[keep].start;
            return (
              <Button
                key={keep}
                disabled={kept === 0}
                onClick={() => {
                  conversation.answerFit(keep);
                }}
              >
                {words.fit.keep(keep, figure(language, kept), figure(language, total - kept))}
              </Button>
            );
          })}
        <Button look="primary" onClick={cancel}>
          {words.fit.myself}
        </Button>
      </div>
      <p className={css['hint']}>{words.fit.nothingLost}</p>
    </Modal>
  );
}
