import { useId, type ComponentProps } from 'react';
import css from './Field.module.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'className' | 'id'> {
  readonly label: string;
  /** Stands under the field, and is read with it. */
  readonly hint?: string;
  /** What is wrong with what stands in it. */
  readonly fault?: string | undefined;
}

/** One line of text with a label that stays in sight. */
export function Field({ label, hint, fault, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // Browsers offer to keep what is typed, or write it into their session files.
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== undefined}
        {...rest}
      />
      <p id={`${id}-hint`} className={fault === undefined ? css['hint'] : css['fault']}>
        {fault ?? hint}
      </p>
    </div>
  );
}
