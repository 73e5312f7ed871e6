import { isBlank } from '../model/blank.ts';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { isSendKey } from './keys.ts';
import { useComesIntoView } from './useComesIntoView.ts';
import css from './Editor.module.css';

interface MessageEditorProps {
  readonly text: string;
  readonly onCancel: () => void;
  readonly onDone: (text: string) => void;
}

/** Changes a message that was sent; the earlier one with its reply stays a version. */
export function MessageEditor({ text, onCancel, onDone }: MessageEditorProps) {
  const words = useWords();
  const [changed, setChanged] = useState(text);
  const whole = useRef<HTMLDivElement>(null);
  useComesIntoView(whole);
  const ready = !isBlank(changed) && changed !== text;
  const done = (): void => {
    if (ready) onDone(changed);
  };
  return (
    <div className={css['editor']} ref={whole}>
      <div className={css['field']}>
        <TextArea
          label={words.thread.editLabel}
          voice="serif"
          autoFocus
          value={changed}
          onChange={(event) => {
            setChanged(event.target.value);
          }}
          onKeyDown={(event) => {
            if (isSendKey(event)) done();
            else if (event.key === 'Escape') onCancel();
          }}
        />
      </div>
      <p className={css['hint']}>{words.thread.editHint}</p>
      <div className={css['row']}>
        <Button look="primary" disabled={!ready} onClick={done}>
          {words.thread.resend}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
