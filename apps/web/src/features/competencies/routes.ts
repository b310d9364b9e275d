import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listCompetencies } from '#contracts/catalogue';
import { beforeLoad, filled, getParentRoute, oneOf, sortFor, text, type Search } from '../../routing/index.js';
import { KINDS, LEVELS, SECTORS } from './values.js';

const competenciesSearch = ({ q, sector, kind, level, retired, sort }: Search) =>
  filled({
    q: text(q),
    sector: oneOf(sector, SECTORS),
    kind: oneOf(kind, KINDS),
    level: LEVELS.find((each) => each === Number(level)),
    retired: oneOf(String(retired), ['false', 'true']),
    sort: sortFor(listCompetencies, sort),
  });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/competencies',
    beforeLoad,
    validateSearch: competenciesSearch,
    component: lazyRouteComponent(() => import('./competencies-page.js'), 'CompetenciesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/competencies/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./new-competency-page.js'), 'NewCompetencyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/competencies/$competencyId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./competency-page.js'), 'CompetencyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/competencies/$competencyId/outcomes/new',
    beforeLoad,
    component: lazyRouteComponent(() => import('./new-outcome-page.js'), 'NewOutcomePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/outcomes/$outcomeId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./outcome-page.js'), 'OutcomePage'),
  }),
] as const;
