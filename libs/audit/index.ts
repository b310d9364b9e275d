export { AuditChain, type ChainReport } from './audit-chain.js';
export type { ActorKind, AuditRecord } from './audit-entry.js';
export { AuditModule } from './audit.module.js';
export { AuditTrail } from './audit-trail.js';
export type { BreakReason, ChainBreak } from './chain-link.js';
