import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../../routing/index.js';

/** Every building block on one page, while developing. */
export const routes = [
  createRoute({
    getParentRoute,
    path: '/design',
    component: lazyRouteComponent(() => import('./design-page.js'), 'DesignPage'),
  }),
] as const;
