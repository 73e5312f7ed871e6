import { LifeBuoy } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { Link } from 'wouter';
import { allKept } from '../conversation/flow/state.ts';
import { useConversationState } from '../conversation/view/context.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { useCarefulStanding, useWrites } from './answeringContext.ts';
import { useHostState } from './hostContext.ts';
import { ROUTES } from './routes.ts';
import { say, sayCareful } from './standingWords.ts';
import css from './TopBar.module.css';

/** What is true right now: the model, the network, whether the words are kept. And the way to a person. */
export function TopBar({ menu, onHelp }: { menu: ReactNode; onHelp: () => void }) {
  const words = useWords();
  const standing = useHostState((state) => state.standing);
  const failed = useConversationState((state) => state.unsaved !== null);
  const kept = useConversationState(allKept);
  const online = useOnline();
  const careful = useCarefulStanding();
  const carefully = useWrites() === 'carefully';
  const said = carefully ? sayCareful(words, careful) : say(words, standing);
  const ready = (carefully ? careful : standing).phase === 'ready';
  return (
    <header className={css['top']}>
      {menu}
      <Link href={ROUTES.model} className={css['model']} aria-label={words.shell.modelChip(said.short)}>
        <Chip tone={said.tone}>{said.short}</Chip>
      </Link>
      {!online && (
        <span className={css['wide']}>
          <Chip>{ready ? words.shell.offlineReady : words.shell.offline}</Chip>
        </span>
      )}
      <span className={css['space']} />
      <span className={css['wide']}>
        {failed ? (
          <Chip tone="bad">{words.shell.notKept}</Chip>
        ) : (
          <Chip>{kept ? words.shell.kept : words.shell.keeping}</Chip>
        )}
      </span>
      <span className={css['help']}>
        <Button look="danger" onClick={onHelp}>
          <LifeBuoy aria-hidden="true" />
          {words.help.open}
        </Button>
      </span>
    </header>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}
