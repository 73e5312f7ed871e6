import { useContext, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { EraseContext } from './context.ts';
import { EraseDialog } from './EraseDialog.tsx';
import css from './Privacy.module.css';

/** The end of everything, and the way out in a hurry. */
export function ErasePart() {
  const words = useWords();
  const erase = useContext(EraseContext);
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={css['part']}>
        <h3>{words.quickExit.title}</h3>
        <p>{words.quickExit.explain}</p>
      </div>
      <div className={css['part']}>
        <h3>{words.erase.title}</h3>
        <p>{words.erase.explain}</p>
        <div className={css['row']}>
          <Button
            look="danger"
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.erase.open}
          </Button>
        </div>
        {open && (
          <EraseDialog
            erase={erase}
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </div>
    </>
  );
}
