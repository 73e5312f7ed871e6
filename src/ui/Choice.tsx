import { Label, Radio, RadioGroup } from 'react-aria-components';
import css from './Choice.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={css['group'] ?? ''}
      value={value}
      orientation="horizontal"
      onChange={(next) => {
        const found = options.find((option) => option.value === next);
        if (found !== undefined) onChange(found.value);
      }}
    >
      <Label className={css['label'] ?? ''}>{label}</Label>
      <div className={css['options']}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={css['option'] ?? ''}>
            {option.words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
