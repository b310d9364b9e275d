import type { AuditEntry } from '#contracts/audit';
import type { AuditEntryRow } from '../audit.repository.js';

export const presentEntry = (row: AuditEntryRow): AuditEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  actorId: row.actor_id,
  actorKind: row.actor_kind,
  stateCode: row.state_code,
  action: row.action,
  subject: { kind: row.subject_kind, id: row.subject_id },
  before: row.before,
  after: row.after,
  requestId: row.request_id,
  ip: row.ip,
  userAgent: row.user_agent,
});
