import classes from './chips.module.css';

interface Props<V extends string> {
  readonly legend: string;
  readonly value: V | undefined;
  /** `lang` where a label is in a language of its own. */
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: V | undefined) => void;
}

/** A filter of a few values; pressing the chosen one takes it off. */
export function Chips<V extends string>({ legend, value, options, onChange }: Props<V>) {
  return (
    <fieldset className={classes['chips']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={classes['chip']}
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value === value ? undefined : option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
