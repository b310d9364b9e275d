import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listDisputedScripts } from '#contracts/grading';
import { beforeLoad, filled, getParentRoute, sortFor, type Search } from '../../routing/index.js';

const moderationSearch = ({ sort }: Search) => filled({ sort: sortFor(listDisputedScripts, sort) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/moderation',
    beforeLoad,
    validateSearch: moderationSearch,
    component: lazyRouteComponent(() => import('./moderation-page.js'), 'ModerationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/moderation/$scriptId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./disputed-page.js'), 'DisputedPage'),
  }),
] as const;
