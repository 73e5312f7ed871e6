import { memo, useId, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { Layer, Part } from '../../coe/types.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { useLanguage } from '../../ui/preferences.ts';
import { LAYER_NAMES } from '../../ui/i18n/layerNames.ts';
import { readLayer } from '../flow/chain.ts';
import type { Quote } from '../model/marks.ts';
import type { Piece } from '../model/reading.ts';
import { goToMark, quoteId } from './evidence.ts';
import { LayerEditor } from './LayerEditor.tsx';
import { setPanel, usePanelOpen } from './panels.ts';
import css from './LayerPanel.module.css';
import { useEditor } from './useEditor.ts';

interface LayerPanelProps {
  readonly turnId: string;
  readonly layer: Layer;
  readonly part: Part;
  /** The person's text that quotes are looked up in. */
  readonly post: string;
  /** This turn is being written now. */
  readonly live: boolean;
  /** The reply came to its own end: what is missing will not come. */
  readonly whole: boolean;
  /** The person put this layer right. */
  readonly corrected: boolean;
  /** Puts the layer right with what stands in its editor; null while that cannot be. */
  readonly onCorrect: ((layer: Layer) => void) | null;
  /** What careful mode chose for this layer, to be changed. */
  readonly chips: ReactNode;
}

/** One layer of the chain: folded to a line, open, or open for correction. */
export const LayerPanel = memo(function LayerPanel(props: LayerPanelProps) {
  const { turnId, layer, part, post, live, whole, corrected, onCorrect, chips } = props;
  const words = useWords();
  const language = useLanguage();
  const bodyId = useId();
  const editor = useEditor(turnId, layer);
  const open = usePanelOpen(turnId, layer, live && part.state !== 'absent');
  const { text, state } = part;
  // A layer's quotes are looked up once, when it ends: not for every piece of the stream.
  const settled = !live || state === 'closed';
  const pieces = useMemo((): readonly Piece[] => {
    return settled ? readLayer(layer, text, post) : [{ kind: 'plain', text }];
  }, [settled, layer, text, post]);
  const empty = text.trim() === '';
  const none =
    live && state !== 'absent' ? words.chain.begins : whole ? words.chain.missing : words.chain.waiting;

  return (
    <section
      className={`${css['layer']} ${css[layer]}`}
      data-layer={layer}
      data-state={state}
      aria-busy={live && state === 'open'}
    >
      <span className={css['number']} aria-hidden="true">
        {layer.slice(1)}
      </span>
      <h3 className={css['head']}>
        <button
          type="button"
          className={css['toggle']}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={() => {
            setPanel(turnId, layer, !open);
          }}
        >
          <span className={css['name']}>{words.layers[layer].name}</span>
          {language !== 'en' && (
            <span className={css['second']} lang="en">
              {LAYER_NAMES[layer]}
            </span>
          )}
          {corrected && <span className={css['corrected']}>{words.chain.corrected}</span>}
          <span className={css['action']}>{open ? words.chain.fold : words.chain.unfold}</span>
        </button>
      </h3>
      <div id={bodyId}>
        {editor.text !== null && !live ? (
          <LayerEditor
            layer={layer}
            editor={editor}
            text={editor.text}
            written={text.trim()}
            onDone={
              onCorrect === null
                ? null
                : () => {
                    onCorrect(layer);
                  }
            }
          />
        ) : open ? (
          <p className={css['text']}>
            {empty ? (
              <span className={css['none']}>{none}</span>
            ) : (
              <>
                {pieces.map((piece, i) => (
                  <PieceView key={i} piece={piece} turnId={turnId} />
                ))}
                {live && state === 'open' && (
                  <span className={css['caret']} data-writing="" aria-hidden="true" />
                )}
                {!live && state === 'open' && <span className={css['none']}> {words.chain.unfinished}</span>}
              </>
            )}
            {!live && onCorrect !== null && (
              <button
                type="button"
                className={css['correct']}
                onClick={() => {
                  editor.open(text.trim());
                }}
              >
                {empty ? words.chain.writeIt : words.chain.correct}
              </button>
            )}
          </p>
        ) : (
          <p className={css['folded']}>{empty ? <span className={css['none']}>{none}</span> : text}</p>
        )}
        {open && !live && editor.text === null && chips}
      </div>
    </section>
  );
});

function PieceView({ piece, turnId }: { piece: Piece; turnId: string }) {
  const words = useWords();
  if (piece.kind === 'plain') return piece.text;
  const { quote } = piece;
  if (quote.span === null) {
    return (
      <span className={css['lost']} title={words.chain.notFoundLong}>
        {piece.text}
        <span className={css['lostWords']}>{words.chain.notFound}</span>
      </span>
    );
  }
  return <QuoteLink piece={piece.text} quote={quote} turnId={turnId} />;
}

function QuoteLink({ piece, quote, turnId }: { piece: string; quote: Quote; turnId: string }) {
  const words = useWords();
  const go = (): void => {
    goToMark(turnId, quote);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  return (
    <span
      id={quoteId(turnId, quote)}
      className={css['quote']}
      role="button"
      tabIndex={0}
      title={words.chain.inYourText}
      onClick={go}
      onKeyDown={onKeyDown}
    >
      {piece}
    </span>
  );
}
