import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listCertificates } from '#contracts/certification';
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

const certificateSearch = ({ status, stateCode: state, q, sort }: Search) =>
  filled({
    status: oneOf(status, ['valid', 'expiring', 'expired', 'suspended', 'revoked']),
    stateCode: stateCode(state),
    q: text(q),
    sort: sortFor(listCertificates, sort),
  });

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
