import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listPosts, listStateRecords } from '#contracts/identity';
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
import { BANDS, BORDERS, POST_KINDS, VIEWS } from './views.js';

const closedAlone = (open: unknown) => oneOf(String(open), ['false']);

const statesSearch = ({ open, sort }: Search) =>
  filled({ open: closedAlone(open), sort: sortFor(listStateRecords, sort) });

const postsUnder = ({ kind, border, open, sort }: Search) =>
  filled({
    kind: oneOf(kind, POST_KINDS),
    border: oneOf(border, BORDERS),
    open: closedAlone(open),
    sort: sortFor(listPosts, sort),
  });

const postsSearch = ({ state, ...rest }: Search) => filled({ state: stateCode(state), ...postsUnder(rest) });

const stateSearch = ({ view, closed, border, post, band }: Search) =>
  filled({
    view: oneOf(view, VIEWS),
    closed: oneOf(String(closed), ['true']),
    border: oneOf(border, BORDERS),
    post: text(post),
    band: oneOf(band, BANDS),
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
    validateSearch: postsUnder,
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
    path: '/posts',
    beforeLoad,
    validateSearch: postsSearch,
    component: lazyRouteComponent(() => import('./posts-page.js'), 'PostsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/posts/$postId',
    beforeLoad,
    validateSearch: postsUnder,
    component: lazyRouteComponent(() => import('./post-page.js'), 'PostPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/posts/$postId/edit',
    beforeLoad,
    component: lazyRouteComponent(() => import('./edit-post-page.js'), 'EditPostPage'),
  }),
] as const;
