import type { ReactNode } from 'react';
import { useRegion } from '../help/region.ts';
import { resourcesFor, telHref } from '../safety/resources.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { protocolLang } from '../ui/language.ts';
import { NotLoaded } from '../ui/prepared.ts';
import { useLanguage } from '../ui/preferences.ts';
import css from './Page.module.css';

/** Around a part of the page: when it fails, the ways to a person stand in its place, and how to go on. */
export function Crash({ at, children }: { at?: string; children: ReactNode }) {
  return (
    <Boundary
      {...(at === undefined ? {} : { at })}
      fallback={(error, again) => <Failed again={error instanceof NotLoaded ? again : null} />}
    >
      {children}
    </Boundary>
  );
}

/** @param again where it was a file that could not be had; else the page has to be opened anew */
function Failed({ again }: { again: (() => void) | null }) {
  const words = useWords();
  const region = useRegion();
  const lang = protocolLang(useLanguage());
  const { what, next } = words.engineErrors[again === null ? 'internal' : 'offline'];
  return (
    <div className={css['lost']} role="alert">
      <h1>{what}</h1>
      <p>{again === null ? words.shell.crash : next}</p>
      {/* Whatever else is broken, the numbers are not; first, so that Tab and Enter call. */}
      <p>
        {words.help.title}:{' '}
        {resourcesFor(region, null).flatMap(({ call, name }) =>
          call === null
            ? []
            : [
                <a key={call} href={telHref(call)} className={css['number']}>
                  {call} {name[lang]}
                </a>,
              ],
        )}{' '}
        <a href="https://findahelpline.com" target="_blank" rel="noreferrer">
          findahelpline.com
        </a>
      </p>
      <Button
        look="primary"
        onClick={
          again ??
          (() => {
            location.reload();
          })
        }
      >
        {again === null ? words.shell.reload : words.common.retry}
      </Button>
    </div>
  );
}
