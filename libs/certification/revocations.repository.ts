import { Injectable } from '@nestjs/common';
import type { Revocation, RevocationReason } from '#contracts/certification';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';

export type RevocationRow = Omit<Revocation, 'allowed'>;

export const REVOCATION_COLUMNS = `id, certificate_id as "certificateId", status, reason, note, requested_by as "requestedBy",
  (select jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) from identity.named_people p
    where p.id = requested_by) as "requestedByName",
  certification.utc(requested_at) as "requestedAt",
  case status when 'confirmed' then closed_by end as "confirmedBy",
  certification.utc(case status when 'confirmed' then closed_at end) as "confirmedAt"`;

@Injectable()
export class RevocationsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Null where a request waits already. */
  add(
    certificateId: string,
    requestedBy: string,
    { reason, note }: { readonly reason: RevocationReason; readonly note: string },
  ): Promise<RevocationRow | null> {
    return this.work.one(
      `insert into certification.revocation_request (id, certificate_id, reason, note, requested_by)
       values ($1, $2, $3, $4, $5)
       on conflict (certificate_id) where status = 'pending' do nothing returning ${REVOCATION_COLUMNS}`,
      [newId(), certificateId, reason, note, requestedBy],
    );
  }

  /** Locks the request until the transaction ends, so that only one person closes it. */
  hold(certificateId: string, id: string): Promise<RevocationRow | null> {
    return this.work.one(
      `select ${REVOCATION_COLUMNS} from certification.revocation_request where certificate_id = $1 and id = $2 for update`,
      [certificateId, id],
    );
  }

  /** The request that waits, if the reader is of the centre. */
  pendingOf(certificateId: string): Promise<RevocationRow | null> {
    return this.work.one(
      `select ${REVOCATION_COLUMNS} from certification.revocation_request where certificate_id = $1 and status = 'pending'`,
      [certificateId],
    );
  }

  async close(id: string, status: 'confirmed' | 'withdrawn', closedBy: string): Promise<RevocationRow> {
    const row = await this.work.one<RevocationRow>(
      `update certification.revocation_request set status = $2, closed_by = $3, closed_at = now()
       where id = $1 and status = 'pending' returning ${REVOCATION_COLUMNS}`,
      [id, status, closedBy],
    );
    if (!row) throw new Error('A revocation was closed while it was held');
    return row;
  }
}
