import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { STAGES, type OfficerStage } from '#contracts/reporting';
import { beforeLoad, filled, getParentRoute, oneOf, text, type Search } from '../../routing/index.js';

const officerSearch = ({ stage, standing, cohortId }: Search) =>
  filled({
    stage: oneOf(stage, Object.keys(STAGES) as OfficerStage[]),
    standing: oneOf(standing, Object.values(STAGES).flat()),
    cohortId: text(cohortId),
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
