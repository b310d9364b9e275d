import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, text, type Search } from '../../routing/index.js';

const resultSearch = ({ cohortId }: Search) => filled({ cohortId: text(cohortId) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/results',
    beforeLoad,
    validateSearch: resultSearch,
    component: lazyRouteComponent(() => import('./results-page.js'), 'ResultsPage'),
  }),
] as const;
