import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listResults } from '#contracts/grading';
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

const resultSearch = ({ cohortId, passed, stateCode: state, sort }: Search) =>
  filled({
    cohortId: text(cohortId),
    passed: oneOf(String(passed), ['true', 'false']),
    stateCode: stateCode(state),
    sort: sortFor(listResults, sort),
  });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/results',
    beforeLoad,
    validateSearch: resultSearch,
    component: lazyRouteComponent(() => import('./results-page.js'), 'ResultsPage'),
  }),
] as const;
