import { X } from 'lucide-react';
import { Button, IconButton } from './Button.tsx';
import { useWords } from './i18n/useWords.ts';
import { useNotices, type Notice } from './notices.ts';
import css from './Notices.module.css';

function close(notice: Notice): void {
  useNotices.setState(({ shown }) => ({ shown: shown.filter((other) => other.id !== notice.id) }));
}

/** The place of all notices, and the live region of the page: there is one. */
export function Notices() {
  const words = useWords();
  const { shown, announced } = useNotices();
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {announced}
      </div>
      <div className={css['stack']} role="region" aria-label={words.notices.region} aria-live="polite">
        {shown.map((notice) => (
          <div key={notice.id} className={`${css['notice']} ${css[notice.tone]}`}>
            <span>{notice.words}</span>
            {notice.action !== undefined && (
              <Button
                look="quiet"
                onClick={() => {
                  notice.action?.run();
                  close(notice);
                }}
              >
                {notice.action.words}
              </Button>
            )}
            <IconButton
              label={words.common.close}
              icon={<X />}
              onClick={() => {
                close(notice);
              }}
            />
          </div>
        ))}
      </div>
    </>
  );
}
