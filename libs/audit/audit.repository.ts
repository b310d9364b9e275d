import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { ActorKind } from './audit-entry.js';

export interface AuditQuery {
  /** One act, or a library and with it all of its acts. */
  readonly action?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly actorId?: string | undefined;
  /** From this instant on. */
  readonly from?: string | undefined;
  /** Before this instant. */
  readonly to?: string | undefined;
}

export interface AuditEntryRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly actor_kind: ActorKind;
  readonly state_code: string | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly request_id: string | null;
  readonly ip: string | null;
  readonly user_agent: string | null;
}

const MATCHES = `($1::text is null or action = $1 or starts_with(action, $1 || '.')) and ($2::text is null or subject_kind = $2)
  and ($3::text is null or subject_id = $3) and ($4::uuid is null or actor_id = $4)
  and ($5::timestamptz is null or at >= $5) and ($6::timestamptz is null or at < $6)`;

/** Reads the audit trail as far as the reader's scope shows it. */
@Injectable()
export class AuditRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first, those older than the entry `before`. */
  newest(query: AuditQuery, before: string | null, limit: number): Promise<AuditEntryRow[]> {
    return this.unitOfWork.query<AuditEntryRow>(
      `select id, at, actor_id, actor_kind, state_code, action, subject_kind, subject_id, before, after, request_id, ip,
         user_agent
       from audit.entry where ${MATCHES} and ($7::uuid is null or id < $7) order by id desc limit $8`,
      [...parametersOf(query), before, limit],
    );
  }

  async count(query: AuditQuery): Promise<number> {
    const sql = `select count(*)::int as total from audit.entry where ${MATCHES}`;
    const [row] = await this.unitOfWork.query<{ total: number }>(sql, parametersOf(query));
    return row?.total ?? 0;
  }
}

const parametersOf = (query: AuditQuery): (string | null)[] => [
  query.action ?? null,
  query.subjectKind ?? null,
  query.subjectId ?? null,
  query.actorId ?? null,
  query.from ?? null,
  query.to ?? null,
];
