import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../i18n/index.js';
import { useSlash } from '../../ui/index.js';
import classes from './header-search.module.css';
import { SearchBox } from './search-box.js';

/** A search that a button unfolds on a phone; `/` leads to it if no list has a search of its own. */
export function UnfoldingSearch({ isStranger }: { readonly isStranger: boolean }) {
  const { t } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const label = t(isStranger ? 'search.courses' : 'search.label');
  const toField = () => {
    // The field has the focus before the next letter is typed.
    flushSync(() => setUnfolded(true));
    field.current?.focus();
  };
  const hasSlash = useSlash(toField, false);
  return (
    <search className={classes['search']} aria-label={label}>
      <button
        type="button"
        className={classes['unfold']}
        aria-label={label}
        aria-expanded={unfolded}
        onClick={() => (unfolded ? setUnfolded(false) : toField())}
      >
        <IconSearch size={20} aria-hidden />
      </button>
      <SearchBox
        field={field}
        label={label}
        unfolded={unfolded}
        hasSlash={hasSlash}
        page={isStranger ? '/courses' : '/search'}
        onFold={() => setUnfolded(false)}
      />
    </search>
  );
}
