import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listCohorts, listNominations } from '#contracts/enrolment';
import {
  beforeLoad,
  filled,
  getParentRoute,
  oneOf,
  sortFor,
  stateCode,
  text,
  type Search,
} from '../../routing/index.js';
import { NOMINATION_STATUSES } from './nomination-statuses.js';

const cohortsSearch = ({ status, stateCode: state, q, sort }: Search) =>
  filled({
    status: oneOf(status, ['nominating', 'running', 'finished', 'cancelled']),
    stateCode: stateCode(state),
    q: text(q),
    sort: sortFor(listCohorts, sort),
  });

/** The search of a cohort's nominations. */
const cohortSearch = ({ status, stateCode: state, sort }: Search) =>
  filled({
    status: oneOf(status, NOMINATION_STATUSES),
    stateCode: stateCode(state),
    sort: sortFor(listNominations, sort),
  });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/cohorts',
    beforeLoad,
    validateSearch: cohortsSearch,
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
    validateSearch: cohortSearch,
    component: lazyRouteComponent(() => import('./cohort-page.js'), 'CohortPage'),
  }),
] as const;
