import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useRegion } from '../help/region.ts';
import { resourcesFor, telHref } from '../safety/resources.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { protocolLang } from '../ui/language.ts';
import { useLanguage } from '../ui/preferences.ts';
import css from './Page.module.css';

/** Stands in for a part of the page that failed, so that the rest of it stays. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const words = useWords();
  const region = useRegion();
  const lang = protocolLang(useLanguage());
  const { what } = words.engineErrors.internal;
  return (
    <div className={css['lost']} role="alert">
      <h1>{what}</h1>
      <p>{words.shell.crash}</p>
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
        onClick={() => {
          location.reload();
        }}
      >
        {words.shell.reload}
      </Button>
    </div>
  );
}
