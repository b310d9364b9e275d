import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute, wordsSearch } from '../../routing/index.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/search',
    validateSearch: wordsSearch,
    component: lazyRouteComponent(() => import('./search-page.js'), 'SearchPage'),
  }),
] as const;
