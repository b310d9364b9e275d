import { useId, useState } from 'react';
import { useTexts } from '../i18n/index.js';
import { Counted, TextField } from '../ui/index.js';
import classes from './filter-menu.module.css';
import { folded } from './folded.js';
import { useActiveOption } from './use-active-option.js';

export interface Option {
  /** Undefined for all of them. */
  readonly value: string | undefined;
  readonly label: string;
  readonly count: number | undefined;
}

interface ChoicesProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly choose: (value: string | undefined) => void;
}

/** The options whose names hold the typed words. */
const sought = (options: readonly Option[], typed: string): readonly Option[] => {
  const words = folded(typed);
  return words === '' ? options : options.filter(({ value, label }) => value && folded(label).includes(words));
};

/** A field over the list that it narrows (WAI-ARIA Authoring Practices, combobox with a list). */
export function FilterChoices({ legend, options, value, choose }: ChoicesProps) {
  const { t } = useTexts();
  const [typed, type] = useState('');
  const list = useId();
  const found = sought(options, typed);
  const active = useActiveOption({
    list,
    count: found.length,
    first: typed === '' ? found.findIndex((option) => option.value === value) : 0,
    choose: (at) => choose(found[at]?.value),
  });
  return (
    <>
      <Field legend={legend} list={list} typed={typed} type={type} active={active} />
      <div id={list} role="listbox" aria-label={legend} className={classes['options']}>
        {found.map((option, at) => (
          <Choice
            key={option.value ?? ''}
            id={`${list}-${at}`}
            option={option}
            isChosen={option.value === value}
            isActive={at === active.at}
            choose={choose}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p className={classes['none']} role="status">
          {t('web-list:none')}
        </p>
      )}
    </>
  );
}

interface FieldProps {
  readonly legend: string;
  readonly list: string;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly active: ReturnType<typeof useActiveOption>;
}

function Field({ legend, list, typed, type, active }: FieldProps) {
  const { t } = useTexts();
  return (
    <TextField
      data-autofocus
      role="combobox"
      size="md"
      autoComplete="off"
      aria-label={t('web-list:find-value', { filter: legend })}
      aria-autocomplete="list"
      aria-expanded
      aria-controls={list}
      aria-activedescendant={active.id}
      placeholder={t('list.search')}
      value={typed}
      onChange={({ currentTarget }) => {
        type(currentTarget.value);
        active.forget();
      }}
      onKeyDown={active.onKeyDown}
    />
  );
}

interface ChoiceProps extends Pick<ChoicesProps, 'choose'> {
  readonly id: string;
  readonly option: Option;
  readonly isChosen: boolean;
  readonly isActive: boolean;
}

const Choice = ({ id, option: { value, label, count }, isChosen, isActive, choose }: ChoiceProps) => (
  <div
    id={id}
    role="option"
    aria-selected={isChosen}
    className={classes['option']}
    data-active={isActive}
    onClick={() => choose(value)}
  >
    <Counted label={label} count={count} />
  </div>
);
