import { use, useState } from 'react';
import { HelpContext } from '../conversation/view/slots.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { readChoice, rememberNoteRead } from './choice.ts';
import css from './FirstUseNote.module.css';

/** What this is and is not, said before the first use. */
export function FirstUseNote() {
  const words = useWords();
  const openHelp = use(HelpContext);
  const [read, setRead] = useState(() => readChoice().noteRead);
  if (read) return null;
  return (
    <section className={css['note']} aria-labelledby="first-use">
      <h2 id="first-use">{words.firstUse.title}</h2>
      <ul>
        {words.firstUse.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div className={css['row']}>
        <Button
          look="primary"
          onClick={() => {
            rememberNoteRead();
            setRead(true);
          }}
        >
          {words.firstUse.understood}
        </Button>
        <Button look="quiet" onClick={openHelp}>
          {words.help.find}
        </Button>
      </div>
    </section>
  );
}
