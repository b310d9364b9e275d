import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listPeople, listTransferRequests } from '#contracts/identity';
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
import { roleOf } from './roles.js';
import { TRANSFER_STATUSES } from './transfer-statuses.js';

const peopleSearch = ({ q, state, role, sort }: Search) =>
  filled({ q: text(q), state: stateCode(state), role: roleOf(role), sort: sortFor(listPeople, sort) });

const transfersSearch = ({ status, sort }: Search) =>
  filled({ status: oneOf(status, TRANSFER_STATUSES), sort: sortFor(listTransferRequests, sort) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/people',
    beforeLoad,
    validateSearch: peopleSearch,
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
  createRoute({
    getParentRoute,
    path: '/transfers',
    beforeLoad,
    validateSearch: transfersSearch,
    component: lazyRouteComponent(() => import('./transfers-page.js'), 'TransfersPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/duplicates',
    beforeLoad,
    component: lazyRouteComponent(() => import('./duplicates-page.js'), 'DuplicatesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$personId/beside/$otherId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./comparison-page.js'), 'ComparisonPage'),
  }),
] as const;
