import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { Modal } from '../../ui/Modal.tsx';
import css from './Privacy.module.css';

/** Erasing everything takes a word typed by hand: no slip of the finger does it. */
export function EraseDialog({ erase, onClose }: { erase: () => Promise<void>; onClose: () => void }) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const right = typed.trim().toLowerCase() === words.erase.word;
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await erase();
    } catch (reason) {
      console.error(reason);
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <Modal title={words.erase.title} role="alertdialog" onClose={onClose}>
      <p>{words.erase.explain}</p>
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (right) void run();
        }}
      >
        <Field
          label={words.erase.type(words.erase.word)}
          value={typed}
          autoFocus
          fault={failed ? words.erase.failed : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <div className={css['row']}>
          <Button onClick={onClose}>{words.common.cancel}</Button>
          <Button look="danger" type="submit" disabled={!right || busy}>
            {words.erase.doIt}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
