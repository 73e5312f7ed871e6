import { ExternalLink, MessageSquare, Phone } from 'lucide-react';
import { useId } from 'react';
import { REGIONS, resourcesFor, smsHref, telHref, type Resource } from '../safety/resources.ts';
import type { Kind, Lang } from '../safety/types.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { protocolLang } from '../ui/language.ts';
import { useLanguage } from '../ui/preferences.ts';
import { chooseRegion, useRegion } from './region.ts';
import css from './WaysToPerson.module.css';

/**
 * Numbers that reach a person where the reader is, the most fitting first.
 * @param kind the danger that was seen; null for the way to a person on every screen
 * @param injured a body is hurt already
 */
export function WaysToPerson({ kind, injured = false }: { kind: Kind | null; injured?: boolean }) {
  const words = useWords();
  const region = useRegion();
  const resources = resourcesFor(region, kind, injured);
  const checked = resources.map((resource) => resource.checked).toSorted()[0] ?? '';
  return (
    <section className={css['ways']} aria-label={words.help.ways}>
      <RegionChoice />
      <ul className={css['list']}>
        {resources.map((resource) => (
          <Line key={`${resource.use} ${resource.name.en}`} resource={resource} />
        ))}
      </ul>
      <p className={css['small']}>
        {words.help.checked(checked)}
        {region !== 'other' && (
          <>
            {' · '}
            {words.help.elsewhere}{' '}
            <a href="https://findahelpline.com" target="_blank" rel="noreferrer">
              findahelpline.com
            </a>
          </>
        )}
      </p>
    </section>
  );
}

/** The reader's region; what is dialled differs by it. */
export function RegionChoice() {
  const words = useWords();
  const id = useId();
  const region = useRegion();
  return (
    <p className={css['region']}>
      <label htmlFor={id}>{words.help.region}</label>
      <select
        id={id}
        value={region}
        onChange={(event) => {
          const chosen = REGIONS.find((one) => one === event.target.value);
          if (chosen !== undefined) chooseRegion(chosen);
        }}
      >
        {REGIONS.map((one) => (
          <option key={one} value={one}>
            {words.help.regions[one]}
          </option>
        ))}
      </select>
    </p>
  );
}

function Line({ resource }: { resource: Resource }) {
  const words = useWords();
  const lang: Lang = protocolLang(useLanguage());
  const { call, text, page, use } = resource;
  const name = resource.name[lang];
  return (
    <li className={css['line']}>
      <div className={css['about']}>
        <span className={css['name']}>{name}</span>
        <span className={css['small']}>
          {words.help.uses[use]} · {resource.hours[lang]}
        </span>
      </div>
      <div className={css['acts']}>
        {call !== null && (
          <>
            <a className={css['call']} href={telHref(call)} aria-label={words.help.call(name, grouped(call))}>
              <Phone aria-hidden="true" />
              {grouped(call)}
            </a>
            {/* A desktop cannot dial; there the number is copied. */}
            <span className={css['copy']}>
              <CopyButton
                text={call}
                words={words.help.copyShort}
                label={words.help.copyNumber(grouped(call))}
              />
            </span>
          </>
        )}
        {text !== null && (
          <a className={css['other']} href={smsHref(text.number, text.word ?? '')}>
            <MessageSquare aria-hidden="true" />
            {words.help.text(grouped(text.number), text.word)}
          </a>
        )}
        {page !== null && (
          <a
            className={css['other']}
            href={page}
            target="_blank"
            rel="noreferrer"
            aria-label={words.help.page(name)}
          >
            <ExternalLink aria-hidden="true" />
            {new URL(page).host.replace(/^www\./u, '')}
          </a>
        )}
      </div>
    </li>
  );
}

/** Long numbers in groups, as they are printed where they come from. */
function grouped(number: string): string {
  if (number === '116123') return '116 123';
  if (/^1800\d{7}$/u.test(number)) return `1-${number.slice(1, 4)}-${number.slice(4, 7)}-${number.slice(7)}`;
  if (/^0808\d{7}$/u.test(number))
    return `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`.trim();
  return number.length === 8 ? `${number.slice(0, 4)} ${number.slice(4)}` : number;
}
