import { Ellipsis, Search } from 'lucide-react';
import { memo, useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { KEPT_TO_ITSELF } from '../../ui/keptToItself.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { notify } from '../../ui/notices.ts';
import { useLanguage } from '../../ui/preferences.ts';
import { asVaultError } from '../../vault/errors.ts';
import type { Entry, Session } from '../../vault/session.ts';
import type { LibraryState } from '../flow/library.ts';
import { groupByDay, prepareSearch, searchEntries } from '../model/listing.ts';
import { useConversation, useConversationState } from './context.ts';
import { isLeaveKey } from './keys.ts';
import { saveJson, saveMarkdown } from './saveSession.ts';
import css from './SessionList.module.css';

/** Thousands of sessions are searched at once but drawn a page at a time. */
const PAGE = 150;

/** No screen shows more at once: what is new comes on screen with these, and the rest of the page behind them. */
const IN_SIGHT = 30;

interface SessionListProps {
  readonly library: LibraryState;
  /** When this day began. */
  readonly today: number;
}

/** Past sessions, today's first; each can be renamed and deleted where it stands. */
export const SessionList = memo(function SessionList({ library, today }: SessionListProps) {
  const words = useWords();
  const { entries } = library;
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const found = useMemo(() => searchEntries(entries, query), [entries, query]);
  const asked = entries.length === 0 ? null : query;
  // Only where all of it is new: a list that somebody has scrolled in must not get shorter.
  const drawn = useDeferredValue(asked) === asked ? most : IN_SIGHT;
  const groups = useMemo(() => groupByDay(found.slice(0, drawn), today), [found, drawn, today]);
  return (
    <div className={css['list']}>
      {entries.length > 0 && (
        <label className={css['search']}>
          <Search aria-hidden="true" />
          <input
            type="search"
            {...KEPT_TO_ITSELF}
            aria-label={words.sessions.search}
            placeholder={words.sessions.search}
            value={query}
            onFocus={() => {
              prepareSearch(entries);
            }}
            onChange={(event) => {
              setQuery(event.target.value);
            }}
          />
        </label>
      )}
      {query !== '' && found.length === 0 && <p className={css['none']}>{words.sessions.notFound}</p>}
      <Group title={words.sessions.today} entries={groups.today} />
      <Group title={words.sessions.earlier} entries={groups.earlier} />
      {found.length > most && (
        <Button
          look="quiet"
          onClick={() => {
            setMost(most + PAGE);
          }}
        >
          {words.sessions.more}
        </Button>
      )}
      <NotListed library={library} />
    </div>
  );
});

/** What is here and cannot be shown, and why. */
function NotListed({ library: { unreadable, newerList } }: { library: LibraryState }) {
  const words = useWords();
  const newer = unreadable.filter(({ why }) => why === 'newer').length;
  const damaged = unreadable.length - newer;
  return (
    <>
      {damaged > 0 && <p className={css['none']}>{words.sessions.unreadable(damaged)}</p>}
      {newer > 0 && <p className={css['none']}>{words.sessions.newer(newer)}</p>}
      {newerList && <p className={css['none']}>{words.sessions.newerList}</p>}
    </>
  );
}

function Group({ title, entries }: { title: string; entries: readonly Entry[] }) {
  // Looked up here once, not by every line at every change of what is on screen.
  const shown = useConversationState((state) => state.shown);
  const written = useConversationState((state) => state.lives.map((live) => live.sessionId).join(' '));
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={css['group']}>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <Item
            key={entry.id}
            entry={entry}
            current={shown === entry.id}
            writing={written.split(' ').includes(entry.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  readonly entry: Entry;
  /** It is on screen. */
  readonly current: boolean;
  /** A reply is on its way in it. */
  readonly writing: boolean;
}

const Item = memo(function Item({ entry, current, writing }: ItemProps) {
  const words = useWords();
  const language = useLanguage();
  const conversation = useConversation();
  const [mode, setMode] = useState<'plain' | 'menu' | 'rename'>('plain');
  const opener = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setMode('plain');
    opener.current?.querySelector('button')?.focus();
  };
  const attempt = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (reason) {
      const { what, next } = words.vaultErrors[asVaultError(reason).code];
      notify({ words: `${what}${words.common.gap}${next}`, tone: 'bad' });
    }
  };
  const save = async (write: (session: Session) => void | Promise<void>): Promise<void> => {
    close();
    try {
      await write(await conversation.sessionOf(entry.id));
    } catch (reason) {
      console.warn(reason);
      notify({ words: words.exporting.failed, tone: 'bad' });
    }
  };
  if (mode === 'rename') {
    return (
      <li className={css['item']}>
        <Rename
          title={entry.title}
          onCancel={() => {
            setMode('plain');
          }}
          onDone={(title) => {
            setMode('plain');
            void attempt(conversation.rename(entry.id, title));
          }}
        />
      </li>
    );
  }
  return (
    <li
      className={css['item']}
      onKeyDown={(event) => {
        if (isLeaveKey(event) && mode === 'menu') close();
      }}
    >
      <div className={css['line']} data-current={current || undefined} ref={opener}>
        <a
          href={`#/s/${entry.id}`}
          className={css['link']}
          aria-current={current ? 'page' : undefined}
          title={entry.title}
        >
          {entry.title}
        </a>
        {writing && <span className={css['writing']} role="img" aria-label={words.sessions.writing} />}
        <span className={css['opener']} data-open={mode === 'menu' || undefined}>
          <IconButton
            label={words.sessions.menu(entry.title)}
            icon={<Ellipsis />}
            aria-expanded={mode === 'menu'}
            onClick={() => {
              setMode(mode === 'menu' ? 'plain' : 'menu');
            }}
          />
        </span>
      </div>
      {mode === 'menu' && (
        <div className={css['menu']}>
          <Button
            look="quiet"
            onClick={() => {
              setMode('rename');
            }}
          >
            {words.sessions.rename}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              void attempt(conversation.remove(entry.id));
            }}
          >
            {words.sessions.remove}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              void save((session) => {
                saveMarkdown(session, words, language);
              });
            }}
          >
            {words.exporting.markdown}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              void save(saveJson);
            }}
          >
            {words.exporting.json}
          </Button>
        </div>
      )}
    </li>
  );
});

interface RenameProps {
  readonly title: string;
  readonly onCancel: () => void;
  readonly onDone: (title: string) => void;
}

function Rename({ title, onCancel, onDone }: RenameProps) {
  const words = useWords();
  const [changed, setChanged] = useState(title);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isLeaveKey(event)) onCancel();
  };
  const done = (): void => {
    const next = changed.trim();
    if (next === '' || next === title) onCancel();
    else onDone(next);
  };
  return (
    <form
      className={css['rename']}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <input
        {...KEPT_TO_ITSELF}
        aria-label={words.sessions.renameLabel}
        autoFocus
        value={changed}
        maxLength={80}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setChanged(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={done}
      />
    </form>
  );
}
