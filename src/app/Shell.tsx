import { Cpu, LockKeyhole, Menu, PenLine, Settings2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { Link, useLocation } from 'wouter';
import { useConversation } from '../conversation/view/context.ts';
import { SessionList } from '../conversation/view/SessionList.tsx';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { Modal } from '../ui/Modal.tsx';
import { useToday } from '../ui/today.ts';
import { DisclosureLine } from './Disclosure.tsx';
import { useLockable, usePrivacy } from './privacy/context.ts';
import { ROUTES } from './routes.ts';
import { TopBar } from './TopBar.tsx';
import css from './Shell.module.css';
import skip from './Skip.module.css';
import { SkipToHelp } from './SkipToHelp.tsx';

/** Rail, top bar and the page between them; on a narrow screen the rail is a drawer. */
export function Shell({ children, onHelp }: { children: ReactNode; onHelp: () => void }) {
  const words = useWords();
  const [drawer, setDrawer] = useState(false);
  const [location] = useLocation();
  const [drawnAt, setDrawnAt] = useState(location);
  // Going somewhere closes the drawer that the way was found in.
  if (drawnAt !== location) {
    setDrawnAt(location);
    setDrawer(false);
  }
  return (
    <div className={css['shell']}>
      <SkipToHelp onHelp={onHelp} />
      <a className={skip['skip']} href="#main" onClick={skipToMain}>
        {words.shell.skip}
      </a>
      <nav className={css['rail']} aria-label={words.shell.sessions}>
        <Rail />
      </nav>
      {drawer && (
        <Modal
          from="side"
          title={words.shell.sessions}
          onClose={() => {
            setDrawer(false);
          }}
        >
          <nav className={css['drawer']} aria-label={words.shell.sessions}>
            <Rail />
          </nav>
        </Modal>
      )}
      <div className={css['page']}>
        <TopBar
          onHelp={onHelp}
          menu={
            <span className={css['menu']}>
              <IconButton
                label={words.shell.openMenu}
                icon={<Menu />}
                onClick={() => {
                  setDrawer(true);
                }}
              />
            </span>
          }
        />
        <DisclosureLine first={location !== ROUTES.start} />
        <main id="main" tabIndex={-1} className={css['main']}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** A plain fragment would be taken for a route. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Rail() {
  const words = useWords();
  const privacy = usePrivacy();
  const lockable = useLockable();
  const conversation = useConversation();
  const library = useStore(conversation.library.store);
  const today = useToday();
  const [location] = useLocation();
  const current = (path: string) => (location === path ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <>
      <div className={css['brand']}>
        {words.shell.brand}
        <small>{words.shell.brandLine}</small>
      </div>
      <Link href={ROUTES.start} className={css['new']} {...current(ROUTES.start)}>
        <PenLine aria-hidden="true" />
        {words.shell.write}
      </Link>
      <div className={css['sessions']}>
        <SessionList library={library} today={today} />
      </div>
      <footer className={css['foot']}>
        {lockable && (
          <button type="button" onClick={() => void privacy?.lock()}>
            <LockKeyhole aria-hidden="true" />
            {words.lock.now}
          </button>
        )}
        <Link href={ROUTES.model} {...current(ROUTES.model)}>
          <Cpu aria-hidden="true" />
          {words.shell.model}
        </Link>
        <Link href={ROUTES.settings} {...current(ROUTES.settings)}>
          <Settings2 aria-hidden="true" />
          {words.shell.settings}
        </Link>
      </footer>
    </>
  );
}
