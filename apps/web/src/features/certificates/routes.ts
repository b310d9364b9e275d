import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { beforeLoad, filled, getParentRoute, oneOf, text, type Search } from '../../routing/index.js';

const certificateSearch = ({ status, q }: Search) =>
  filled({ status: oneOf(status, ['valid', 'expiring', 'expired', 'suspended', 'revoked']), q: text(q) });

export const routes = [
  createRoute({
    getParentRoute,
    path: '/certificates',
    beforeLoad,
    validateSearch: certificateSearch,
    component: lazyRouteComponent(() => import('./certificates-page.js'), 'CertificatesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/certificates/$certificateId',
    beforeLoad,
    component: lazyRouteComponent(() => import('./certificate-page.js'), 'CertificatePage'),
  }),
] as const;
