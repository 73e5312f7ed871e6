import { useRef } from 'react';
import type { Layer } from '../../coe/types.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { isBlank } from '../model/blank.ts';
import { isLeaveKey, isSendKey } from './keys.ts';
import { useComesIntoView } from './useComesIntoView.ts';
import type { Editor } from './useEditor.ts';
import css from './Editor.module.css';

interface LayerEditorProps {
  readonly layer: Layer;
  readonly editor: Editor;
  /** What stands in it. */
  readonly text: string;
  /** The layer as the model wrote it. */
  readonly written: string;
  /** null while nothing can be written anew. */
  readonly onDone: (() => void) | null;
}

/** Puts a layer right in the person's own words; what follows it is written anew from there. */
export function LayerEditor({ layer, editor, text, written, onDone }: LayerEditorProps) {
  const words = useWords();
  const whole = useRef<HTMLDivElement>(null);
  useComesIntoView(whole, editor.fresh);
  const unchanged = isBlank(text) || text.trim() === written;
  const ready = onDone !== null && !unchanged;
  const done = (): void => {
    if (ready) onDone();
  };
  return (
    <div className={css['editor']} ref={whole}>
      <div className={css['field']}>
        <TextArea
          label={words.chain.correctLabel(words.layers[layer].name)}
          voice="sans"
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
      <p className={css['hint']}>{words.chain.correctHint(words.layers[layer].asks, layer === 'L4')}</p>
      <div className={css['row']}>
        <Button look="primary" disabled={!ready} onClick={done}>
          {words.chain.correctDone}
        </Button>
        <Button look="quiet" onClick={unchanged ? editor.close : editor.giveUp}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
