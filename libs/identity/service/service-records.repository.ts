import { Injectable } from '@nestjs/common';
import type { ServiceRecord } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';

export interface NewRecord extends Pick<ServiceRecord, 'stateCode' | 'status' | 'agencyId' | 'postId' | 'reason'> {
  readonly personId: string;
  readonly fromDay: string;
  readonly setBy: string;
}

/** Where and how people served, as far as the scope shows it. */
@Injectable()
export class ServiceRecordsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The day from which the last record holds; null where that is from the beginning. */
  async lastDay(personId: string): Promise<string | null> {
    const row = await this.work.one<{ day: string | null }>(
      `select nullif(max(from_day), '-infinity')::text as day from identity.service_record where person_id = $1`,
      [personId],
    );
    return row?.day ?? null;
  }

  /** Adds what held from the beginning, before the first change of a person is added. */
  async addFirst({ personId, stateCode, status, agencyId, postId }: Omit<NewRecord, 'fromDay' | 'reason' | 'setBy'>) {
    await this.work.query(
      `insert into identity.service_record (person_id, state_code, status, agency_id, post_id, from_day)
       select $1::uuid, $2::text, $3::text, $4::uuid, $5::uuid, date '-infinity'
       where not exists (select from identity.service_record where person_id = $1)`,
      [personId, stateCode, status, agencyId, postId],
    );
  }

  async add(record: NewRecord): Promise<void> {
    await this.work.query(
      `insert into identity.service_record (id, person_id, state_code, status, agency_id, post_id, from_day, reason, set_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        record.personId,
        record.stateCode,
        record.status,
        record.agencyId,
        record.postId,
        record.fromDay,
        record.reason,
        record.setBy,
      ],
    );
  }
}
