import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, oneOf, text, type Search } from '../../routing/index.js';
import { BORDERS, VIEWS } from './views.js';

const statesSearch = ({ open }: Search) => filled({ open: oneOf(text(open), ['false']) });

const stateSearch = ({ view, closed, border, post }: Search) =>
  filled({
    view: oneOf(view, VIEWS),
    closed: oneOf(text(closed), ['true']),
    border: oneOf(border, BORDERS),
    post: text(post),
  });

const newPostSearch = ({ parent, kind }: Search) =>
  filled({ parent: text(parent), kind: oneOf(kind, ['unit', 'post']) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/states',
    beforeLoad,
    validateSearch: statesSearch,
    component: lazyRouteComponent(() => import('./states-page.js'), 'StatesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/states/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./new-state-page.js'), 'NewStatePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/states/$stateCode',
    beforeLoad,
    validateSearch: stateSearch,
    component: lazyRouteComponent(() => import('./state-page.js'), 'StatePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/states/$stateCode/edit',
    beforeLoad,
    component: lazyRouteComponent(() => import('./edit-state-page.js'), 'EditStatePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/states/$stateCode/agencies/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./new-agency-page.js'), 'NewAgencyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/states/$stateCode/ranks/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./new-rank-page.js'), 'NewRankPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ranks/$rankId/edit',
    beforeLoad,
    component: lazyRouteComponent(() => import('./edit-rank-page.js'), 'EditRankPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/agencies/$agencyId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./agency-page.js'), 'AgencyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/agencies/$agencyId/edit',
    beforeLoad,
    component: lazyRouteComponent(() => import('./edit-agency-page.js'), 'EditAgencyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/agencies/$agencyId/posts/new',
    beforeLoad,
    validateSearch: newPostSearch,
    component: lazyRouteComponent(() => import('./new-post-page.js'), 'NewPostPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/posts/$postId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./post-page.js'), 'PostPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/posts/$postId/edit',
    beforeLoad,
    component: lazyRouteComponent(() => import('./edit-post-page.js'), 'EditPostPage'),
  }),
] as const;
