import { operation } from '../common/index.js';
import { AuditEntryPage, AuditQuery } from './audit.js';

export const listAuditEntries = operation({
  id: 'audit.list-entries',
  method: 'GET',
  path: '/audit',
  summary: 'What was done, by whom and from where, newest first',
  allow: ['auditor', 'registrar'],
  query: AuditQuery,
  response: AuditEntryPage,
});
