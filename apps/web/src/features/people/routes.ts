import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, getParentRoute, wordsSearch } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/people',
    beforeLoad,
    validateSearch: wordsSearch,
    component: lazyRouteComponent(() => import('./people-page.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./enter-person-page.js'), 'EnterPersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$personId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./person-page.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$personId/edit',
    beforeLoad,
    component: lazyRouteComponent(() => import('./edit-person-page.js'), 'EditPersonPage'),
  }),
] as const;
