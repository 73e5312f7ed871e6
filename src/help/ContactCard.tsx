import { MessageSquare } from 'lucide-react';
import { useId, useState } from 'react';
import { contactMessage } from '../safety/fixedReply.ts';
import { smsHref } from '../safety/resources.ts';
import type { Kind, Lang, Whose } from '../safety/types.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { KEPT_TO_ITSELF } from '../ui/keptToItself.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { notify } from '../ui/notices.ts';
import { asVaultError } from '../vault/errors.ts';
import {
  isNumber,
  NAME_CHARACTERS,
  NUMBER_CHARACTERS,
  saveContact,
  useContact,
  type Contact,
} from './contact.ts';
import css from './ContactCard.module.css';

interface MessageToContactProps {
  readonly kind: Kind;
  readonly whose: Whose;
  readonly lang: Lang;
}

/** A text message to the person's own contact: proposed here, changed and sent by them. */
export function MessageToContact({ kind, whose, lang }: MessageToContactProps) {
  const words = useWords();
  const contact = useContact((state) => state.contact);
  const [text, setText] = useState(() => contactMessage(kind, lang, whose));
  return (
    <section className={css['contact']} aria-label={words.contact.title}>
      <h3>{words.contact.title}</h3>
      <p className={css['small']}>{words.contact.explain}</p>
      <div className={css['message']}>
        <TextArea
          label={words.contact.message}
          voice="sans"
          value={text}
          lang={lang === 'zh' ? 'zh-CN' : 'en'}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <div className={css['row']}>
        {contact !== null && (
          <a className={css['send']} href={smsHref(contact.number, text)}>
            <MessageSquare aria-hidden="true" />
            {words.contact.send(contact.name)}
          </a>
        )}
        <CopyButton look="outline" text={text} words={words.contact.copyMessage} />
      </div>
      {contact === null ? (
        <details className={css['add']}>
          <summary>{words.contact.add}</summary>
          <ContactForm />
        </details>
      ) : (
        <ContactForm />
      )}
    </section>
  );
}

/** The emergency contact: who it is, or a place to write it down. */
export function ContactForm() {
  const words = useWords();
  const { contact, kept } = useContact();
  const [changing, setChanging] = useState(false);
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [refused, setRefused] = useState(false);
  const ids = useId();
  const keep = async (next: Contact | null): Promise<void> => {
    try {
      await saveContact(next);
    } catch (reason) {
      const { what, next: then } = words.vaultErrors[asVaultError(reason).code];
      notify({ words: `${what}${words.common.gap}${then}`, tone: 'bad' });
    }
  };
  if (contact !== null && !changing) {
    return (
      <div className={css['row']}>
        <span className={css['small']}>{words.contact.stored(contact.name, contact.number)}</span>
        <Button
          look="quiet"
          onClick={() => {
            setName(contact.name);
            setNumber(contact.number);
            setChanging(true);
          }}
        >
          {words.contact.change}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            void keep(null);
          }}
        >
          {words.contact.remove}
        </Button>
      </div>
    );
  }
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!isNumber(number));
        if (!isNumber(number)) return;
        void keep({ name: name.trim(), number: number.trim() });
        setChanging(false);
      }}
    >
      {contact === null && <p className={css['small']}>{words.contact.none}</p>}
      <div className={css['fields']}>
        <label htmlFor={`${ids}name`}>{words.contact.name}</label>
        <input
          id={`${ids}name`}
          {...KEPT_TO_ITSELF}
          value={name}
          maxLength={NAME_CHARACTERS}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <label htmlFor={`${ids}number`}>{words.contact.number}</label>
        <input
          id={`${ids}number`}
          {...KEPT_TO_ITSELF}
          value={number}
          type="tel"
          maxLength={NUMBER_CHARACTERS}
          aria-invalid={refused}
          aria-describedby={refused ? `${ids}bad` : undefined}
          onChange={(event) => {
            setNumber(event.target.value);
            setRefused(false);
          }}
        />
      </div>
      {refused && (
        <p id={`${ids}bad`} className={css['bad']} role="alert">
          {words.contact.bad}
        </p>
      )}
      <div className={css['row']}>
        <Button type="submit">{words.contact.save}</Button>
        <span className={css['small']}>{kept ? words.contact.kept : words.contact.forNow}</span>
      </div>
    </form>
  );
}
