import { memo, type KeyboardEvent } from 'react';
import { moment, figure } from '../../ui/i18n/format.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { useLanguage } from '../../ui/preferences.ts';
import { useToday } from '../../ui/today.ts';
import type { Turn } from '../../vault/session.ts';
import { sizeOf } from '../../coe/size.ts';
import { segments, type Quote, type Segment } from '../model/marks.ts';
import { goToQuote, markId } from './evidence.ts';
import { MessageEditor } from './MessageEditor.tsx';
import css from './Post.module.css';
import { useEditor } from './useEditor.ts';

interface PostProps {
  readonly turn: Turn;
  /** The session's title above its first message. */
  readonly title: string | null;
  readonly quotes: readonly Quote[];
  /** Sends what stands in the editor; null while nothing can be sent. */
  readonly onEdit: (() => void) | null;
}

/** A person's message; the words that a layer quotes are marked and lead to it. */
export const Post = memo(function Post({ turn, title, quotes, onEdit }: PostProps) {
  const words = useWords();
  const language = useLanguage();
  const editor = useEditor(turn.id, 'message');
  const today = useToday();
  const { message } = turn;
  // A title that is the message's own first line stands above it once, not twice.
  const skipped = title !== null && message.startsWith(`${title}\n`) ? title.length : 0;
  const bodyStart = skipped + (/^\s*/u.exec(message.slice(skipped))?.[0].length ?? 0);
  const repeats = title !== null && skipped === 0 && message.trimStart().startsWith(title.replace(/…$/u, ''));
  return (
    <article className={css['post']} aria-label={words.thread.yourMessage}>
      {/* The thread's heading says it to those who do not see it here. */}
      {title !== null && !repeats && (
        <p className={css['title']} aria-hidden="true">
          {title}
        </p>
      )}
      <div className={css['meta']}>
        <span>
          {[
            words.thread.you,
            moment(language, turn.created, today),
            words.thread.length(figure(language, sizeOf(message, turn.lang)), turn.lang),
          ].join(' · ')}
        </span>
        {onEdit !== null && editor.text === null && (
          <button
            type="button"
            className={css['edit']}
            onClick={() => {
              editor.open(message);
            }}
          >
            {words.thread.edit}
          </button>
        )}
      </div>
      {editor.text === null ? (
        <Body turn={turn} from={bodyStart} quotes={quotes} />
      ) : (
        <MessageEditor editor={editor} text={editor.text} sent={message} onDone={onEdit} />
      )}
    </article>
  );
});

function Body({ turn, from, quotes }: { turn: Turn; from: number; quotes: readonly Quote[] }) {
  const words = useWords();
  const { message, given } = turn;
  const first = new Set<string>();
  const pieces = segments(message.length, quotes).filter((segment) => segment.end > from);
  return (
    <div className={css['body']} lang={turn.lang === 'zh' ? 'zh-CN' : 'en'}>
      {pieces.map((segment) => {
        const text = message.slice(Math.max(segment.start, from), segment.end);
        const quote = segment.quotes[0];
        if (quote === undefined) return <span key={segment.start}>{text}</span>;
        const id = markId(turn.id, quote);
        const leads = !first.has(id);
        first.add(id);
        return (
          <Mark
            key={segment.start}
            turnId={turn.id}
            segment={segment}
            quote={quote}
            text={text}
            leads={leads}
          />
        );
      })}
      {given !== null && (
        <p className={css['cut']}>{words.thread.givenPart(given.start === 0 ? 'start' : 'end')}</p>
      )}
      {turn.unread > 0 && <p className={css['cut']}>{words.thread.unread(turn.unread)}</p>}
    </div>
  );
}

interface MarkProps {
  readonly turnId: string;
  readonly segment: Segment;
  readonly quote: Quote;
  readonly text: string;
  /** The first piece of a quote is the one that focus and links reach. */
  readonly leads: boolean;
}

function Mark({ turnId, quote, text, leads }: MarkProps) {
  const words = useWords();
  const go = (): void => {
    goToQuote(turnId, quote);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  const reach = leads
    ? ({
        id: markId(turnId, quote),
        role: 'button',
        tabIndex: 0,
        title: words.chain.quotedIn(Number(quote.layer.slice(1))),
        onKeyDown,
      } as const)
    : {};
  // A mark runs over lines as text does, which a button cannot.
  return (
    <mark className={css[quote.layer]} data-quote="" onClick={go} {...reach}>
      {text}
    </mark>
  );
}
