import { memo, Suspense, useMemo } from 'react';
import { LAYERS, type Layer } from '../../coe/types.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Turn } from '../../vault/session.ts';
import { draftOf, readLayer } from '../flow/chain.ts';
import type { Failure, Live } from '../flow/state.ts';
import type { Quote } from '../model/marks.ts';
import { given } from '../model/turns.ts';
import { CrisisCard } from './cards.ts';
import type { Place } from '../model/wishes.ts';
import { Chain } from './Chain.tsx';
import { useConversation } from './context.ts';
import { LiveLine, TurnEnd } from './TurnEnd.tsx';
import { Post } from './Post.tsx';
import { Reply } from './Reply.tsx';
import { ReplyActions } from './ReplyActions.tsx';
import css from './TurnView.module.css';

interface TurnViewProps {
  readonly turn: Turn;
  /** Its place in the conversation, from 1. */
  readonly ordinal: number;
  readonly versions: readonly Turn[];
  readonly title: string | null;
  /** null unless this turn is being written. */
  readonly live: Live | null;
  readonly failure: Failure | null;
  /** The last of the conversation. */
  readonly newest: boolean;
  /** The conversation went on from another version of it. */
  readonly goesOnElsewhere: boolean;
  /** False in a tab that only follows, and while another reply is written. */
  readonly canAct: boolean;
}

/** One exchange: the message, the chain, the reply, and what can be done with them. */
export const TurnView = memo(function TurnView({
  turn,
  ordinal,
  versions,
  title,
  live,
  failure,
  newest,
  goesOnElsewhere,
  canAct,
}: TurnViewProps) {
  const conversation = useConversation();
  const words = useWords();
  const stored = useMemo(() => draftOf(turn.raw), [turn.raw]);
  const draft = live?.draft ?? stored;
  const quotes = useQuotes(draft.layers, turn, live !== null);
  const begun = LAYERS.some((layer) => draft.layers[layer].state !== 'absent');
  const answered = draft.answer.text.trim() !== '';
  const free = canAct && live === null;
  // A handler that stays the same lets the panels below stay as they are.
  const onCorrect = useMemo(() => {
    if (!free) return null;
    return (layer: Layer): void => {
      void conversation.correct(turn.id, layer);
    };
  }, [conversation, free, turn.id]);
  const onChoose = useMemo(() => {
    if (!free) return null;
    return (place: Place, id: string): void => {
      conversation.choose(turn.id, place, id);
    };
  }, [conversation, free, turn.id]);
  const onEdit = useMemo(() => {
    if (!free) return null;
    return (): void => {
      void conversation.edit(turn.id);
    };
  }, [conversation, free, turn.id]);

  return (
    <div className={css['turn']} data-turn={turn.id}>
      <Post key={turn.id} turn={turn} title={title} quotes={quotes} onEdit={onEdit} />
      {turn.screen !== 'none' && (
        <Suspense fallback={null}>
          <CrisisCard turn={turn} newest={newest} canAct={free} />
        </Suspense>
      )}
      {live !== null && <LiveLine live={live} />}
      {begun && (
        <Chain
          turn={turn}
          ordinal={ordinal}
          draft={draft}
          live={live}
          onCorrect={onCorrect}
          onChoose={onChoose}
        />
      )}
      {answered && (
        <Reply answer={draft.answer} live={live !== null} lang={turn.lang === 'zh' ? 'zh-CN' : 'en'} />
      )}
      {draft.outside.trim() !== '' && (
        <details className={css['outside']}>
          <summary>{words.chain.outside}</summary>
          <pre>{draft.outside.trim()}</pre>
        </details>
      )}
      {live === null && <TurnEnd turn={turn} failure={failure} answered={answered} canAct={free} />}
      {live === null && (turn.raw !== '' || versions.length > 1) && (
        <ReplyActions turn={turn} versions={versions} draft={draft} canAct={free} />
      )}
      {goesOnElsewhere && <p className={css['later']}>{words.thread.later}</p>}
    </div>
  );
});

/** The quotes of all layers, looked up again only when a layer has ended. */
function useQuotes(
  layers: ReturnType<typeof draftOf>['layers'],
  turn: Turn,
  live: boolean,
): readonly Quote[] {
  const ended = LAYERS.map((layer) => (!live || layers[layer].state === 'closed' ? layers[layer].text : ''));
  const [l1, l2, l3, l4] = ended;
  const post = given(turn);
  const offset = turn.given?.start ?? 0;
  return useMemo(() => {
    const texts = [l1, l2, l3, l4];
    return LAYERS.flatMap((layer, i) =>
      readLayer(layer, texts[i] ?? '', post).flatMap((piece) => {
        if (piece.kind === 'plain' || piece.quote.span === null) return [];
        const { start, end } = piece.quote.span;
        return [{ ...piece.quote, span: { start: start + offset, end: end + offset } }];
      }),
    );
  }, [l1, l2, l3, l4, post, offset]);
}
