import { PageQuery, operation, pageOf } from '../common/index.js';
import { PendingRevocation } from './certificate.js';

export const listRevocations = operation({
  id: 'certification.list-revocations',
  method: 'GET',
  path: '/revocations',
  summary: 'Revocations that wait for a second registrar, the longest waiting first',
  allow: ['registrar', 'auditor'],
  query: PageQuery,
  response: pageOf(PendingRevocation),
});
