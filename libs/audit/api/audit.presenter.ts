import type { AuditEntry } from '#contracts/audit';
import type { ActorName } from '../actor-names.js';
import type { AuditEntryRow } from '../audit.repository.js';

export const presentEntry = (row: AuditEntryRow, names: ReadonlyMap<string, ActorName>): AuditEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  actorId: row.actor_id,
  actor: actorOf(row, names),
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

function actorOf({ actor_id: id }: AuditEntryRow, names: ReadonlyMap<string, ActorName>): AuditEntry['actor'] {
  const name = id === null ? undefined : names.get(id);
  return id === null || name === undefined ? null : { id, name };
}
