import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { filled, getParentRoute, oneOf, text, type Search } from '../../routing/index.js';

const catalogueSearch = ({ q, sector, sqf }: Search) =>
  filled({
    q: text(q),
    sector: oneOf(sector, ['security', 'intelligence', 'customs', 'justice']),
    sqf: [4, 5, 6, 7].find((level) => level === Number(sqf)),
  });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/courses',
    staticData: { isOpen: true, reads: '/courses?limit=24&count=true' },
    validateSearch: catalogueSearch,
    component: lazyRouteComponent(() => import('./catalogue-page.js'), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/courses/$courseId',
    staticData: { isOpen: true, reads: '/courses/:id' },
    component: lazyRouteComponent(() => import('./course-page.js'), 'CoursePage'),
  }),
] as const;
