import { useWords } from '../ui/i18n/useWords.ts';
import { useOffline } from './offlineContext.ts';
import css from './Page.module.css';
import { UpdateCard } from './UpdateCard.tsx';

/** Whether the app works without a network here, and the version that waits. */
export function OfflineSection() {
  const words = useWords();
  const { offline } = useOffline();
  const { page, engines } = offline.use();
  return (
    <section className={css['section']}>
      <h2>{words.offline.title}</h2>
      <p>{engines ? words.offline.all : page ? words.offline.page : words.offline.none}</p>
      <UpdateCard />
    </section>
  );
}
