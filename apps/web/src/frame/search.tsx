import { IconSearch } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject, type SyntheticEvent } from 'react';
import { useTexts } from '../i18n/index.js';
import classes from './search.module.css';

const WRITTEN_IN = 'input, textarea, select, [contenteditable="true"], [role="dialog"] *';

/** Finds courses from everywhere; `/` leads to it. The catalogue has a field of its own. */
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
  useSlash(toField);
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
      <Field field={field} unfolded={unfolded} onFold={() => setUnfolded(false)} />
    </search>
  );
}

interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly unfolded: boolean;
  readonly onFold: () => void;
}

function Field({ field, unfolded, onFold }: FieldProps) {
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
        aria-keyshortcuts="/"
        placeholder={t('frame.search')}
        onKeyDown={(event) => event.key === 'Escape' && onFold()}
      />
      <kbd aria-hidden>/</kbd>
    </form>
  );
}

function useSlash(lead: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const writes = event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) return;
      event.preventDefault();
      lead();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
