import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, oneOf, text, type Search } from '../../routing/index.js';

const cohortSearch = ({ status, q }: Search) =>
  filled({ status: oneOf(status, ['nominating', 'running', 'finished', 'cancelled']), q: text(q) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/cohorts',
    beforeLoad,
    validateSearch: cohortSearch,
    component: lazyRouteComponent(() => import('./cohorts-page.js'), 'CohortsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cohorts/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./open-cohort-page.js'), 'OpenCohortPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/cohorts/$cohortId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./cohort-page.js'), 'CohortPage'),
  }),
] as const;
