import type { ReactNode } from 'react';
import css from './Chip.module.css';

export type Tone = 'plain' | 'good' | 'busy' | 'bad';

interface ChipProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
  readonly title?: string;
}

/** A short state in a pill; the dot says how it stands, the words say what. */
export function Chip({ tone = 'plain', children, title }: ChipProps) {
  return (
    <span className={`${css['chip']} ${css[tone]}`} title={title}>
      {tone !== 'plain' && <span className={css['dot']} aria-hidden="true" />}
      <span className={css['words']}>{children}</span>
    </span>
  );
}
