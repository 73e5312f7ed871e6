import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { Modal } from '../../ui/Modal.tsx';
import css from './Privacy.module.css';

interface EraseDialogProps {
  /**
   * Puts a screen of its own in the place of everything, this dialog included, and says there how it went.
   * @throws where it could not begin
   */
  readonly erase: () => Promise<void>;
  readonly onClose: () => void;
}

/** Erasing everything takes a word typed by hand: no slip of the finger does it. */
export function EraseDialog({ erase, onClose }: EraseDialogProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const right = typed.trim().toLowerCase() === words.erase.word;
  return (
    <Modal title={words.erase.title} role="alertdialog" onClose={onClose}>
      <p>{words.erase.explain}</p>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!right) return;
          setFailed(false);
          erase().catch((reason: unknown) => {
            console.warn('erasing has not begun', reason);
            setFailed(true);
          });
        }}
      >
        <Field
          label={words.erase.type(words.erase.word)}
          value={typed}
          autoFocus
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        {failed && (
          <p role="alert" className={css['bad']}>
            {words.erase.notBegun}
          </p>
        )}
        <div className={css['row']}>
          <Button onClick={onClose}>{words.common.cancel}</Button>
          <Button look="danger" type="submit" disabled={!right}>
            {words.erase.doIt}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
