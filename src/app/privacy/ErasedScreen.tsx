import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Kept } from '../../vault/erase.ts';
import { PutDownScreen } from './PutDownScreen.tsx';

/** Nothing is left, and nothing is written again before the person says so. */
export function ErasedScreen() {
  const words = useWords();
  return (
    <PutDownScreen title={words.erase.done} busy={false}>
      <p>{words.erase.doneExplain}</p>
      <Button
        onClick={() => {
          location.replace('/');
        }}
      >
        {words.erase.again}
      </Button>
    </PutDownScreen>
  );
}

interface NotErasedScreenProps {
  readonly left: readonly Kept[];
  readonly retry: () => void;
}

/** Something is still there: what it is, and how it may go. */
export function NotErasedScreen({ left, retry }: NotErasedScreenProps) {
  const words = useWords();
  return (
    <PutDownScreen title={words.erase.notDone} busy={false}>
      <p role="alert">
        {words.erase.left(left.map((kind) => words.erase.kinds[kind]).join(words.erase.between))}
      </p>
      <p>{words.erase.leftNext}</p>
      <Button look="primary" onClick={retry}>
        {words.common.retry}
      </Button>
    </PutDownScreen>
  );
}
