import { useState } from 'react';
import { insteadOfReply } from '../../safety/instead.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Turn } from '../../vault/session.ts';
import css from './WithheldNote.module.css';

interface WithheldNoteProps {
  readonly turn: Turn;
  readonly withheld: NonNullable<Turn['withheld']>;
}

/** A reply that the check stopped: what it was about to say and why not, and a text by people in its place. */
export function WithheldNote({ turn, withheld }: WithheldNoteProps) {
  const words = useWords();
  const [instead, setInstead] = useState(false);
  const lang = turn.lang === 'zh' ? 'zh-CN' : 'en';
  return (
    <section className={css['note']} aria-label={words.withheld.title}>
      <h3>{words.withheld.title}</h3>
      <p>{words.withheld.why(withheld.reason)}</p>
      {withheld.words === null ? (
        <p className={css['small']}>{words.withheld.notShown}</p>
      ) : (
        <details>
          <summary>{words.withheld.see}</summary>
          <blockquote lang={lang}>{withheld.words}</blockquote>
        </details>
      )}
      <div>
        <Button
          look="primary"
          aria-expanded={instead}
          onClick={() => {
            setInstead(!instead);
          }}
        >
          {instead ? words.withheld.hide : words.withheld.show}
        </Button>
      </div>
      {instead && (
        <div className={css['instead']}>
          <p className={css['small']}>{words.withheld.byPeople}</p>
          <p className={css['text']} lang={lang}>
            {insteadOfReply(withheld.reason, turn.danger, turn.lang, turn.whose)}
          </p>
        </div>
      )}
    </section>
  );
}
