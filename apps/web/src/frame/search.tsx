import { IconSearch } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type RefObject, type SyntheticEvent } from 'react';
import { useTexts } from '../i18n/index.js';
import { useSlash } from '../ui/index.js';
import classes from './search.module.css';

/** Finds courses from everywhere; `/` leads to it where no list has a search of its own. The catalogue has a field of its own. */
export function Search() {
  const isCatalogue = useLocation({ select: ({ pathname }) => pathname === '/courses' });
  return isCatalogue ? null : <Unfolding />;
}

/** On a phone a button unfolds it. */
function Unfolding() {
  const { t } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const toField = () => {
    setUnfolded(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  const hasSlash = useSlash(toField, false);
  return (
    <search className={classes['search']}>
      <button
        type="button"
        className={classes['unfold']}
        aria-label={t('frame.search')}
        aria-expanded={unfolded}
        onClick={() => (unfolded ? setUnfolded(false) : toField())}
      >
        <IconSearch size={20} aria-hidden />
      </button>
      <Field field={field} unfolded={unfolded} hasSlash={hasSlash} onFold={() => setUnfolded(false)} />
    </search>
  );
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly unfolded: boolean;
  /** `/` leads here, and not to the search of a list. */
  readonly hasSlash: boolean;
  readonly onFold: () => void;
}

function Field({ field, unfolded, hasSlash, onFold }: FieldProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    const q = field.current?.value.trim() ?? '';
    onFold();
    void navigate({ to: '/courses', search: q === '' ? {} : { q } });
  };
  return (
    <form className={classes['form']} data-unfolded={unfolded} onSubmit={find}>
      <IconSearch size={18} aria-hidden />
      <input
        ref={field}
        type="search"
        name="q"
        maxLength={100}
        aria-label={t('frame.search')}
        aria-keyshortcuts={hasSlash ? '/' : undefined}
        placeholder={t('frame.search')}
        onKeyDown={(event) => event.key === 'Escape' && onFold()}
      />
      {hasSlash && <kbd aria-hidden>/</kbd>}
    </form>
  );
}
