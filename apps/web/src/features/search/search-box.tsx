import { useClickOutside } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useId, useState, type FocusEvent, type RefObject, type SyntheticEvent } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Skeleton, directionOfTyped } from '../../ui/index.js';
import classes from './header-search.module.css';
import { useChoice } from './use-choice.js';
import { useFound } from './use-found.js';

/** This is fetched once somebody searches, as the first load does without it. */
const FoundPanel = lazy(() => import('./found-panel.js'));

/** The number of each kind that the panel shows. */
const MOST = 4;

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly unfolded: boolean;
  /** Whether `/` leads here, and not to the search of a list. */
  readonly hasSlash: boolean;
  /** The page that shows all that is found once the form is sent. */
  readonly page: '/search' | '/courses';
  readonly onFold: () => void;
}

/** A field with what it finds below it, after the pattern of a combobox with a list (WAI-ARIA Authoring Practices). */
export function SearchBox(props: Props) {
  const { t } = useTexts();
  const { typed, type, list, found, choice, go, submit } = useBox(props);
  const { isShown } = choice;
  const box = useClickOutside<HTMLFormElement>(choice.close);
  // A phone takes the focus away with its keyboard, but what is found has to stay.
  const closeBeyond = ({ currentTarget, relatedTarget }: FocusEvent) =>
    relatedTarget !== null && !currentTarget.contains(relatedTarget) && choice.close();
  return (
    <form ref={box} className={classes['form']} data-unfolded={props.unfolded} onSubmit={submit} onBlur={closeBeyond}>
      <div className={classes['field']}>
        <button type="submit" className={classes['send']} aria-label={t('list.search')} tabIndex={-1}>
          <IconSearch size={18} aria-hidden />
        </button>
        <Field
          field={props.field}
          label={props.label}
          hasSlash={props.hasSlash}
          typed={typed}
          type={type}
          choice={choice}
          list={isShown ? list : undefined}
          isExpanded={isShown && found.addresses.length > 0}
        />
        {props.hasSlash && (
          <kbd aria-hidden className="keyboard-hint">
            /
          </kbd>
        )}
      </div>
      {isShown && (
        <div className={classes['panel']} data-over-page="">
          <Suspense fallback={<Skeleton rows={3} />}>
            <FoundPanel id={list} found={found} active={choice.active} onChoose={go} />
          </Suspense>
        </div>
      )}
    </form>
  );
}

function useBox({ field, page, onFold }: Pick<Props, 'field' | 'page' | 'onFold'>) {
  const navigate = useNavigate();
  const [typed, type] = useState('');
  const list = useId();
  const found = useFound(typed, MOST);
  const leave = () => {
    type('');
    choice.close();
    field.current?.blur();
    onFold();
  };
  const go = (address: string) => {
    leave();
    void navigate({ href: address });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const q = typed.trim();
    leave();
    void navigate({ to: page, search: q === '' ? {} : { q } });
  };
  const choice = useChoice({ list, isAsked: found.isAsked, addresses: found.addresses, go, fold: onFold });
  return { typed, type, list, found, choice, go, submit };
}

interface FieldProps extends Pick<Props, 'field' | 'label' | 'hasSlash'> {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly choice: ReturnType<typeof useChoice>;
  /** The id of the list, while there is one. */
  readonly list: string | undefined;
  readonly isExpanded: boolean;
}

function Field({ field, label, hasSlash, typed, type, choice, list, isExpanded }: FieldProps) {
  return (
    <input
      ref={field}
      type="search"
      name="q"
      role="combobox"
      maxLength={100}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="search"
      aria-label={label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded={isExpanded}
      aria-controls={list}
      aria-activedescendant={list === undefined ? undefined : choice.activeId}
      aria-keyshortcuts={hasSlash ? '/' : undefined}
      placeholder={label}
      dir={directionOfTyped(typed)}
      value={typed}
      onFocus={choice.open}
      onChange={({ currentTarget }) => {
        type(currentTarget.value);
        choice.open();
      }}
      onKeyDown={choice.onKeyDown}
    />
  );
}
