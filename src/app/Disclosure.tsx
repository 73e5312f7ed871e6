import { useEffect } from 'react';
import type { DisclosureReason } from '../safety/disclosure.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { announce } from '../ui/notices.ts';
import { putAway, useDisclosure } from './disclosure.ts';
import css from './Disclosure.module.css';

/** What this is and is not, said at length before the first use; stands on the sheet of a new session. */
export function FirstDisclosure() {
  const words = useWords();
  const due = useDisclosure((state) => state.due);
  if (due !== 'first-use') return null;
  return (
    <section className={css['first']} aria-labelledby="disclosure">
      <h2 id="disclosure">{words.disclosure.title}</h2>
      <ul>
        {words.disclosure.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <div>
        <Button look="primary" onClick={putAway}>
          {words.disclosure.understood}
        </Button>
      </div>
    </section>
  );
}

/** The same in short, on every page, when it is to be said again. @param first whether the long one is not in sight */
export function DisclosureLine({ first }: { first: boolean }) {
  const due = useDisclosure((state) => state.due);
  if (due === null || (due === 'first-use' && !first)) return null;
  return <Line reason={due} />;
}

function Line({ reason }: { reason: DisclosureReason }) {
  const words = useWords();
  const text = words.disclosure.again[reason];
  useEffect(() => {
    announce(text);
  }, [text]);
  return (
    <aside className={css['line']} aria-label={words.disclosure.label}>
      <p>{text}</p>
      <Button onClick={putAway}>
        {reason === 'first-use' ? words.disclosure.understood : words.disclosure.remember}
      </Button>
    </aside>
  );
}
