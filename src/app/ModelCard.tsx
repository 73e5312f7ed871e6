import { Link } from 'wouter';
import type { EngineErrorCode } from '../device/error.ts';
import { Button } from '../ui/Button.tsx';
import { bytes, duration } from '../ui/i18n/format.ts';
import { useWords } from '../ui/i18n/useWords.ts';
import { useLanguage } from '../ui/preferences.ts';
import { Progress } from '../ui/Progress.tsx';
import { useCarefulStanding, useWrites } from './answeringContext.ts';
import { useHost, useHostState } from './hostContext.ts';
import { ROUTES } from './routes.ts';
import { errorWords, offerName, say, sayCareful } from './standingWords.ts';
import { Card } from './Card.tsx';
import css from './ModelCard.module.css';

/** Errors whose detail is the name of a file, which helps the one who has the files. */
const FILE_ERRORS: ReadonlySet<EngineErrorCode> = new Set(['model-missing', 'model-corrupt']);

/** How the model stands and the next step. Nothing when it is ready. `full`: on the page that shows the others anyway. */
export function ModelCard({ full = false }: { full?: boolean }) {
  const words = useWords();
  const language = useLanguage();
  const host = useHost();
  const standing = useHostState((state) => state.standing);
  switch (standing.phase) {
    case 'looking':
    case 'ready':
      return null;
    case 'none':
      return full ? null : (
        <Card>
          <p>{words.model.noneLong}</p>
          <Link href={ROUTES.model}>{words.model.open}</Link>
        </Card>
      );
    case 'needs':
    case 'paused':
      return (
        <Card>
          <p>
            {standing.phase === 'needs'
              ? words.model.needsCard(
                  offerName(words, standing.offer),
                  bytes(language, standing.offer.totalBytes - standing.offer.haveBytes),
                )
              : words.model.pausedLong}
          </p>
          <div className={css['row']}>
            <Button
              look="primary"
              onClick={() => {
                void host.pick(standing.offer);
              }}
            >
              {standing.phase === 'needs' ? words.model.fetch : words.model.resume}
            </Button>
            {!full && <Link href={ROUTES.model}>{words.model.others}</Link>}
          </div>
        </Card>
      );
    case 'fetching': {
      const { haveBytes, totalBytes, rate } = standing;
      const left =
        rate > 0 ? words.model.left(duration(language, ((totalBytes - haveBytes) / rate) * 1000)) : '';
      return (
        <Card>
          <Progress
            label={words.model.fetchingTitle}
            fraction={haveBytes / totalBytes}
            words={`${words.model.of(bytes(language, haveBytes), bytes(language, totalBytes))}${left}`}
          />
          <div className={css['row']}>
            <Button
              onClick={() => {
                host.pause();
              }}
            >
              {words.model.pause}
            </Button>
            <span className={css['hint']}>{words.model.writeMeanwhile}</span>
          </div>
        </Card>
      );
    }
    case 'loading':
      return (
        <Card>
          <Progress label={words.model.loadingTitle} fraction={standing.fraction} />
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
          {FILE_ERRORS.has(standing.error.code) && standing.error.detail !== '' && (
            <p className={css['hint']}>{words.model.file(standing.error.detail)}</p>
          )}
          <div className={css['row']}>
            <Button
              onClick={() => {
                void host.retry();
              }}
            >
              {words.common.retry}
            </Button>
            {!full && <Link href={ROUTES.model}>{words.model.others}</Link>}
          </div>
        </Card>
      );
    }
    case 'elsewhere':
      return (
        <Card>
          <p>{words.model.elsewhereLong}</p>
          <div className={css['row']}>
            <Button
              look="primary"
              onClick={() => {
                void host.takeOver();
              }}
            >
              {words.model.takeOver}
            </Button>
          </div>
        </Card>
      );
  }
}

/** The same in one line, where a message waits for the model. */
export function ModelLine() {
  const words = useWords();
  const careful = useCarefulStanding();
  return useWrites() === 'carefully' ? sayCareful(words, careful).long : <FreeModelLine />;
}

function FreeModelLine() {
  const words = useWords();
  const host = useHost();
  const standing = useHostState((state) => state.standing);
  const { long } = say(words, standing);
  if (standing.phase === 'loading' || standing.phase === 'looking') return long;
  return (
    <span className={css['row']}>
      {long}
      {standing.phase === 'elsewhere' ? (
        <Button
          onClick={() => {
            void host.takeOver();
          }}
        >
          {words.model.takeOver}
        </Button>
      ) : (
        <Link href={ROUTES.model}>{words.model.open}</Link>
      )}
    </span>
  );
}
