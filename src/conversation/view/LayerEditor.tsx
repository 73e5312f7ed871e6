import { useRef, useState } from 'react';
import type { Layer } from '../../coe/types.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { isSendKey } from './keys.ts';
import { useComesIntoView } from './useComesIntoView.ts';
import css from './Editor.module.css';

interface LayerEditorProps {
  readonly layer: Layer;
  readonly text: string;
  readonly onCancel: () => void;
  readonly onDone: (text: string) => void;
}

/** Puts a layer right in the person's own words; what follows it is written anew from there. */
export function LayerEditor({ layer, text, onCancel, onDone }: LayerEditorProps) {
  const words = useWords();
  const [changed, setChanged] = useState(text);
  const whole = useRef<HTMLDivElement>(null);
  useComesIntoView(whole);
  const ready = changed.trim() !== '' && changed.trim() !== text;
  const done = (): void => {
    if (ready) onDone(changed.trim());
  };
  return (
    <div className={css['editor']} ref={whole}>
      <div className={css['field']}>
        <TextArea
          label={words.chain.correctLabel(words.layers[layer].name)}
          voice="sans"
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
      <p className={css['hint']}>{words.chain.correctHint(words.layers[layer].asks, layer === 'L4')}</p>
      <div className={css['row']}>
        <Button look="primary" disabled={!ready} onClick={done}>
          {words.chain.correctDone}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </div>
  );
}
