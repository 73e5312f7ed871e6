import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/i18n/useWords.ts';
import type { Kept } from '../../vault/erasing.ts';
import { PutDownScreen } from './PutDownScreen.tsx';

interface ErasedScreenProps {
  /** What is still there. */
  readonly left: readonly Kept[];
  readonly retry: () => void;
}

/** How erasing ended, in the tab that did it and in all others. */
export function ErasedScreen({ left, retry }: ErasedScreenProps) {
  return left.length === 0 ? <AllErased /> : <NotAllErased left={left} retry={retry} />;
}

/** Nothing is left, and nothing is written again before the person says so. */
function AllErased() {
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

/** Something is still there: what it is, and how it may go. */
function NotAllErased({ left, retry }: ErasedScreenProps) {
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
