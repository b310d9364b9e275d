import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, getParentRoute } from '../../routing/index.js';
import { auditSearch } from './search.js';

export const routes = [
  createRoute({
    getParentRoute,
    path: '/audit',
    beforeLoad,
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
  }),
] as const;
