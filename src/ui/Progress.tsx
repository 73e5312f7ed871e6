import css from './Progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** 0 to 1. */
  readonly fraction: number;
  /** Said in words beside the bar, such as "812 MB of 1.6 GB". */
  readonly words?: string;
}

/** How far something has come that has a known end. */
export function Progress({ label, fraction, words }: ProgressProps) {
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <div className={css['progress']}>
      <div className={css['words']}>
        <span>{label}</span>
        <span className={css['figures']}>{words ?? `${percent}%`}</span>
      </div>
      <div
        className={css['track']}
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuetext={words ?? `${percent}%`}
      >
        <div className={css['bar']} style={{ inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
