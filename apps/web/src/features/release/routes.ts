import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, oneOf, type Search } from '../../routing/index.js';

const releaseSearch = ({ waiting }: Search) => filled({ waiting: oneOf(String(waiting), ['true']) });

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
    component: lazyRouteComponent(() => import('./sitting-page.js'), 'SittingPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/release/$sittingId/late',
    beforeLoad,
    component: lazyRouteComponent(() => import('./late-page.js'), 'LatePage'),
  }),
] as const;
