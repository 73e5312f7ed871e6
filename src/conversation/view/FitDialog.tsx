import { Button } from '../../ui/Button.tsx';
import { figure } from '../../ui/i18n/format.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { Modal } from '../../ui/Modal.tsx';
import { useLanguage } from '../../ui/preferences.ts';
import { useConversation, useConversationState } from './context.ts';
import css from './FitDialog.module.css';

/** A message or a correction longer than the model can read at once: by how much, and what to do. Nothing is cut by itself. */
export function FitDialog() {
  const words = useWords();
  const language = useLanguage();
  const conversation = useConversation();
  const over = useConversationState((state) => state.overLong);
  const cancel = (): void => {
    conversation.answerFit(null);
  };
  if (over === null) return null;
  const { keeps, place } = over;
  const total = over.text.length;
  const figures = [figure(language, total), figure(language, over.excess)] as const;
  return (
    <Modal onClose={cancel} title={words.fit.title} role="alertdialog">
      <p>
        {place === 'message'
          ? words.fit.explain(...figures)
          : words.fit.explainLayer(words.layers[place].name, ...figures)}
      </p>
      <div className={css['choices']}>
        {keeps === null && place === 'message' && <p role="status">{words.fit.counting}</p>}
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
      {place === 'message' && <p className={css['hint']}>{words.fit.nothingLost}</p>}
    </Modal>
  );
}
