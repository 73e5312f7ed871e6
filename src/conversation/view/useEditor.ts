import { useEffect } from 'react';
import { editorDraft, type EditorPlace } from '../../vault/drafts.ts';
import { wordsNow } from '../../ui/i18n/useWords.ts';
import { notify } from '../../ui/notices.ts';
import { useConversation, useConversationState } from './context.ts';

/** An editor of the session on screen, open or not. */
export interface Editor {
  /** What stands in it; null while it is closed, or another tab's. */
  readonly text: string | null;
  /** It has just been opened, and wants the focus. */
  readonly fresh: boolean;
  readonly open: (text: string) => void;
  readonly put: (text: string) => void;
  /** Where nothing in it would be lost. */
  readonly close: () => void;
  /** The same where something would: it is said, and can be brought back. */
  readonly giveUp: () => void;
}

export function useEditor(turnId: string, place: EditorPlace): Editor {
  const { editors } = useConversation();
  const session = useConversationState(({ shown }) => shown) ?? '';
  const id = editorDraft(session, turnId, place);
  const text =
    useConversationState((state) => (state.access === 'writer' ? state.editors[id] : undefined)) ?? null;
  const fresh = useConversationState(({ opened }) => opened === id);
  useEffect(() => {
    if (fresh && text !== null) editors.seen(id);
  }, [editors, id, fresh, text]);
  return {
    text,
    fresh,
    open: (found) => {
      editors.open(session, turnId, place, found);
    },
    put: (typed) => {
      editors.put(session, id, typed);
    },
    close: () => {
      editors.close(session, id);
    },
    giveUp: () => {
      editors.close(session, id);
      const words = wordsNow();
      notify({
        words: words.thread.givenUp,
        tone: 'plain',
        action: {
          words: words.common.undo,
          run: () => {
            editors.bringBack(session, turnId, place, text ?? '');
          },
        },
      });
    },
  };
}
