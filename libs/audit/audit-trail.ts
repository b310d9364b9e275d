import { Injectable } from '@nestjs/common';
import { requestContext, UnitOfWork } from '#database';
import { newId } from '#kernel';
import type { ActorKind, AuditRecord } from './audit-entry.js';

/** Writes the audit trail: append-only, chained by hashes, in the transaction of the change that it records. */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Error outside a transaction: what is recorded and what is done stand or fall together. */
  async record({ action, subject, stateCode = null, before = null, after = null }: AuditRecord): Promise<void> {
    const { actorId, actorKind, requestId, ip, userAgent } = origin();
    await this.unitOfWork.query('select audit.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)', [
      newId(),
      actorId,
      actorKind,
      stateCode,
      action,
      subject.kind,
      subject.id,
      before && JSON.stringify(before),
      after && JSON.stringify(after),
      requestId,
      ip,
      userAgent,
    ]);
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
