import type { ComponentProps, ReactNode } from 'react';
import css from './Button.module.css';

type Look = 'primary' | 'outline' | 'quiet' | 'danger';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: Look;
}

/** A button with words; `quiet` is for rows of lesser actions. */
export function Button({ look = 'outline', ...rest }: ButtonProps) {
  return <button type="button" className={`${css['button']} ${css[look]}`} {...rest} />;
}

interface IconButtonProps extends Omit<
  ComponentProps<'button'>,
  'className' | 'type' | 'children' | 'aria-label'
> {
  /** What it does: the accessible name and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button with an icon alone. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" className={css['icon']} aria-label={label} title={label} {...rest}>
      {icon}
    </button>
  );
}
