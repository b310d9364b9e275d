import { operation } from '../common/index.js';
import { AuditEntries, AuditEntryPage, AuditSummary, AuditSummaryQuery } from './audit.js';

export const listAuditEntries = operation({
  id: 'audit.list-entries',
  method: 'GET',
  path: '/audit',
  summary: 'What was done, by whom and from where, newest first',
  allow: ['auditor', 'registrar'],
  ...AuditEntries,
  response: AuditEntryPage,
});

export const summariseAuditEntries = operation({
  id: 'audit.summarise-entries',
  method: 'GET',
  path: '/audit/summary',
  summary: 'How often each act was done on each of the last days: each number is that of the list with the same bounds',
  allow: ['auditor', 'registrar'],
  query: AuditSummaryQuery,
  response: AuditSummary,
});
