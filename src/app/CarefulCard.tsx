import { Button } from '../ui/Button.tsx';
import { bytes } from '../ui/i18n/format.ts';
import { useWords } from '../ui/i18n/useWords.ts';
import { useLanguage } from '../ui/preferences.ts';
import { Progress } from '../ui/Progress.tsx';
import { useAnswering, useCarefulStanding } from './answeringContext.ts';
import { Card } from './Card.tsx';
import css from './ModelCard.module.css';
import { errorWords } from './standingWords.ts';

/** How careful mode stands and the next step. Nothing when it is ready. */
export function CarefulCard() {
  const words = useWords();
  const language = useLanguage();
  const { careful } = useAnswering();
  const standing = useCarefulStanding();
  switch (standing.phase) {
    case 'asleep':
    case 'ready':
      return null;
    case 'fetching':
      return (
        <Card>
          <Progress
            label={words.careful.fetching}
            fraction={standing.totalBytes === 0 ? 0 : standing.haveBytes / standing.totalBytes}
            words={words.model.of(bytes(language, standing.haveBytes), bytes(language, standing.totalBytes))}
          />
          <span className={css['hint']}>{words.model.writeMeanwhile}</span>
        </Card>
      );
    case 'failed': {
      const { what, next } = errorWords(words, standing.error.code);
      return (
        <Card bad>
          <p>
            <b>{what}</b> {next}
          </p>
          <div className={css['row']}>
            <Button
              onClick={() => {
                void careful.start();
              }}
            >
              {words.common.retry}
            </Button>
          </div>
        </Card>
      );
    }
  }
}
