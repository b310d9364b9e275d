export { AuditEntry, AuditEntryPage, AuditQuery } from './audit.js';
export { listAuditEntries } from './operations.js';
