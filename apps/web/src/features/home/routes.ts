import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    staticData: { isOpen: true },
    component: lazyRouteComponent(() => import('./home-page.js'), 'HomePage'),
  }),
] as const;
