import { useTexts } from '../i18n/index.js';
import classes from './chips.module.css';

interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  /** The language of the label, if it has one of its own. */
  readonly lang?: string;
  /** The number of items that it leads to. */
  readonly count?: number | undefined;
}

interface Props<V extends string> {
  readonly legend: string;
  readonly value: V | undefined;
  readonly options: readonly Option<V>[];
  /** The name of the chip that takes the choice off; without it there is no such chip. */
  readonly all?: string;
  readonly onChange: (value: V | undefined) => void;
}

/** A choice of a few values; pressing the chosen one takes it off. */
export function Chips<V extends string>({ legend, value, options, all, onChange }: Props<V>) {
  return (
    <fieldset className={classes['chips']}>
      <legend>{legend}</legend>
      {all !== undefined && (
        <button
          type="button"
          className={classes['chip']}
          data-all
          aria-pressed={value === undefined}
          onClick={() => onChange(undefined)}
        >
          {all}
        </button>
      )}
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={classes['chip']}
          lang={option.lang}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value === value ? undefined : option.value)}
        >
          <Counted label={option.label} count={option.count} />
        </button>
      ))}
    </fieldset>
  );
}

/** A value with how many it leads to, which is heard as "Running, 12". */
export function Counted({ label, count }: { readonly label: string; readonly count: number | undefined }) {
  const { number, joined } = useTexts();
  if (count === undefined) return label;
  return (
    <>
      <span className="visually-hidden">{joined([label, number(count)])}</span>
      <span className={classes['counted']} aria-hidden>
        <span>{label}</span>
        <span className={classes['count']}>{number(count)}</span>
      </span>
    </>
  );
}
