import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { STAGES, listOfficers, type OfficerStage } from '#contracts/reporting';
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

const officerSearch = ({ stage, standing, stateCode: state, cohortId, sort }: Search) =>
  filled({
    stage: oneOf(stage, Object.keys(STAGES) as OfficerStage[]),
    standing: oneOf(standing, Object.values(STAGES).flat()),
    stateCode: stateCode(state),
    cohortId: text(cohortId),
    sort: sortFor(listOfficers, sort),
  });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/officers',
    beforeLoad,
    validateSearch: officerSearch,
    component: lazyRouteComponent(() => import('./officers-page.js'), 'OfficersPage'),
  }),
] as const;
