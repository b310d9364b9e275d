import { Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTexts } from '../i18n/index.js';
import { Counted } from '../ui/index.js';
import { FilterChoices, type Option } from './filter-choices.js';
import { countOf, offered, type Counts } from './counts.js';
import classes from './filter-menu.module.css';

interface Props {
  readonly legend: string;
  readonly value: string | undefined;
  readonly words: (value: string) => string;
  readonly counts: Counts;
  readonly onChange: (value: string | undefined) => void;
}

/** A filter with every counted value; the values are found by name, and sorted, in the reader's language. */
export function FilterMenu({ legend, value, words, counts, onChange }: Props) {
  const { t } = useTexts();
  const name = useId();
  const [isOpen, setOpen] = useState(false);
  const options = useOptions({ value, words, counts });
  const choose = (chosen: string | undefined) => {
    setOpen(false);
    if (chosen !== value) onChange(chosen);
  };
  return (
    <div className={value === undefined ? `${classes['filter']} screen-only` : classes['filter']}>
      <span id={name} className={classes['legend']}>
        {legend}
      </span>
      <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal position="bottom-start">
        <Popover.Target>
          <button
            type="button"
            className={classes['button']}
            data-chosen={value !== undefined}
            aria-labelledby={`${name} ${name}-value`}
            onClick={() => setOpen(!isOpen)}
          >
            <span id={`${name}-value`}>
              {value === undefined ? t('list.all') : <Counted label={words(value)} count={countOf(value, counts)} />}
            </span>
            <IconChevronDown size={16} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label={legend} className={classes['menu'] ?? ''}>
          <FilterChoices legend={legend} options={options} value={value} choose={choose} />
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}

function useOptions({ value, words, counts }: Omit<Props, 'legend' | 'onChange'>): Option[] {
  const { t, language } = useTexts();
  const known = new Set([...Object.keys(counts ?? {}), ...(value === undefined ? [] : [value])]);
  const order = new Intl.Collator(language);
  const named = offered([...known], counts, value)
    .map((each) => ({ value: each, label: words(each), count: countOf(each, counts) }))
    .sort((one, other) => order.compare(one.label, other.label));
  return [{ value: undefined, label: t('list.all'), count: undefined }, ...named];
}
