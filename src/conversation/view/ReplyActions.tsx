import { ChevronLeft, ChevronRight, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { LAYERS, type Draft } from '../../coe/types.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import { announce } from '../../ui/notices.ts';
import type { Turn } from '../../vault/session.ts';
import { useConversation } from './context.ts';
import css from './ReplyActions.module.css';
import { writtenBy } from '../model/writtenBy.ts';

interface ReplyActionsProps {
  readonly turn: Turn;
  readonly versions: readonly Turn[];
  readonly draft: Draft;
  readonly canAct: boolean;
}

/** What can be done with a reply. */
export function ReplyActions({ turn, versions, draft, canAct }: ReplyActionsProps) {
  const words = useWords();
  const conversation = useConversation();
  const [more, setMore] = useState(false);
  const mark = (feedback: 'right' | 'wrong'): void => {
    conversation.giveFeedback(turn.id, turn.feedback === feedback ? null : feedback);
  };
  return (
    <div className={css['actions']} role="group" aria-label={words.actions.group}>
      {draft.answer.text.trim() !== '' && canAct && (
        <>
          <Button
            look="quiet"
            aria-pressed={turn.feedback === 'right'}
            onClick={() => {
              mark('right');
            }}
          >
            {words.actions.right}
          </Button>
          <Button
            look="quiet"
            aria-pressed={turn.feedback === 'wrong'}
            onClick={() => {
              mark('wrong');
            }}
          >
            {words.actions.wrong}
          </Button>
        </>
      )}
      {canAct && turn.raw !== '' && turn.status !== 'held' && (
        <Button
          look="quiet"
          onClick={() => {
            conversation.rewrite(turn.id);
          }}
        >
          {words.actions.rewrite}
        </Button>
      )}
      <Versions turn={turn} versions={versions} />
      <span className={css['space']} />
      {draft.answer.text.trim() !== '' && <CopyButton text={draft.answer.text.trim()} />}
      {turn.raw !== '' && (
        <IconButton
          label={words.actions.more}
          icon={<Ellipsis />}
          aria-expanded={more}
          onClick={() => {
            setMore(!more);
          }}
        />
      )}
      {more && (
        <div className={css['more']}>
          <CopyButton text={wholeText(words, draft)} words={words.actions.copyAll} />
          {turn.by !== null && <span className={css['by']}>{writtenBy(words, turn.by)}</span>}
        </div>
      )}
      {turn.feedback !== null && <p className={css['thanks']}>{words.actions.feedbackStays}</p>}
    </div>
  );
}

function Versions({ turn, versions }: { turn: Turn; versions: readonly Turn[] }) {
  const words = useWords();
  const conversation = useConversation();
  if (versions.length < 2) return null;
  const at = versions.findIndex((version) => version.id === turn.id);
  const go = (step: number): void => {
    const next = versions[at + step];
    if (next === undefined) return;
    conversation.showVersion(next);
    announce(words.actions.showsVersion(at + step + 1));
  };
  return (
    <span className={css['versions']}>
      <IconButton
        label={words.actions.earlierVersion}
        icon={<ChevronLeft />}
        aria-disabled={at <= 0}
        onClick={() => {
          go(-1);
        }}
      />
      <span>{words.actions.version(at + 1, versions.length)}</span>
      <IconButton
        label={words.actions.laterVersion}
        icon={<ChevronRight />}
        aria-disabled={at >= versions.length - 1}
        onClick={() => {
          go(1);
        }}
      />
    </span>
  );
}

/** Chain and reply as plain text, with the sentence that says what the chain is. */
function wholeText(words: ReturnType<typeof useWords>, draft: Draft): string {
  const layers = LAYERS.filter((layer) => draft.layers[layer].text.trim() !== '').map(
    (layer) => `${words.layers[layer].name}\n${draft.layers[layer].text.trim()}`,
  );
  const chain = layers.length === 0 ? [] : [`${words.chain.title} (${words.chain.caveat})`, ...layers];
  return [...chain, draft.answer.text.trim()].filter((part) => part !== '').join('\n\n');
}
