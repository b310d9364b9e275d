import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listResults, listSittingOutcomes } from '#contracts/grading';
import { beforeLoad, filled, getParentRoute, oneOf, sortFor, type Search } from '../../routing/index.js';

const releaseSearch = ({ waiting, sort }: Search) =>
  filled({ waiting: oneOf(String(waiting), ['true']), sort: sortFor(listSittingOutcomes, sort) });

/** The search of a sitting's results. */
const sittingSearch = ({ passed, sort }: Search) =>
  filled({ passed: oneOf(String(passed), ['true', 'false']), sort: sortFor(listResults, sort) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/release',
    beforeLoad,
    validateSearch: releaseSearch,
    component: lazyRouteComponent(() => import('./release-page.js'), 'ReleasePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/release/$sittingId',
    beforeLoad,
    validateSearch: sittingSearch,
    component: lazyRouteComponent(() => import('./sitting-page.js'), 'SittingPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/release/$sittingId/late',
    beforeLoad,
    component: lazyRouteComponent(() => import('./late-page.js'), 'LatePage'),
  }),
] as const;
