import { useEffect, useMemo, useRef } from 'react';
import { MessageToContact } from '../../help/ContactCard.tsx';
import { WaysToPerson } from '../../help/WaysToPerson.tsx';
import { fixedReply } from '../../safety/fixedReply.ts';
import { isInjured } from '../../safety/injured.ts';
import type { Kind } from '../../safety/types.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Turn } from '../../vault/session.ts';
import { useConversation } from './context.ts';
import css from './CrisisCard.module.css';

interface CrisisCardProps {
  readonly turn: Turn;
  /** Its turn is the last of the conversation. */
  readonly newest: boolean;
  readonly canAct: boolean;
}

/** What stands above, or in place of, the reply when the screen saw danger in a message. */
export function CrisisCard({ turn, newest, canAct }: CrisisCardProps) {
  const words = useWords();
  const kind = turn.danger ?? 'suicide';
  const high = turn.screen === 'high';
  if (turn.status === 'held') return <HeldCard turn={turn} newest={newest} canAct={canAct} />;
  // Folded, above what a program writes; a press away for as long as the message is on screen.
  return (
    <section className={`${css['card']} ${high ? css['high'] : ''}`} aria-label={words.crisis.label}>
      <details>
        <summary className={css['summary']}>
          <span>{high ? words.crisis.answered : words.crisis.low[turn.whose][kind]}</span>
          <span className={css['unfold']}>{words.crisis.unfold}</span>
        </summary>
        <div className={css['inside']}>
          {high ? (
            <FixedReply kind={kind} turn={turn} />
          ) : (
            <>
              <Ways kind={kind} turn={turn} />
              <ToContact kind={kind} turn={turn} />
            </>
          )}
        </div>
      </details>
    </section>
  );
}

/** The whole reply to a message in danger. It comes into sight by itself: below a long conversation nobody would see it. */
function HeldCard({ turn, newest, canAct }: CrisisCardProps) {
  const words = useWords();
  const kind = turn.danger ?? 'suicide';
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (newest) card.current?.scrollIntoView({ block: 'start' });
  }, [newest]);
  return (
    <section ref={card} className={`${css['card']} ${css['high']}`} aria-label={words.crisis.label}>
      <FixedReply kind={kind} turn={turn} />
      {canAct && <GoOn kind={kind} turn={turn} />}
    </section>
  );
}

/** Written by people for this kind of danger, in the language of the message. */
function FixedReply({ kind, turn }: { kind: Kind; turn: Turn }) {
  const { said, now, otherwise } = fixedReply(kind, turn.lang, turn.whose);
  const lang = turn.lang === 'zh' ? 'zh-CN' : 'en';
  return (
    <>
      <p className={css['said']} lang={lang}>
        {said}
      </p>
      {/* On a phone the numbers must be in sight without scrolling. */}
      <Ways kind={kind} turn={turn} />
      <ol className={css['now']} lang={lang}>
        {now.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ToContact kind={kind} turn={turn} />
      <p className={css['other']} lang={lang}>
        {otherwise}
      </p>
    </>
  );
}

/** Who has swallowed something or bleeds needs the ambulance before anybody who listens. */
function Ways({ kind, turn: { message, lang } }: { kind: Kind; turn: Turn }) {
  const injured = useMemo(() => isInjured(message, lang), [message, lang]);
  return <WaysToPerson kind={kind} injured={injured} />;
}

function ToContact({ kind, turn }: { kind: Kind; turn: Turn }) {
  const words = useWords();
  return (
    <details className={css['contact']}>
      <summary>{words.contact.title}</summary>
      <MessageToContact kind={kind} whose={turn.whose} lang={turn.lang} />
    </details>
  );
}

function GoOn({ kind, turn }: { kind: Kind; turn: Turn }) {
  const words = useWords();
  const conversation = useConversation();
  return (
    <div className={css['goOn']}>
      <Button
        onClick={() => {
          conversation.goOn(turn.id);
        }}
      >
        {words.crisis.goOn(kind, turn.whose)}
      </Button>
      <span>{words.crisis.goOnHint(kind)}</span>
    </div>
  );
}
