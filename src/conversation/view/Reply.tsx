import { memo } from 'react';
import type { Part } from '../../coe/types.ts';
import { useWords } from '../../ui/i18n/useWords.ts';
import css from './Reply.module.css';

interface ReplyProps {
  readonly answer: Part;
  readonly live: boolean;
  readonly lang: string;
}

/** The reply, in paragraphs; those that are finished are not drawn again while the last one grows. */
export const Reply = memo(function Reply({ answer, live, lang }: ReplyProps) {
  const words = useWords();
  const paragraphs = answer.text.split(/\n+/u).filter((text) => text.trim() !== '');
  return (
    <article className={css['reply']} aria-label={words.thread.reply} aria-busy={live} lang={lang}>
      {paragraphs.map((text, i) => (
        <Paragraph key={i} text={text} caret={live && i === paragraphs.length - 1} />
      ))}
    </article>
  );
});

const Paragraph = memo(function Paragraph({ text, caret }: { text: string; caret: boolean }) {
  return (
    <p>
      {text}
      {caret && <span className={css['caret']} data-writing="" aria-hidden="true" />}
    </p>
  );
});
