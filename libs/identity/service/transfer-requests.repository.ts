import { Injectable } from '@nestjs/common';
import type { TransferRequest } from '#contracts/identity';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';
import type { Person } from '../domain/person.entity.js';

export type TransferRow = Omit<TransferRequest, 'allowed'>;

export const TRANSFER_COLUMNS = `
  t.id, jsonb_build_object('id', t.person_id, 'name', jsonb_build_object('ar', t.name_ar, 'latin', t.name_latin))
    as person, t.rank_title as "rankTitle", t.from_state as "fromState", t.to_state as "toState", t.reason, t.status,
    ${utc('t.asked_at')} as "askedAt", ${utc('t.decided_at')} as "decidedAt"`;
const SELECT = `select ${TRANSFER_COLUMNS} from identity.transfer_request t`;

/** Requests of one state to another, as far as the scope shows them. */
@Injectable()
export class TransferRequestsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<TransferRow | null> {
    return this.work.one(`${SELECT} where t.id = $1`, [id]);
  }

  lock(id: string): Promise<TransferRow | null> {
    return this.work.one(`${SELECT} where t.id = $1 for update of t`, [id]);
  }

  /** @returns the id; null where one is open already. */
  async ask(
    { id: personId, stateCode, nameAr, nameLatin, rankTitle }: Person,
    { toState, reason }: { readonly toState: string; readonly reason: string },
    by: string,
  ): Promise<string | null> {
    const id = newId();
    const asked = await this.work.query(
      `insert into identity.transfer_request (id, person_id, from_state, to_state, name_ar, name_latin, rank_title,
         reason, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (person_id) where status = 'open' do nothing
       returning id`,
      [id, personId, stateCode, toState, nameAr, nameLatin, rankTitle && JSON.stringify(rankTitle), reason, by],
    );
    return asked.length === 0 ? null : id;
  }

  async decline(id: string, by: string): Promise<void> {
    await this.work.query(
      `update identity.transfer_request set status = 'declined', decided_by = $2, decided_at = now() where id = $1`,
      [id, by],
    );
  }

  /** @returns false where it is not open to the caller. */
  async take(
    id: string,
    {
      fromDay,
      agencyId,
      postId,
    }: { readonly fromDay: string; readonly agencyId: string | null; readonly postId: string | null },
  ): Promise<boolean> {
    const row = await this.work.one<{ person: string | null }>(
      'select identity.take_officer($1, $2, $3, $4) as person',
      [id, fromDay, agencyId, postId],
    );
    return row !== null && row.person !== null;
  }

  /** The day from which the last record of the officer holds, whichever state it arose under. */
  async lastDay(requestId: string): Promise<string | null> {
    const row = await this.work.one<{ day: string | null }>('select identity.last_service_day($1)::text as day', [
      requestId,
    ]);
    return row?.day ?? null;
  }
}
