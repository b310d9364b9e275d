import { Injectable } from '@nestjs/common';
import { requestContext, UnitOfWork } from '#database';
import { newId } from '#kernel';
import type { ActorKind, AuditRecord } from './audit-entry.js';

/** Writes the audit trail: append-only, chained by hashes, in the transaction of the change that it records. */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Error outside a transaction: the act and its record succeed or fail together. */
  record(record: AuditRecord): Promise<void> {
    return this.recordAll([record]);
  }

  /** Records many acts in one statement, chained in the order given. */
  async recordAll(records: readonly AuditRecord[]): Promise<void> {
    const { actorId, actorKind, requestId, ip, userAgent } = origin();
    const rows = records.map(({ subject, actorId: known, ...record }) => ({
      ...record,
      actor: known ?? actorId,
      actorKind: known === undefined ? actorKind : 'person',
      id: newId(),
      kind: subject.kind,
      of: subject.id,
    }));
    await this.unitOfWork.query(
      `select audit.append(r.id, r.actor, r."actorKind", r."stateCode", r.action, r.kind, r."of", r.before, r.after, $2, $3, $4)
       from jsonb_to_recordset($1::jsonb)
         as r(id uuid, actor uuid, "actorKind" text, "stateCode" text, action text, kind text, "of" text, before jsonb, after jsonb)`,
      [JSON.stringify(rows), requestId, ip, userAgent],
    );
  }
}

interface Origin {
  readonly actorId: string | null;
  readonly actorKind: ActorKind;
  readonly requestId: string | null;
  readonly ip: string | null;
  readonly userAgent: string | null;
}

function origin(): Origin {
  const context = requestContext.getStore();
  if (!context) return { actorId: null, actorKind: 'system', requestId: null, ip: null, userAgent: null };
  const { caller, scope, requestId, ip, userAgent } = context;
  const withoutCaller = scope?.context === 'system' ? 'system' : 'stranger';
  return { actorId: caller?.personId ?? null, actorKind: caller ? 'person' : withoutCaller, requestId, ip, userAgent };
}
