import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, getParentRoute } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/legal',
    component: lazyRouteComponent(() => import('./legal-page.js'), 'LegalPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/start',
    beforeLoad,
    component: lazyRouteComponent(() => import('./start-page.js'), 'StartPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/centre',
    beforeLoad,
    component: lazyRouteComponent(() => import('./centre-page.js'), 'CentrePage'),
  }),
] as const;
