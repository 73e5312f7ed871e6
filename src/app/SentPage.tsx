import { listed } from '../requests/log.ts';
import { totalsOf } from '../requests/ledger.ts';
import { purposeOf } from '../requests/purpose.ts';
import type { SeenRequest } from '../requests/request.ts';
import { bytes, figure } from '../ui/i18n/format.ts';
import { useWords } from '../ui/i18n/useWords.ts';
import { useLanguage } from '../ui/preferences.ts';
import { useOffline } from './offlineContext.ts';
import css from './Page.module.css';
import sent from './SentPage.module.css';

/** Every request of the program since the page was opened, and in one sentence what that means. */
export function SentPage() {
  const words = useWords();
  const { requests } = useOffline();
  const all = listed(requests.use());
  const { origin } = location;
  const network = all.filter(({ from }) => from === 'network');
  const device = all.filter(({ from }) => from === 'device');
  const isForeign = ({ url }: SeenRequest): boolean => purposeOf(url, origin) === 'foreign';
  return (
    <div className={css['page']}>
      <div className={css['column']}>
        <h1>{words.sent.title}</h1>
        <Summary all={all} />
        <section className={css['section']}>
          <h2>{words.sent.network}</h2>
          <Table
            label={words.sent.network}
            requests={[...network.filter(isForeign), ...network.filter((request) => !isForeign(request))]}
          />
          {device.length > 0 && (
            <details className={sent['more']}>
              <summary>{words.sent.device(String(device.length))}</summary>
              <Table label={words.sent.device(String(device.length))} requests={device} />
            </details>
          )}
        </section>
        <section className={css['section']}>
          <h2>{words.sent.notesTitle}</h2>
          {words.sent.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      </div>
    </div>
  );
}

function Summary({ all }: { all: readonly SeenRequest[] }) {
  const words = useWords();
  const language = useLanguage();
  const totals = totalsOf(all, location.origin);
  const said =
    totals.foreign > 0
      ? words.sent.foreign(figure(language, totals.foreign))
      : totals.sent > 0
        ? words.sent.ownOnly(location.host, figure(language, totals.sent), bytes(language, totals.bytes))
        : words.sent.nothing;
  const tone = totals.foreign > 0 ? sent['warning'] : undefined;
  return (
    <p className={[sent['summary'], tone].join(' ')} role="status">
      {said}
    </p>
  );
}

function Table({ label, requests }: { label: string; requests: readonly SeenRequest[] }) {
  const words = useWords();
  const language = useLanguage();
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });
  if (requests.length === 0) return <p>{words.sent.none}</p>;
  return (
    <table className={sent['table']} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.sent.time}</th>
          <th scope="col">{words.sent.why}</th>
          <th scope="col">{words.sent.size}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ id, url, at, asker, bytes: size }) => {
          const purpose = purposeOf(url, location.origin);
          return (
            <tr key={id} className={purpose === 'foreign' ? sent['foreign'] : undefined}>
              <td className={sent['time']}>{clock.format(at)}</td>
              <td>
                {words.sent.purposes[purpose]} · {words.sent.askers[asker]}
                <span className={sent['address']} data-address="">
                  {url}
                </span>
              </td>
              <td>{size === null ? words.sent.unknown : bytes(language, size)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
