import { isBlank } from '../model/blank.ts';
import { Square } from 'lucide-react';
import { use, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { figure } from '../../ui/i18n/format.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { protocolLang } from '../../ui/language.ts';
import { useLanguage } from '../../ui/preferences.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { detectLang } from '../../coe/language.ts';
import { sizeOf } from '../../coe/size.ts';
import { liveHere } from '../flow/state.ts';
import { useConversation, useConversationState } from './context.ts';
import { isSendKey } from './keys.ts';
import { HelpContext } from './slots.ts';
import css from './Composer.module.css';

/** Where a person writes. `letter` is the large sheet of a new session. */
export function Composer({ size }: { size: 'letter' | 'note' }) {
  const words = useWords();
  const conversation = useConversation();
  const text = useConversationState((state) => state.text);
  const access = useConversationState((state) => state.access);
  const live = useConversationState(liveHere);
  const kept = useConversationState(({ unsaved }) => unsaved === null);
  const area = useRef<HTMLTextAreaElement>(null);
  const openHelp = use(HelpContext);
  const empty = isBlank(text);
  const send = (): void => {
    if (empty) area.current?.focus();
    else if (access !== 'follower') void conversation.send();
  };
  return (
    <form
      className={`${css['paper']} ${css[size]}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        ref={area}
        label={words.composer.label}
        voice="serif"
        placeholder={size === 'letter' ? words.composer.letterPlaceholder : words.composer.placeholder}
        value={text}
        readOnly={access === 'follower'}
        onChange={(event) => {
          conversation.setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return;
          event.preventDefault();
          send();
        }}
      />
      <div className={css['bar']}>
        <Length text={text} />
        {kept && <span className={css['optional']}>{words.composer.draftStays}</span>}
        <button type="button" className={css['help']} onClick={openHelp}>
          {words.help.ask} <b>{words.help.open}</b>
        </button>
        <span className={css['keys']}>{words.composer.keys(isMac())}</span>
        {live !== null ? (
          <Button
            onClick={() => {
              conversation.stop();
            }}
          >
            <Square aria-hidden="true" />
            {words.composer.stop}
          </Button>
        ) : (
          // Pressed on an empty sheet it leads to where one writes.
          <Button look={empty ? 'outline' : 'primary'} type="submit" aria-disabled={access === 'follower'}>
            {words.composer.send}
          </Button>
        )}
      </div>
    </form>
  );
}

function Length({ text }: { text: string }) {
  const words = useWords();
  const language = useLanguage();
  const lang = detectLang(text, protocolLang(language));
  return (
    <span className={css['length']}>{words.thread.length(figure(language, sizeOf(text, lang)), lang)}</span>
  );
}

function isMac(): boolean {
  return /Mac|iP(?:hone|ad)/u.test(navigator.userAgent);
}
