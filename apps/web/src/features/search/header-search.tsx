import { IconSearch } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { useSlash } from '../../ui/index.js';
import classes from './header-search.module.css';
import { SearchBox } from './search-box.js';

/**
 * Finds from everywhere what the reader may see; `/` leads to it where no list has a search of its own. It gives way to
 * a page that is a search itself, as the catalogue is to a stranger, who finds courses alone.
 */
export function HeaderSearch() {
  const me = useMe();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return path === '/search' || (me === null && path === '/courses') ? null : <Unfolding isStranger={me === null} />;
}

/** On a phone a button unfolds it. */
function Unfolding({ isStranger }: { readonly isStranger: boolean }) {
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
