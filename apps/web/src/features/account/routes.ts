import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, type Search } from '../../routing/index.js';

const signInSearch = ({ next }: Search) =>
  filled({ next: typeof next === 'string' && /^\/(?!\/)/.test(next) ? next : undefined });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/sign-in',
    validateSearch: signInSearch,
    component: lazyRouteComponent(() => import('./sign-in-page.js'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/me',
    beforeLoad,
    component: lazyRouteComponent(() => import('./me-page.js'), 'MePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions',
    beforeLoad,
    component: lazyRouteComponent(() => import('./sessions-page.js'), 'SessionsPage'),
  }),
] as const;
