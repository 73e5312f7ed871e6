import { use } from 'react';
import licences from 'virtual:licences';
import { pinnedModels } from '../models/catalogue.ts';
import { useWords } from '../ui/i18n/useWords.ts';
import css from './Page.module.css';
import own from './LicencesPage.module.css';

const models = pinnedModels();

/** What this program is made of, and under which licences. */
export function LicencesPage() {
  const words = useWords();
  return (
    <div className={css['page']}>
      <div className={css['column']}>
        <h1>{words.licences.title}</h1>
        <section className={css['section']}>
          <h2>{words.licences.own}</h2>
          <p>{words.licences.ownText}</p>
          <h2>{words.licences.models}</h2>
          {use(models)
            .filter(({ tier }) => tier !== 'nano')
            .map(({ id, name, base, license }) => (
              <p key={id}>{words.licences.model(name, base.name, license)}</p>
            ))}
          <h2>{words.licences.data}</h2>
          <p>{words.licences.dataText}</p>
        </section>
        <section className={css['section']}>
          <h2>{words.licences.packages}</h2>
          <ul className={own['list']}>
            {licences.packages.map(({ name, version, licence, texts }) => (
              <li key={`${name}@${version}`}>
                <details>
                  <summary>
                    {name} {version}
                    <span className={own['licence']}>{licence}</span>
                  </summary>
                  {texts.length === 0 && <p>{words.licences.noText}</p>}
                  {texts.map((at) => (
                    <pre
                      key={at}
                      className={own['text']}
                      role="region"
                      aria-label={words.licences.textOf(name)}
                      tabIndex={0}
                    >
                      {licences.texts[at]}
                    </pre>
                  ))}
                </details>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
