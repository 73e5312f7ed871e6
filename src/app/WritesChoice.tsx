import { Choice } from '../ui/Choice.tsx';
import { useWords } from '../ui/i18n/useWords.ts';
import type { Writes } from './answering.ts';
import { useAnswering, useWrites } from './answeringContext.ts';
import css from './Page.module.css';

/** Careful mode or free writing, with what each can and cannot do. */
export function WritesChoice() {
  const words = useWords();
  const answering = useAnswering();
  const writes = useWrites();
  const options: readonly { value: Writes; words: string }[] = [
    { value: 'carefully', words: words.careful.chip },
    { value: 'freely', words: words.careful.freely },
  ];
  return (
    <section className={css['section']}>
      <Choice
        label={words.careful.choiceTitle}
        value={writes}
        options={options}
        onChange={(next) => {
          void answering.choose(next);
        }}
      />
      <p>{writes === 'carefully' ? words.careful.about : words.careful.freelyAbout}</p>
    </section>
  );
}
