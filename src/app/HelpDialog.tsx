import { Phone } from 'lucide-react';
import { useWords } from '../ui/i18n/useWords.ts';
import { Modal } from '../ui/Modal.tsx';
import { REGIONS } from './hotlines.ts';
import css from './HelpDialog.module.css';

/** The ways to a person, in two presses from anywhere, without model and network. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  return (
    <Modal onClose={onClose} title={words.help.title}>
      <p>{words.help.explain}</p>
      {REGIONS.map(({ region, lines }) => (
        <section key={region} className={css['region']}>
          <h3>{words.help.regions[region]}</h3>
          <ul>
            {lines.map(({ number, kind }) => (
              <li key={number}>
                <a href={`tel:${number.replace(/\s/gu, '')}`}>
                  <Phone aria-hidden="true" />
                  {number}
                </a>
                <span>{words.help.kinds[kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {words.help.elsewhere}{' '}
        <a href="https://findahelpline.com" target="_blank" rel="noreferrer">
          findahelpline.com
        </a>
      </p>
      <button type="button" className={css['close']} onClick={onClose}>
        {words.common.close}
      </button>
    </Modal>
  );
}
