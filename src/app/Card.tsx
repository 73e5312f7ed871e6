import type { ReactNode } from 'react';
import css from './ModelCard.module.css';

/** What stands above the conversation: how a model stands, and the next step. */
export function Card({ bad = false, children }: { bad?: boolean; children: ReactNode }) {
  return (
    <section className={css['card']} data-bad={bad || undefined} role={bad ? 'alert' : undefined}>
      {children}
    </section>
  );
}
