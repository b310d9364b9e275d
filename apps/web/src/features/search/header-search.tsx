import { useLocation } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import { useMe } from '../../session/index.js';
import classes from './header-search.module.css';

/** This is fetched where it is shown, as the first load of the catalogue does without it. */
const UnfoldingSearch = lazy(() =>
  import('./unfolding-search.js').then((module) => ({ default: module.UnfoldingSearch })),
);

/**
 * Finds from everywhere what the reader may see. It is left out on a page that is a search itself, as the catalogue is
 * for a stranger, who finds courses alone.
 */
export function HeaderSearch() {
  const me = useMe();
  const path = useLocation({ select: ({ pathname }) => pathname });
  if (path === '/search' || (me === null && path === '/courses')) return null;
  return (
    <Suspense fallback={<Place />}>
      <UnfoldingSearch isStranger={me === null} />
    </Suspense>
  );
}

/** Holds the place of the search, so that nothing beside it moves. */
const Place = () => (
  <div className={classes['search']}>
    <span className={classes['unfold']} />
  </div>
);
