import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, getParentRoute } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/marking',
    beforeLoad,
    component: lazyRouteComponent(() => import('./marking-page.js'), 'MarkingPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/marking/$scriptId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./script-page.js'), 'ScriptPage'),
  }),
] as const;
