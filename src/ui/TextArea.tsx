import { useLayoutEffect, useRef, type ComponentProps, type Ref } from 'react';
import { KEPT_TO_ITSELF } from './keptToItself.ts';
import css from './TextArea.module.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'ref'> {
  /** The accessible name; there is no visible label beside it. */
  readonly label: string;
  /** Font of the person's own words, or of the interface. */
  readonly voice: 'serif' | 'sans';
  readonly ref?: Ref<HTMLTextAreaElement>;
}

const SIZES_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/** A text field that grows with its text up to the room it is given. */
export function TextArea({ label, voice, ref, ...rest }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (SIZES_ITSELF || area === null) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [rest.value]);
  return (
    <textarea
      aria-label={label}
      className={`${css['area']} ${css[voice]}`}
      {...KEPT_TO_ITSELF}
      ref={(area) => {
        own.current = area;
        if (typeof ref === 'function') ref(area);
        else if (ref) ref.current = area;
      }}
      {...rest}
    />
  );
}
