import { Injectable } from '@nestjs/common';
import type { Revocation, RevocationReason } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';

export type RevocationRow = Omit<Revocation, 'allowed'>;

/** Revocations are paged in the order in which they were asked for. */
export interface RevocationPosition {
  readonly id: string;
}

const COLUMNS = `id, certificate_id as "certificateId", status, reason, note, requested_by as "requestedBy",
  (select jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) from identity.people p
    where p.id = requested_by) as "requestedByName",
  certification.utc(requested_at) as "requestedAt",
  case status when 'confirmed' then closed_by end as "confirmedBy",
  certification.utc(case status when 'confirmed' then closed_at end) as "confirmedAt"`;

@Injectable()
export class RevocationsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Null where one waits already. */
  add(
    certificateId: string,
    requestedBy: string,
    { reason, note }: { readonly reason: RevocationReason; readonly note: string },
  ): Promise<RevocationRow | null> {
    return this.work.one(
      `insert into certification.revocation_request (id, certificate_id, reason, note, requested_by)
       values ($1, $2, $3, $4, $5)
       on conflict (certificate_id) where status = 'pending' do nothing returning ${COLUMNS}`,
      [newId(), certificateId, reason, note, requestedBy],
    );
  }

  /** Held until the transaction ends, so that only one person closes it. */
  hold(certificateId: string, id: string): Promise<RevocationRow | null> {
    return this.work.one(
      `select ${COLUMNS} from certification.revocation_request where certificate_id = $1 and id = $2 for update`,
      [certificateId, id],
    );
  }

  /** The one that waits, if the reader is of the centre. */
  pendingOf(certificateId: string): Promise<RevocationRow | null> {
    return this.work.one(
      `select ${COLUMNS} from certification.revocation_request where certificate_id = $1 and status = 'pending'`,
      [certificateId],
    );
  }

  pending(after: RevocationPosition | null, limit: number): Promise<RevocationRow[]> {
    return this.work.query(
      `select ${COLUMNS} from certification.revocation_request
       where status = 'pending' and ($1::uuid is null or id > $1) order by id limit $2`,
      [after?.id ?? null, limit],
    );
  }

  async countPending(): Promise<number> {
    const sql = `select count(*)::int as total from certification.revocation_request where status = 'pending'`;
    return (await this.work.one<{ total: number }>(sql))?.total ?? 0;
  }

  async close(id: string, status: 'confirmed' | 'withdrawn', closedBy: string): Promise<RevocationRow> {
    const row = await this.work.one<RevocationRow>(
      `update certification.revocation_request set status = $2, closed_by = $3, closed_at = now()
       where id = $1 and status = 'pending' returning ${COLUMNS}`,
      [id, status, closedBy],
    );
    if (!row) throw new Error('A revocation was closed while it was held');
    return row;
  }
}
