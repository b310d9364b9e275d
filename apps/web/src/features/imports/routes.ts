import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, oneOf, type Search } from '../../routing/index.js';
import { ROWS_SHOWN } from './rows-shown.js';

const rowSearch = ({ rows }: Search) => filled({ rows: oneOf(rows, ROWS_SHOWN) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/imports',
    beforeLoad,
    component: lazyRouteComponent(() => import('./imports-page.js'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/imports/$importId',
    beforeLoad,
    validateSearch: rowSearch,
    component: lazyRouteComponent(() => import('./import-page.js'), 'ImportPage'),
  }),
] as const;
