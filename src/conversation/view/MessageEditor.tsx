import { isBlank } from '../model/blank.ts';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { isLeaveKey, isSendKey } from './keys.ts';
import { useComesIntoView } from './useComesIntoView.ts';
import type { Editor } from './useEditor.ts';
import css from './Editor.module.css';

interface MessageEditorProps {
  readonly editor: Editor;
  /** What stands in it. */
  readonly text: string;
  /** The message as it was sent. */
  readonly sent: string;
  /** null while it cannot be sent. */
  readonly onDone: (() => void) | null;
}

/** Changes a message that was sent; the earlier one with its reply stays a version. */
export function MessageEditor({ editor, text, sent, onDone }: MessageEditorProps) {
  const words = useWords();
  const whole = useRef<HTMLDivElement>(null);
  useComesIntoView(whole, editor.fresh);
  const unchanged = isBlank(text) || text === sent;
  const ready = onDone !== null && !unchanged;
  const done = (): void => {
    if (ready) onDone();
  };
  return (
    <div className={css['editor']} ref={whole}>
      <div className={css['field']}>
        <TextArea
          label={words.thread.editLabel}
          voice="serif"
          autoFocus={editor.fresh}
          value={text}
          onChange={(event) => {
            editor.put(event.target.value);
          }}
          onKeyDown={(event) => {
            if (isSendKey(event)) done();
            // Pressed in haste, or three times to be gone: what was typed must outlive it.
            else if (isLeaveKey(event) && unchanged) editor.close();
          }}
        />
      </div>
      <p className={css['hint']}>{words.thread.editHint}</p>
      <div className={css['row']}>
        <Button look="primary" disabled={!ready} onClick={done}>
          {words.thread.resend}
        </Button>
        <Button look="quiet" onClick={unchanged ? editor.close : editor.giveUp}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
