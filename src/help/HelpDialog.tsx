import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import { Modal } from '../ui/Modal.tsx';
import { protocolLang } from '../ui/language.ts';
import { useLanguage } from '../ui/preferences.ts';
import { MessageToContact } from './ContactCard.tsx';
import { WaysToPerson } from './WaysToPerson.tsx';
import css from './HelpDialog.module.css';

/** The ways to a person, in two presses from anywhere, without model and network. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const lang = protocolLang(useLanguage());
  return (
    <Modal onClose={onClose} title={words.help.title}>
      <p className={css['explain']}>{words.help.explain}</p>
      <WaysToPerson kind={null} />
      <MessageToContact kind="suicide" whose="self" lang={lang} />
      <div className={css['end']}>
        <Button look="quiet" onClick={onClose}>
          {words.common.close}
        </Button>
      </div>
    </Modal>
  );
}
