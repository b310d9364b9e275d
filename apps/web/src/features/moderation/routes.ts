import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, getParentRoute } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/moderation',
    beforeLoad,
    component: lazyRouteComponent(() => import('./moderation-page.js'), 'ModerationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/moderation/$scriptId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./disputed-page.js'), 'DisputedPage'),
  }),
] as const;
