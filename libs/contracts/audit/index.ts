export { AuditEntry, AuditEntryPage, AuditQuery, AuditSummary } from './audit.js';
export { listAuditEntries, summariseAuditEntries } from './operations.js';
