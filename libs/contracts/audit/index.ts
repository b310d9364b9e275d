export { AuditEntry, AuditEntryPage, AuditSummary } from './audit.js';
export { listAuditEntries, summariseAuditEntries } from './operations.js';
