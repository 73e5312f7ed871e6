import { useEffect, useRef } from 'react';
import { LAYERS, type Draft, type Layer } from '../../coe/types.ts';
import { Chip } from '../../ui/Chip.tsx';
import { duration } from '../../ui/i18n/format.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import { useLanguage } from '../../ui/preferences.ts';
import type { Turn } from '../../vault/session.ts';
import { given } from '../model/turns.ts';
import type { Place } from '../model/wishes.ts';
import type { Live } from '../flow/state.ts';
import { ChoiceChips } from './ChoiceChips.tsx';
import { Elapsed } from './Elapsed.tsx';
import { LayerPanel } from './LayerPanel.tsx';
import { setPanel } from './panels.ts';
import css from './Chain.module.css';

interface ChainProps {
  readonly turn: Turn;
  /** Which message of the conversation it is about, from 1. */
  readonly ordinal: number;
  readonly draft: Draft;
  readonly live: Live | null;
  readonly onCorrect: ((layer: Layer) => void) | null;
  readonly onChoose: ((place: Place, id: string) => void) | null;
}

/** The Chain of Empathy: what the model takes the person's text to mean, open to correction. */
export function Chain({ turn, ordinal, draft, live, onCorrect, onChoose }: ChainProps) {
  const words = useWords();
  const language = useLanguage();
  const section = useRef<HTMLElement>(null);
  const writing = live !== null;
  useKeepsOpenWhatIsRead(section, turn.id, writing);
  const post = given(turn);
  return (
    <section
      ref={section}
      className={css['chain']}
      aria-label={ordinal === 1 ? words.chain.title : words.chain.titleOf(ordinal)}
    >
      <header className={css['head']}>
        <h2 className={css['title']}>{words.chain.title}</h2>
        {turn.choices !== null && <Chip>{words.careful.chip}</Chip>}
        <span className={css['caveat']}>
          {turn.choices === null ? words.chain.caveat : words.careful.long}
        </span>
        <span className={css['time']}>
          {live !== null ? (
            <Elapsed since={live.startedAt} />
          ) : (
            turn.tookMs !== null && words.chain.took(duration(language, turn.tookMs))
          )}
        </span>
      </header>
      {LAYERS.map((layer) => (
        <LayerPanel
          key={`${turn.id}/${layer}`}
          turnId={turn.id}
          layer={layer}
          part={draft.layers[layer]}
          post={post}
          live={writing}
          whole={!writing && turn.status === 'done'}
          corrected={turn.corrections.some((correction) => correction.layer === layer)}
          onCorrect={onCorrect}
          chips={
            turn.choices !== null &&
            onChoose !== null && <ChoiceChips turn={turn} layer={layer} onChoose={onChoose} />
          }
        />
      ))}
    </section>
  );
}

/** When the writing ends, a panel that is in sight may be being read: it stays open, as if chosen. */
function useKeepsOpenWhatIsRead(
  section: React.RefObject<HTMLElement | null>,
  turnId: string,
  writing: boolean,
): void {
  useEffect(() => {
    if (!writing) return undefined;
    const chain = section.current;
    return () => {
      if (chain === null) return;
      for (const layer of LAYERS) {
        const panel = chain.querySelector(`[data-layer=${layer}]`);
        const box = panel?.getBoundingClientRect();
        if (box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight) {
          setPanel(turnId, layer, true);
        }
      }
    };
  }, [section, turnId, writing]);
}
